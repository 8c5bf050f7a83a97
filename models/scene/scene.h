// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "scene/symbol.h"
#include "template/studioextras.h"

#include <QtCore/qlist.h>
#include <QtGui/qimage.h>
#include <QtGui/qpainterpath.h>

#include <variant>

namespace qairopay::scene {

struct Ground;

/// What an element stands for on the card.
enum class Role {
    Background,
    Decoration, ///< sheen, divider, plate: nothing a reader hears
    Logo,
    LogoText, ///< Apple's logoText, Google's issuer or programme name
    Title,    ///< Google's header or event name
    Subtitle,
    Label,
    Value,
    Image, ///< strip, thumbnail, background, footer, hero
    TransitIcon,
    Barcode,
    BarcodeText,
    Notice, ///< "expired", "test only": said by the wallet, not by the template
};

/// "logo_text": for scene dumps and element ids.
[[nodiscard]] QString toName(Role role);

enum class Family { Inter, Roboto, Mono };

/// A font as the wallet asks for it. `size` is the size in the wallet's own typeface (points); Fonts turns it
/// into the size of the stand-in with equal capitals and widths.
struct FontSpec
{
    Family family = Family::Inter;
    double size = 12;
    int weight = 400;    ///< 300, 400, 500 or 600
    double tracking = 0; ///< extra points after each character

    friend bool operator==(const FontSpec &, const FontSpec &) = default;
};

/// What was lost on the way from the document to the card.
struct Losses
{
    double shrunkFrom = 0; ///< the size the text should have had; 0: it has it
    bool elided = false;
    bool cropped = false;

    [[nodiscard]] bool any() const { return shrunkFrom > 0 || elided || cropped; }
    friend bool operator==(const Losses &, const Losses &) = default;
};

/// One line of text, drawn from `baseline` to the right whatever its alignment was: the layout did the rest.
struct Text
{
    FontSpec font;
    QString drawn; ///< elided and upper-cased as on the card
    QString full;  ///< as in the document
    QPointF baseline;
    Colour colour;

    friend bool operator==(const Text &, const Text &) = default;
};

/// A filled area; an empty path stands for the element's own rectangle, its corners rounded by `radius`. The
/// colour may fade from `opacity` at the top to `endOpacity` at the bottom.
struct Fill
{
    QPainterPath path;
    Colour colour;
    double opacity = 1;
    double endOpacity = 1;
    double radius = 0;

    friend bool operator==(const Fill &, const Fill &) = default;
};

/// A picture scaled to fill `target`; only `source` (pixels) of it is seen, within `clip` where it is not
/// empty.
struct Picture
{
    QImage image;
    QRectF source;
    QRectF target;
    QPainterPath clip;

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// A barcode's dark modules, filling `area` exactly.
struct Modules
{
    Symbol symbol;
    QRectF area;
    Colour colour;
    double opacity = 1;

    friend bool operator==(const Modules &, const Modules &) = default;
};

/// One thing on a card. Order in the scene is painting order; `reading` is the order of a screen reader.
struct Element
{
    QString id; ///< stable between keystrokes: "value:tier", "logo", "barcode"
    Role role = Role::Decoration;
    QString fieldKey; ///< for labels and values
    std::optional<FieldSlot> slot;
    std::optional<ImageSlot> imageSlot;
    QRectF rect; ///< points, the area a pointer hits
    std::variant<Fill, Text, Picture, Modules> shape;
    Losses losses;
    const Ground *ground = nullptr; ///< the rule it is drawn by; null: none was named

    friend bool operator==(const Element &, const Element &) = default;
};

/// Something of the document that has no place on this surface.
struct Dropped
{
    QString fieldKey; ///< empty for images and barcodes
    std::optional<FieldSlot> slot;
    std::optional<ImageSlot> imageSlot;
    QString reason; ///< one sentence

    friend bool operator==(const Dropped &, const Dropped &) = default;
};

/// A card, laid out: nothing in it depends on fonts, documents or the clock any more.
struct Scene
{
    QSizeF size;          ///< points
    QPainterPath outline; ///< the card's shape; everything is clipped to it
    QPainterPath outside; ///< what the outline leaves of the card's rectangle; cut off where that is quicker
    Colour background;
    QList<Element> elements;
    QList<Dropped> dropped;
    const Ground *ground = nullptr; ///< of the surface as a whole

    [[nodiscard]] const Element *element(QStringView id) const;
    /// The topmost element under a point that stands for something of the template; null: none.
    [[nodiscard]] const Element *elementAt(QPointF point) const;

    friend bool operator==(const Scene &, const Scene &) = default;
};

/// The pictures of a pass by slot, decoded.
struct Images
{
    QMap<ImageSlot, QImage> bySlot;

    [[nodiscard]] QImage value(ImageSlot slot) const { return bySlot.value(slot); }
    [[nodiscard]] bool has(ImageSlot slot) const { return !bySlot.value(slot).isNull(); }
};

} // namespace qairopay::scene
