// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "models/apple/phone/phonecase.h"

#include "apple/json.h"
#include "apple/layout.h"
#include "models/apple/phone/picture.h"
#include "scene/painter.h"

#include <QtCore/qfile.h>
#include <QtGui/qcolorspace.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay::phone {

namespace {

constexpr QSize measured(585, 819); ///< half the photographs' size
constexpr int photographScale = 2;

/// Which part of the card a photograph shows, as a share of the card's width and height.
struct Crop
{
    double left;
    double top;
    double width;
};
constexpr std::array crops{Crop{0, 0, 1}, Crop{0.02427, -0.01404, 0.95146}};

/// The card's rectangle within a photograph of `scale` times the measured size.
QRect placeOf(const Crop &crop, int scale)
{
    const int width = qRound(measured.width() / crop.width);
    const QPoint corner(-qRound(crop.left * width), qRound(-crop.top * measured.height()));
    return {corner * scale, QSize(width, measured.height()) * scale};
}

QImage placed(const QImage &card, const Crop &crop, int scale)
{
    const QRect place = placeOf(crop, scale);
    QImage result(measured * scale, QImage::Format_RGB888);
    result.fill(Qt::white);
    QPainter(&result).drawImage(place.topLeft(), resampled(card, place.size()));
    return result;
}

QImage photographIn(const QString &folder)
{
    QImage image(folder + u"/phone.jpg"_s);
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace::SRgb);
    return image.convertToFormat(QImage::Format_RGB888);
}

/// The rows and columns of a window that a text's ink touches.
QRect inkIn(const QImage &picture, const QRect &window)
{
    constexpr double share = 0.35; // of the strongest contrast in the window
    std::vector<std::vector<int>> contrasts;
    int strongest = 1;
    for (int y = window.top(); y <= window.bottom(); ++y) {
        std::vector<int> row;
        for (int x = window.left(); x <= window.right(); ++x)
            row.push_back(qGray(picture.pixel(x, y)));
        // The ends of a row are beside the text.
        std::array ends{
            row[0], row[1], row[2], row[row.size() - 3], row[row.size() - 2], row[row.size() - 1]};
        std::ranges::sort(ends);
        const int ground = (ends[2] + ends[3]) / 2;
        for (int &grey : row)
            strongest = std::max(strongest, grey = std::abs(grey - ground));
        contrasts.push_back(std::move(row));
    }
    QRect ink;
    for (int y = 0; y < window.height(); ++y)
        for (int x = 0; x < window.width(); ++x)
            if (contrasts[static_cast<size_t>(y)][static_cast<size_t>(x)] > share * strongest)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

/// Where a text's ink may be: wide enough for a point of difference and more, clear of its neighbours.
QRectF reachOf(const scene::Element &element, const scene::Text &text)
{
    constexpr double sideways = 3;
    constexpr double upAndDown = 0.6;
    const double above = 0.76 * text.font.size + upAndDown;
    // A label is upper-cased: nothing but commas and tails reaches down.
    const double below = (element.role == scene::Role::Label ? 0.15 : 0.26) * text.font.size + upAndDown;
    return {element.rect.left() - sideways, text.baseline.y() - above, element.rect.width() + 2 * sideways,
            above + below};
}

QList<InkOffset> inkOffsets(const scene::Scene &card, const QImage &drawn, const QImage &photograph,
                            const QRect &place)
{
    const double across = place.width() / card.size.width();
    const double down = place.height() / card.size.height();
    QList<InkOffset> offsets;
    for (const auto &element : card.elements) {
        const auto *text = std::get_if<scene::Text>(&element.shape);
        if (!text || text->drawn.trimmed().isEmpty())
            continue;
        const QRectF reach = reachOf(element, *text);
        const QRect window = QRectF(place.left() + reach.left() * across, place.top() + reach.top() * down,
                                    reach.width() * across, reach.height() * down)
                                 .toAlignedRect()
                                 .intersected(photograph.rect());
        const QRect ours = inkIn(drawn, window);
        const QRect theirs = inkIn(photograph, window);
        offsets.append({element.id, text->drawn, (ours.left() - theirs.left()) / across,
                        (ours.top() - theirs.top()) / down, (ours.right() - theirs.right()) / across,
                        (ours.bottom() - theirs.bottom()) / down});
    }
    return offsets;
}

} // namespace

double InkOffset::largest() const
{
    return std::max({std::abs(left), std::abs(top), std::abs(right), std::abs(bottom)});
}

Result<Score> scoreOf(const QString &folder, scene::Kit &kit)
{
    QFile file(folder + u"/pass.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, u"There is no pass.json."_s, folder);
    const auto document = apple::fromJson(file.readAll());
    if (!document)
        return std::unexpected(document.error());
    const QImage photograph = photographIn(folder);
    if (photograph.size() != measured * photographScale)
        return failure(ErrorKind::InvalidInput, u"The photograph has another size than the others."_s,
                       folder);

    const auto card = apple::layoutFront(*document, {}, {}, kit);
    const QImage drawn = scene::render(card, photograph.width() / card.size.width(), kit.fonts);
    const QImage reduced = resampled(photograph, measured);
    Score best;
    for (const auto &crop : crops) {
        const QImage candidate = placed(drawn, crop, 1);
        const double fit = similarity(candidate, reduced);
        if (fit <= best.similarity)
            continue;
        best = {fit, differingShare(candidate, reduced), similarity(emptied(reduced), reduced),
                inkOffsets(card, placed(drawn, crop, photographScale), photograph,
                           placeOf(crop, photographScale))};
    }
    return best;
}

} // namespace qairopay::phone
