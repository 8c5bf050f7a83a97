// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/eventwords.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EventWords", text);
}

struct KnownType
{
    QLatin1StringView name;
    const char *title;
    QLatin1StringView icon;
};

constexpr std::array knownTypes{
    KnownType{"pass.created"_L1, QT_TRANSLATE_NOOP("EventWords", "Pass issued"), "issue"_L1},
    KnownType{"pass.installed"_L1, QT_TRANSLATE_NOOP("EventWords", "Pass installed"), "download"_L1},
    KnownType{"pass.updated"_L1, QT_TRANSLATE_NOOP("EventWords", "Pass updated"), "edit"_L1},
    KnownType{"pass.scanned"_L1, QT_TRANSLATE_NOOP("EventWords", "Pass scanned"), "scans"_L1},
    KnownType{"pass.removed"_L1, QT_TRANSLATE_NOOP("EventWords", "Pass removed"), "trash"_L1},
    KnownType{"pass.revoked"_L1, QT_TRANSLATE_NOOP("EventWords", "Pass revoked"), "revoke"_L1},
    KnownType{"pass_template.created"_L1, QT_TRANSLATE_NOOP("EventWords", "Template published"),
              "publish"_L1},
    KnownType{"pass_template.updated"_L1, QT_TRANSLATE_NOOP("EventWords", "Template updated"), "template"_L1},
    KnownType{"pass_template.archived"_L1, QT_TRANSLATE_NOOP("EventWords", "Template archived"),
              "archive"_L1},
};

const KnownType *find(const QString &type)
{
    const auto known =
        std::ranges::find_if(knownTypes, [&](const KnownType &each) { return each.name == type; });
    return known == knownTypes.end() ? nullptr : &*known;
}

} // namespace

QString eventTitle(const QString &type)
{
    const auto *known = find(type);
    return known ? tr(known->title) : type;
}

QString eventIcon(const QString &type)
{
    const auto *known = find(type);
    return known ? QString(known->icon) : u"events"_s;
}

QStringList knownEventTypes()
{
    QStringList types{u"pass.*"_s};
    for (const auto &type : knownTypes) {
        if (type.name == "pass_template.created"_L1)
            types.append(u"pass_template.*"_s);
        types.append(type.name);
    }
    return types;
}

QString eventTypeTitle(const QString &typeOrWildcard)
{
    if (typeOrWildcard == "*"_L1 || typeOrWildcard.isEmpty())
        return tr("All events");
    if (typeOrWildcard == "pass.*"_L1)
        return tr("All of passes");
    if (typeOrWildcard == "pass_template.*"_L1)
        return tr("All of templates");
    return eventTitle(typeOrWildcard);
}

QString sentEventsText(const QStringList &patterns)
{
    return patterns.contains(u"*"_s) ? tr("All events") : patterns.join(u", "_s);
}

QString endpointStateWord(const QString &status)
{
    if (status == "enabled"_L1)
        return tr("Enabled");
    if (status == "dead"_L1)
        return tr("Given up");
    if (status == "disabled"_L1)
        return tr("Disabled");
    return status;
}

QString endpointTone(const QString &status)
{
    return status == "enabled"_L1 ? u"ok"_s : status == "dead"_L1 ? u"error"_s : u"info"_s;
}

QString deliveryStateWord(const QString &status)
{
    if (status == "pending"_L1)
        return tr("On its way");
    if (status == "delivered"_L1)
        return tr("Delivered");
    if (status == "failed"_L1)
        return tr("Failed");
    if (status == "cancelled"_L1)
        return tr("Cancelled");
    return status;
}

QString deliveryTone(const QString &status)
{
    if (status == "delivered"_L1)
        return u"ok"_s;
    return status == "failed"_L1 ? u"error"_s : u"info"_s;
}

QString attemptWord(const api::DeliveryAttempt &attempt)
{
    if (attempt.statusCode)
        return tr("Answered %1").arg(*attempt.statusCode);
    if (attempt.outcome == "timeout"_L1)
        return tr("No answer in time");
    if (attempt.outcome == "forbidden_address"_L1)
        return tr("Address not allowed");
    if (attempt.outcome == "connection_failed"_L1)
        return tr("No connection");
    if (attempt.outcome == "tls_failed"_L1)
        return tr("No secure connection");
    return attempt.outcome.isEmpty() ? tr("No answer") : attempt.outcome;
}

} // namespace qairopay
