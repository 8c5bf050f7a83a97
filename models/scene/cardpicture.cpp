// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/cardpicture.h"

#include "scene/ink.h"
#include "scene/painter.h"

#include <algorithm>
#include <iterator>

namespace qairopay::scene {

namespace {

bool looksTheSame(const Element &one, const Element &other)
{
    return one.rect == other.rect && one.shape == other.shape;
}

/// Areas that have something in common are painted as one.
class Areas
{
public:
    void add(QRect area)
    {
        if (area.isEmpty())
            return;
        for (bool grew = true; grew;) {
            const auto apart =
                std::ranges::partition(m_areas, [&](const QRect &other) { return !other.intersects(area); });
            grew = !apart.empty();
            for (const QRect &other : apart)
                area |= other;
            m_areas.erase(apart.begin(), apart.end());
        }
        m_areas.append(area);
    }

    [[nodiscard]] const QList<QRect> &all() const { return m_areas; }

private:
    QList<QRect> m_areas;
};

/// Which elements of a list stand for those of an earlier one: each for that in its place where there are as
/// many, else those that look the same from either end on. So what stays keeps its order of painting.
class Pairing
{
public:
    Pairing(const QList<Element> &before, const QList<Element> &after)
        : m_before(before)
        , m_after(after)
        , m_start(before.size())
        , m_more(after.size() - before.size())
    {
        if (m_more == 0)
            return;
        const auto first = std::ranges::mismatch(before, after, looksTheSame);
        m_start = first.in1 - before.begin();
        const auto last = std::mismatch(before.rbegin(), std::make_reverse_iterator(first.in1),
                                        after.rbegin(), std::make_reverse_iterator(first.in2), looksTheSame);
        m_end = last.second.base() - after.begin();
    }

    /// The place that an element had before, which looks as it did; -1: new or changed.
    [[nodiscard]] qsizetype before(qsizetype index) const
    {
        if (m_more == 0)
            return looksTheSame(m_before[index], m_after[index]) ? index : -1;
        return index < m_start ? index : index >= m_end ? index - m_more : -1;
    }

private:
    const QList<Element> &m_before;
    const QList<Element> &m_after;
    qsizetype m_start;
    qsizetype m_end = 0;
    qsizetype m_more;
};

} // namespace

QRect CardPicture::show(const Scene &scene, double scale, const Fonts &fonts, PictureCache &pictures)
{
    if (m_image.isNull() || scale != m_scale || scene.size != m_scene.size ||
        scene.outline != m_scene.outline || scene.background != m_scene.background)
        return showAll(scene, scale, fonts, pictures);

    const Pairing pairing(m_scene.elements, scene.elements);
    const QTransform toPixels = pointsToPixels(scene, m_image.size());
    const QRect card = m_image.rect();
    Areas areas;
    QList<QRect> inks;
    inks.reserve(scene.elements.size());
    QList<bool> stays(m_inks.size(), false);
    for (qsizetype i = 0; i < scene.elements.size(); ++i) {
        const auto before = pairing.before(i);
        if (before >= 0) {
            inks.append(m_inks[before]);
            stays[before] = true;
        } else {
            inks.append(inkOf(scene.elements[i], toPixels, fonts));
            areas.add(inks.last() & card);
        }
    }
    for (qsizetype i = 0; i < m_inks.size(); ++i) {
        if (!stays[i])
            areas.add(m_inks[i] & card);
    }

    m_scene = scene;
    m_inks = inks;
    QRect changed;
    for (const QRect &area : areas.all()) {
        repaint(m_image, area, scene, inks, fonts, pictures);
        changed |= area;
    }
    return changed;
}

void CardPicture::clear()
{
    *this = {};
}

QRect CardPicture::showAll(const Scene &scene, double scale, const Fonts &fonts, PictureCache &pictures)
{
    m_scene = scene;
    m_scale = scale;
    m_image = render(scene, scale, fonts, &pictures);
    m_inks.clear();
    const QTransform toPixels = pointsToPixels(scene, m_image.size());
    for (const auto &element : scene.elements)
        m_inks.append(inkOf(element, toPixels, fonts));
    return m_image.rect();
}

} // namespace qairopay::scene
