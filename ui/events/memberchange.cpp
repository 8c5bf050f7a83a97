// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "events/memberchange.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qsizetype mostNames = 2;
constexpr qsizetype longestValue = 400;

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QCoreApplication::translate("MemberChange", "none");
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    Q_UNREACHABLE_RETURN({});
}

QString shortened(const QString &text)
{
    return text.size() > longestValue ? text.first(longestValue) + u'…' : text;
}

void compare(const QJsonObject &before, const QJsonObject &after, const QString &path,
             QList<MemberChange> &changes)
{
    for (auto it = before.begin(); it != before.end(); ++it) {
        const auto name = path.isEmpty() ? it.key() : path + u'.' + it.key();
        const auto now = after.value(it.key());
        if (it->isObject() && now.isObject())
            compare(it->toObject(), now.toObject(), name, changes);
        else
            changes.append({name, shortened(valueText(it.value())), shortened(valueText(now))});
    }
}

} // namespace

QList<MemberChange> changedMembers(const api::Event &event)
{
    // The snapshot is the one resource under its name: {"pass": {…}}.
    const auto resource = event.data.isEmpty() ? QJsonObject() : event.data.begin()->toObject();
    QList<MemberChange> changes;
    compare(event.previousAttributes, resource, {}, changes);
    return changes;
}

QString changedWords(const api::Event &event)
{
    const auto changes = changedMembers(event);
    QStringList names;
    for (const auto &change : changes.first(std::min(changes.size(), mostNames)))
        names.append(change.path.section(u'.', -1));
    const auto shown = names.join(u", "_s);
    const auto left = int(changes.size() - names.size());
    return left > 0 ? QCoreApplication::translate("MemberChange", "%1 and %n more", nullptr, left).arg(shown)
                    : shown;
}

} // namespace qairopay
