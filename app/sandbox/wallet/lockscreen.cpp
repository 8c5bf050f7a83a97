// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/lockscreen.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qmap.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr std::array styles{"boardingPass"_L1, "coupon"_L1, "eventTicket"_L1, "generic"_L1, "storeCard"_L1};
constexpr std::array slots{"headerFields"_L1, "primaryFields"_L1, "secondaryFields"_L1, "auxiliaryFields"_L1,
                           "backFields"_L1};

struct Shown
{
    QString value;
    QString changeMessage;
};

QList<std::pair<QString, Shown>> fieldsOf(const QByteArray &passJson)
{
    const auto pass = QJsonDocument::fromJson(passJson).object();
    QList<std::pair<QString, Shown>> fields;
    for (const auto style : styles) {
        const auto structure = pass.value(style).toObject();
        for (const auto slot : slots) {
            for (const auto &field : structure.value(slot).toArray())
                fields.emplaceBack(field["key"_L1].toString(), Shown{field["value"_L1].toVariant().toString(),
                                                                     field["changeMessage"_L1].toString()});
        }
    }
    return fields;
}

} // namespace

QStringList lockScreenTexts(const QByteArray &before, const QByteArray &after)
{
    if (before.isEmpty())
        return {};
    QMap<QString, QString> old;
    for (const auto &[key, field] : fieldsOf(before))
        old.insert(key, field.value);
    QStringList texts;
    for (const auto &[key, field] : fieldsOf(after)) {
        if (!field.changeMessage.isEmpty() && field.value != old.value(key))
            texts.append(QString(field.changeMessage).replace("%@"_L1, field.value));
    }
    return texts;
}

} // namespace qairopay::sandbox
