// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/reading.h"

#include <algorithm>

namespace qairopay::scene {

namespace {

bool isRead(const Element &element)
{
    return element.role != Role::Background && element.role != Role::Decoration;
}

bool isPicture(const ReadingItem &item)
{
    return item.role == Role::Logo || item.role == Role::Image;
}

ReadingItem itemOf(const Element &element)
{
    ReadingItem item{.id = element.id,
                     .role = element.role,
                     .fieldKey = element.fieldKey,
                     .slot = element.slot,
                     .imageSlot = element.imageSlot,
                     .rect = element.rect,
                     .losses = element.losses};
    if (const auto *text = std::get_if<Text>(&element.shape))
        (element.role == Role::Label ? item.label : item.text) = text->full;
    return item;
}

/// A value that is broken into lines, or a label and its value, are one thing to a reader.
void join(ReadingItem &item, const ReadingItem &more)
{
    if (item.role == Role::Label && more.role != Role::Label) {
        item.id = more.id;
        item.role = more.role;
    }
    if (item.label.isEmpty())
        item.label = more.label;
    if (!item.text.isEmpty() && !more.text.isEmpty())
        item.text += u' ';
    item.text += more.text;
    item.rect |= more.rect;
    item.losses.shrunkFrom = std::max(item.losses.shrunkFrom, more.losses.shrunkFrom);
    item.losses.elided |= more.losses.elided;
    item.losses.cropped |= more.losses.cropped;
}

/// "object.accountId" of "label:object.accountId" and "value:object.accountId": what a wallet adds by itself
/// has no field whose key would say that they belong together.
QStringView subjectOf(const QString &id)
{
    using namespace Qt::StringLiterals;
    return id.startsWith("label:"_L1) || id.startsWith("value:"_L1) ? QStringView(id).sliced(6)
                                                                    : QStringView();
}

bool isOfSameField(const ReadingItem &item, const ReadingItem &other)
{
    if (!item.fieldKey.isEmpty() || !other.fieldKey.isEmpty())
        return other.fieldKey == item.fieldKey && other.slot == item.slot;
    const auto subject = subjectOf(item.id);
    return !subject.isEmpty() && subjectOf(other.id) == subject;
}

QList<ReadingItem> itemsOf(const Scene &scene)
{
    QList<ReadingItem> items;
    for (const auto &element : scene.elements) {
        if (!isRead(element))
            continue;
        const auto item = itemOf(element);
        const auto same = std::ranges::find_if(items, [&](const ReadingItem &other) {
            // A logo may be drawn as a circle with an initial.
            if (item.role == Role::Logo || other.role == Role::Logo)
                return item.role == other.role;
            return isOfSameField(item, other);
        });
        if (same == items.end())
            items.append(item);
        else
            join(*same, item);
    }
    return items;
}

} // namespace

QList<ReadingItem> readingOrder(const Scene &scene, Qt::LayoutDirection direction)
{
    auto items = itemsOf(scene);
    const auto byTop = [](const ReadingItem &a, const ReadingItem &b) { return a.rect.top() < b.rect.top(); };
    const auto byStart = [direction](const ReadingItem &a, const ReadingItem &b) {
        return direction == Qt::LeftToRight ? a.rect.left() < b.rect.left() : a.rect.right() > b.rect.right();
    };
    const auto texts = std::stable_partition(items.begin(), items.end(), isPicture);
    std::stable_sort(items.begin(), texts, byTop);
    std::stable_sort(texts, items.end(), byTop);

    QList<ReadingItem> ordered;
    ordered.reserve(items.size());
    auto picture = items.begin();
    for (auto row = texts; row != items.end();) {
        const auto end =
            std::find_if(row, items.end(), [bottom = row->rect.bottom()](const ReadingItem &item) {
                return item.rect.center().y() > bottom;
            });
        // It was sorted by what is highest: a row begins with the text, or the picture beside it.
        for (; picture != texts && picture->rect.top() <= row->rect.bottom(); ++picture)
            ordered.append(*picture);
        std::stable_sort(row, end, byStart);
        ordered.append({row, end});
        row = end;
    }
    ordered.append({picture, texts});
    return ordered;
}

} // namespace qairopay::scene
