// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/scenejson.h"

#include "scene/ground.h"

#include <QtCore/qjsonarray.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::scene {

namespace {

/// Hundredths of a point: finer is noise.
double rounded(double value)
{
    return std::round(value * 100) / 100;
}

QJsonArray json(const QRectF &rect)
{
    return {rounded(rect.x()), rounded(rect.y()), rounded(rect.width()), rounded(rect.height())};
}

QJsonObject json(const Ground &ground)
{
    return {{u"id"_s, QString(ground.id)},
            {u"mark"_s, QString(toName(ground.mark))},
            {u"rule"_s, ground.rule.toString()}};
}

QJsonObject json(const Losses &losses)
{
    QJsonObject object;
    if (losses.shrunkFrom > 0)
        object.insert(u"shrunk_from"_s, rounded(losses.shrunkFrom));
    if (losses.elided)
        object.insert(u"elided"_s, true);
    if (losses.cropped)
        object.insert(u"cropped"_s, true);
    return object;
}

/// What an element and something dropped have in common.
template <typename Part> void insertOrigin(QJsonObject &object, const Part &part)
{
    if (!part.fieldKey.isEmpty())
        object.insert(u"field"_s, part.fieldKey);
    if (part.slot)
        object.insert(u"slot"_s, toApiName(*part.slot));
    if (part.imageSlot)
        object.insert(u"image"_s, toApiName(*part.imageSlot));
}

void insertText(QJsonObject &object, const Text &text)
{
    object.insert(u"text"_s, text.drawn);
    if (text.full != text.drawn)
        object.insert(u"full_text"_s, text.full);
    object.insert(u"size"_s, rounded(text.font.size));
    object.insert(u"weight"_s, text.font.weight);
    object.insert(u"baseline"_s, rounded(text.baseline.y()));
    object.insert(u"colour"_s, text.colour.toHex());
}

QJsonObject json(const Element &element)
{
    QJsonObject object{
        {u"id"_s, element.id}, {u"role"_s, toName(element.role)}, {u"rect"_s, json(element.rect)}};
    insertOrigin(object, element);
    if (const auto *text = std::get_if<Text>(&element.shape))
        insertText(object, *text);
    if (element.losses.any())
        object.insert(u"losses"_s, json(element.losses));
    if (element.ground)
        object.insert(u"ground"_s, json(*element.ground));
    return object;
}

QJsonObject json(const Dropped &dropped)
{
    QJsonObject object{{u"reason"_s, dropped.reason}};
    insertOrigin(object, dropped);
    return object;
}

template <typename Part> QJsonArray json(const QList<Part> &parts)
{
    QJsonArray array;
    for (const auto &part : parts)
        array.append(json(part));
    return array;
}

} // namespace

QJsonObject toJson(const Scene &scene)
{
    QJsonObject object{{u"size"_s, QJsonArray{rounded(scene.size.width()), rounded(scene.size.height())}},
                       {u"background"_s, scene.background.toHex()},
                       {u"elements"_s, json(scene.elements)},
                       {u"dropped"_s, json(scene.dropped)}};
    if (scene.ground)
        object.insert(u"ground"_s, json(*scene.ground));
    return object;
}

} // namespace qairopay::scene
