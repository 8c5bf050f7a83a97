// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/cropeditor.h"

#include "artwork/cut.h"
#include "designer/imagewords.h"

#include <QtQml/qjsengine.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr QSize sourcePoints{480, 480}; ///< the whole picture, as it is shown in the editor
constexpr double leastMargin = 0.005;   ///< of a side
constexpr double smallestCrop = 0.02;   ///< of a side
constexpr double stripSide = 8.0 / 375; ///< wallet-formats G: cut off each side by the phone
constexpr double roundMargin = 0.15;    ///< of a Google logo (E.5)
constexpr double iconCorner = 0.2237;   ///< of an icon's width, as iOS rounds it
constexpr QRectF wholeArea{0, 0, 1, 1};

/// Short in files, and the same after a way through JSON.
double rounded(double share)
{
    return std::round(std::clamp(share, 0.0, 1.0) * 10'000) / 10'000;
}

QRectF roundedSides(double left, double top, double right, double bottom)
{
    const double x = rounded(left);
    const double y = rounded(top);
    return {x, y, rounded(rounded(right) - x), rounded(rounded(bottom) - y)};
}

QRectF asShares(const QRectF &pixels, QSize picture)
{
    return {pixels.x() / picture.width(), pixels.y() / picture.height(), pixels.width() / picture.width(),
            pixels.height() / picture.height()};
}

QRectF safeAreaOf(ImageSlot slot, const artwork::SlotShape &shape)
{
    if (shape.isRound)
        return {roundMargin, roundMargin, 1 - 2 * roundMargin, 1 - 2 * roundMargin};
    if (slot == ImageSlot::Strip)
        return {stripSide, 0, 1 - 2 * stripSide, 1};
    return wholeArea;
}

/// The part that is not clear, a pixel more on each side; the whole where nothing or all is drawn.
QRectF drawnShare(const QImage &image)
{
    const auto drawn = artwork::drawnPart(image);
    if (drawn.isEmpty())
        return wholeArea;
    return asShares(QRectF(drawn.adjusted(-1, -1, 1, 1).intersected(image.rect())), image.size());
}

QString madeWords(const artwork::CardImage &image, QSize picture)
{
    if (!image.shape.uploaded.isEmpty())
        return CropResult::tr("Made at %1").arg(pixelWords(image.shape.uploaded));
    const auto seen = artwork::seenPart(picture, image.reference, image.shape);
    const auto once = artwork::sizeAt(seen, image.shape, 1);
    return CropResult::tr("%1 × %2 points, made at 1x, 2x and 3x").arg(once.width()).arg(once.height());
}

} // namespace

CropResult::CropResult(ArtworkLoader &artwork, WalletPlatform wallet, QObject *parent)
    : QObject(parent)
    , m_artwork(artwork)
    , m_wallet(wallet)
{
    QJSEngine::setObjectOwnership(&m_face, QJSEngine::CppOwnership);
}

void CropResult::show(const PassTemplate &value, std::optional<ImageSlot> slot)
{
    const auto wanted = slot ? pictureFor(value, *slot, m_wallet) : std::nullopt;
    const auto size = wanted ? m_artwork.sizeOf(wanted->reference.sha256) : QSize();
    m_isThere = wanted.has_value();
    m_face.show(wanted ? m_artwork.picture(*wanted) : QImage());
    m_seen = {};
    m_cutText.clear();
    m_sizeText.clear();
    if (size.isValid()) {
        const auto seen = artwork::seenPart(size, wanted->reference, wanted->shape);
        m_seen = asShares(seen, size);
        m_cutText = cutWords(seen, size);
        m_sizeText = madeWords(*wanted, size);
    }
    m_safeText = wanted ? safeAreaWords(*slot, m_wallet) : QString();
    m_safeArea = wanted ? safeAreaOf(*slot, wanted->shape) : wholeArea;
    m_isRound = wanted && wanted->shape.isRound;
    m_cornerShare = wanted && *slot == ImageSlot::Icon && m_wallet == WalletPlatform::Apple ? iconCorner : 0;
    Q_EMIT changed();
}

QRectF CropResult::safeInPicture() const
{
    if (m_seen.isEmpty() || m_safeArea == wholeArea)
        return {};
    return {m_seen.x() + m_safeArea.x() * m_seen.width(), m_seen.y() + m_safeArea.y() * m_seen.height(),
            m_safeArea.width() * m_seen.width(), m_safeArea.height() * m_seen.height()};
}

CropEditor::CropEditor(TemplateEditor &editor, ArtworkLoader &artwork, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_artwork(artwork)
    , m_apple(artwork, WalletPlatform::Apple)
    , m_google(artwork, WalletPlatform::Google)
{
    for (QObject *part : std::initializer_list<QObject *>{&m_source, &m_apple, &m_google})
        QJSEngine::setObjectOwnership(part, QJSEngine::CppOwnership);
    connect(&editor, &TemplateEditor::changed, this, &CropEditor::refresh);
    connect(&editor, &TemplateEditor::selectionChanged, this, &CropEditor::refresh);
    connect(&artwork, &ArtworkLoader::arrived, this, &CropEditor::refresh);
}

std::optional<ImageSlot> CropEditor::slot() const
{
    const auto selection = m_editor.selection();
    return selection.startsWith("image:"_L1) ? imageSlotFromApiName(QStringView(selection).mid(6))
                                             : std::nullopt;
}

const ImageReference *CropEditor::reference() const
{
    const auto which = slot();
    const auto &images = m_editor.value().studio.images;
    const auto found = which ? images.constFind(*which) : images.cend();
    return found == images.cend() ? nullptr : &*found;
}

QString CropEditor::slotKey() const
{
    const auto which = slot();
    return which ? toApiName(*which) : QString();
}

QString CropEditor::slotName() const
{
    const auto which = slot();
    return which ? imageSlotName(*which) : QString();
}

QString CropEditor::whereShown() const
{
    const auto which = slot();
    return which ? whereShownWords(*which) : QString();
}

QString CropEditor::unseen() const
{
    const auto which = slot();
    return which ? unseenWords(m_editor.value(), *which) : QString();
}

QString CropEditor::problem() const
{
    const auto *image = reference();
    const auto problem = image ? m_artwork.problemOf(image->sha256) : std::nullopt;
    return problem ? problem->message : QString();
}

QString CropEditor::sizeText() const
{
    const auto *image = reference();
    const auto size = image ? m_artwork.sizeOf(image->sha256) : QSize();
    return size.isValid() ? pixelWords(size) : QString();
}

bool CropEditor::isWhole() const
{
    const auto *image = reference();
    return !image || (image->crop.isNull() && image->focus == ImageReference().focus);
}

bool CropEditor::hasFocus() const
{
    const auto which = slot();
    if (!which || !reference())
        return false;
    for (const auto wallet : {WalletPlatform::Apple, WalletPlatform::Google}) {
        const auto image = pictureFor(m_editor.value(), *which, wallet);
        if (image && image->shape.fit != artwork::Fit::Inside)
            return true;
    }
    return false;
}

QRectF CropEditor::crop() const
{
    const auto *image = reference();
    return image && !image->crop.isNull() ? image->crop : wholeArea;
}

QPointF CropEditor::focus() const
{
    const auto *image = reference();
    return image ? image->focus : ImageReference().focus;
}

QPointF CropEditor::focusInPicture() const
{
    const auto area = crop();
    return {area.x() + focus().x() * area.width(), area.y() + focus().y() * area.height()};
}

void CropEditor::setSides(qreal left, qreal top, qreal right, qreal bottom)
{
    const auto before = crop();
    // The side that moved gives way at the other.
    const auto ordered = [](qreal &low, qreal &high, qreal lowBefore) {
        low = std::clamp(low, 0.0, 1.0);
        high = std::clamp(high, 0.0, 1.0);
        if (high - low >= smallestCrop)
            return;
        if (low != lowBefore)
            low = std::max(0.0, high - smallestCrop);
        high = std::min(1.0, low + smallestCrop);
        low = std::min(low, high - smallestCrop);
    };
    ordered(left, right, before.left());
    ordered(top, bottom, before.top());
    const auto sides = roundedSides(left, top, right, bottom);
    change(tr("Crop %1"), u"crop"_s,
           [&](ImageReference &image) { image.crop = sides == wholeArea ? QRectF() : sides; });
}

void CropEditor::moveCrop(qreal dx, qreal dy)
{
    const auto area = crop();
    const auto x = std::clamp(area.x() + dx, 0.0, 1 - area.width());
    const auto y = std::clamp(area.y() + dy, 0.0, 1 - area.height());
    setSides(x, y, x + area.width(), y + area.height());
}

void CropEditor::setFocus(qreal x, qreal y)
{
    change(tr("Move focus of %1"), u"focus"_s,
           [&](ImageReference &image) { image.focus = {rounded(x), rounded(y)}; });
}

void CropEditor::setFocusInPicture(qreal x, qreal y)
{
    const auto area = crop();
    setFocus((x - area.x()) / area.width(), (y - area.y()) / area.height());
}

void CropEditor::showWhole()
{
    change(tr("Show all of %1"), {},
           [](ImageReference &image) { image = {.sha256 = image.sha256, .sourceUrl = image.sourceUrl}; });
}

bool CropEditor::hasMargins() const
{
    const auto area = crop();
    const auto kept = area.intersected(m_drawn);
    // A hair more or less is no margin: sides are rounded.
    const bool isLess =
        area.width() - kept.width() > leastMargin || area.height() - kept.height() > leastMargin;
    return reference() && !kept.isEmpty() && isLess;
}

void CropEditor::trimMargins()
{
    const auto kept = crop().intersected(m_drawn);
    if (kept.isEmpty())
        return;
    const auto sides = roundedSides(kept.left(), kept.top(), kept.right(), kept.bottom());
    change(tr("Trim %1"), {}, [&](ImageReference &image) { image.crop = sides; });
}

void CropEditor::change(const QString &text, const QString &what,
                        const std::function<void(ImageReference &)> &how)
{
    const auto which = slot();
    if (!which || !reference())
        return;
    const auto key = what.isEmpty() ? QString() : what + u':' + toApiName(*which);
    m_editor.edit(text.arg(imageSlotName(*which)), key,
                  [&](PassTemplate &value) { how(value.studio.images[*which]); });
}

void CropEditor::refresh()
{
    const auto which = slot();
    const auto *image = reference();
    const auto before = m_source.image().cacheKey();
    if (image) {
        const artwork::SlotShape whole{.points = sourcePoints, .fit = artwork::Fit::Inside};
        m_source.show(
            m_artwork.picture({.slot = *which, .reference = {.sha256 = image->sha256}, .shape = whole}));
    } else {
        m_source.show({});
    }
    if (m_source.image().cacheKey() != before)
        m_drawn = drawnShare(m_source.image());
    m_apple.show(m_editor.value(), which);
    m_google.show(m_editor.value(), which);
    Q_EMIT changed();
}

} // namespace qairopay
