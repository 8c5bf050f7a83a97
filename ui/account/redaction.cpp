// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/redaction.h"

#include <QtCore/qdir.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct Mask
{
    QRegularExpression pattern;
    QString instead;
};

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// In this order: what is longer comes first, so that no rest of it stays.
const QList<Mask> &masks()
{
    static const QList<Mask> all{
        {anyCase(uR"re(-----BEGIN[\s\S]*?(-----END[^-]*-----|$))re"_s), u"‹key›"_s},
        {anyCase(uR"re(\b(bearer|basic)\s+\S+)re"_s), u"\\1 ‹token›"_s},
        {anyCase(
             uR"re(\b(authorization|token|secret|password|passphrase|api[_-]?key|key)(["']?\s*[:=]\s*)\S+)re"_s),
         u"\\1\\2‹token›"_s},
        {anyCase(uR"re([\w.+%-]+(@|%40)[\w-]+(\.[\w-]+)+)re"_s), u"‹e-mail›"_s},
        {anyCase(uR"re(\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)re"_s), u"‹id›"_s},
        {anyCase(uR"re((/home/|/Users/|[A-Z]:\\Users\\)[^/\\\s"']+)re"_s), u"~"_s},
        {anyCase(uR"re(\b(?=[\w-]*\d)[a-z0-9_-]{20,}(\.[a-z0-9_-]+)*)re"_s), u"‹token›"_s},
        {anyCase(uR"re(\b([a-z]{2,8})_(?=[a-z0-9]*\d)[a-z0-9]{4,}\b)re"_s), u"\\1_‹id›"_s},
        {anyCase(uR"re(\+\d[\d ()/-]{5,}\d)re"_s), u"‹telephone›"_s},
        {anyCase(uR"re(\b(?!127\.0\.0\.1\b)\d{1,3}(\.\d{1,3}){3}\b)re"_s), u"‹address›"_s},
        {anyCase(uR"re(-?\b\d{1,3}\.\d{4,}\b)re"_s), u"‹position›"_s},
    };
    return all;
}

} // namespace

QString redacted(QString text, const QStringList &names)
{
    if (const auto home = QDir::homePath(); home.size() > 1)
        text.replace(home, u"~"_s);
    for (const auto &name : names) {
        if (name.trimmed().size() > 1)
            text.replace(name.trimmed(), u"‹name›"_s, Qt::CaseInsensitive);
    }
    for (const auto &mask : masks())
        text.replace(mask.pattern, mask.instead);
    return text;
}

QStringList redactedLog(QString log, const QStringList &names)
{
    static const QRegularExpression quoted(uR"re(“[^”]*(”|$)|«[^»]*(»|$)|"[^"]*("|$)|'[^']{2,}')re"_s);
    const auto &manyLines = masks().constFirst();
    log.replace(manyLines.pattern, manyLines.instead);
    QStringList lines;
    for (auto line : log.split(u'\n', Qt::SkipEmptyParts))
        lines.append(redacted(line.replace(quoted, u"‹text›"_s), names));
    return lines;
}

QString redactedSetting(const QString &key, const QString &value)
{
    static const auto secret = anyCase(u"key|token|secret|password|name|mail|path|folder|url|address"_s);
    static const QRegularExpression harmless(
        uR"re(^(true|false|-?\d{1,6}|#[0-9A-Fa-f]{6,8}|[a-z]{1,12})$)re"_s);
    if (value.isEmpty())
        return u"not set"_s;
    return !key.contains(secret) && harmless.match(value).hasMatch() ? value : u"set"_s;
}

} // namespace qairopay
