// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/foreignpass.h"

#include "apple/names.h"
#include "base/strictjson.h"
#include "lint/words.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr JsonLimits limits{4 << 20, 32};
constexpr qsizetype mostFields = 200; ///< of a slot; the phone draws far fewer

/// Those of every layout, the newer ones as well (wallet-formats A.3).
constexpr std::array fieldSlots{"headerFields"_L1,    "primaryFields"_L1, "secondaryFields"_L1,
                                "auxiliaryFields"_L1, "backFields"_L1,    "additionalInfoFields"_L1,
                                "footerFields"_L1};

QList<ForeignField> fieldsOf(const QJsonObject &style, const QString &name)
{
    QList<ForeignField> fields;
    for (const auto slot : fieldSlots) {
        const auto array = style[slot].toArray();
        for (qsizetype i = 0; i < std::min(array.size(), mostFields); ++i)
            fields.append({array[i].toObject(), u"%1.%2[%3]"_s.arg(name, slot).arg(i), slot});
    }
    return fields;
}

} // namespace

QString ForeignField::elementId() const
{
    return key().isEmpty() ? QString() : "value:"_L1 + key();
}

QString ForeignField::name() const
{
    const auto label = json["label"_L1].toString();
    const auto shown = label.isEmpty() ? key() : label;
    return shown.isEmpty() ? path : shown.left(60);
}

bool ForeignField::isOnFront() const
{
    return slot != "backFields"_L1 && slot != "additionalInfoFields"_L1;
}

void ForeignPass::readPassJson()
{
    const auto found = files.constFind(u"pass.json"_s);
    if (found == files.constEnd()) {
        jsonProblem = Words::tr("There is no pass.json in it.");
        return;
    }
    const auto object = parseJsonObject(*found, limits);
    if (!object) {
        jsonProblem = object.error().shownText();
        return;
    }
    json = *object;
    for (const auto each : apple::allStyles) {
        const QString name = apple::memberName(each);
        if (!json.contains(name))
            continue;
        if (style.isEmpty())
            style = name;
        fields += fieldsOf(json[name].toObject(), name);
    }
    if (json.contains("posterGeneric"_L1))
        fields += fieldsOf(json["posterGeneric"_L1].toObject(), u"posterGeneric"_s);
}

} // namespace qairopay::lint
