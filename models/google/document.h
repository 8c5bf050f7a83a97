// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "base/error.h"
#include "google/vertical.h"
#include "template/kind.h"
#include "template/studioextras.h"

#include <QtCore/qlist.h>
#include <QtCore/qmap.h>

namespace qairopay::google {

/// A label and a text that a card row or the details list shows.
struct TextModule
{
    QString id; ///< the field's key: no dot, so that a path can name it
    QString header;
    QString body;

    friend bool operator==(const TextModule &, const TextModule &) = default;
};

/// How a date that a path names is written (Google's FieldReference).
enum class DateFormat {
    None,
    DateTime,     ///< "Dec 14, 1:00 PM"
    DateOnly,     ///< "Dec 14"
    TimeOnly,     ///< "1:00 PM"
    DateTimeYear, ///< "Dec 14, 2018, 1:00 PM"
    DateYear      ///< "Dec 14, 2018"
};

/// "object.textModulesData['tier']": where a value stands.
struct FieldReference
{
    QString path;
    DateFormat dateFormat = DateFormat::None;

    friend bool operator==(const FieldReference &, const FieldReference &) = default;
};

/// One item of a card row: a value, or two with a slash between them ("C / 12").
struct RowItem
{
    FieldReference first;
    FieldReference second; ///< without a path where there is one value only

    RowItem() = default;
    RowItem(const FieldReference &first, const FieldReference &second = {}) // a path is an item
        : first(first)
        , second(second)
    {}
    RowItem(const QString &path)
        : first{path}
    {}

    friend bool operator==(const RowItem &, const RowItem &) = default;
};

/// Left to right; one to three items.
struct CardRow
{
    QList<RowItem> items;

    friend bool operator==(const CardRow &, const CardRow &) = default;
};

struct Barcode
{
    BarcodeFormat format = BarcodeFormat::Qr;
    QString value;
    QString alternateText;
    QString showCodeText = {}; ///< on the button that uncovers the code of a Smart Tap pass

    friend bool operator==(const Barcode &, const Barcode &) = default;
};

struct Message
{
    QString id;
    QString header;
    QString body;

    friend bool operator==(const Message &, const Message &) = default;
};

/// A line of the details that opens something: a page, a telephone, a letter.
struct Link
{
    QString id;
    QString uri;
    QString description;

    friend bool operator==(const Link &, const Link &) = default;
};

/// A picture across the details.
struct ImageModule
{
    QString id;
    QString uri;                       ///< empty: nobody hosts it yet
    ImageSlot slot = ImageSlot::Strip; ///< which of the pictures at hand it is; not written

    friend bool operator==(const ImageModule &, const ImageModule &) = default;
};

struct MerchantLocation
{
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const MerchantLocation &, const MerchantLocation &) = default;
};

/// What every pass of a template shares. Each vertical takes those members that it has
/// (google/json.cpp knows which).
struct PassClass
{
    QString id;
    QString issuerName;
    QString logoUri;
    QString wideLogoUri;
    QString heroUri;
    std::optional<ImageModule> imageModule; ///< a class may have one
    QList<CardRow> rows;
    QList<MerchantLocation> merchantLocations;
    bool isSmartTapEnabled = false;
    ClassDetail detail;

    friend bool operator==(const PassClass &, const PassClass &) = default;
};

/// All but the first stand under "Expired passes".
enum class ObjectState { Active, Completed, Expired, Inactive };

struct PassObject
{
    QString id;
    QString classId;
    ObjectState state = ObjectState::Active;
    QList<TextModule> textModules; ///< rows name some of them; the rest is the details list
    std::optional<Barcode> barcode;
    QString smartTapRedemptionValue;
    QList<Message> messages;
    QList<Link> links;
    ObjectDetail detail;

    friend bool operator==(const PassObject &, const PassObject &) = default;
};

/// Language → text as it stands in the document → the same in that language.
using Translations = QMap<QString, QMap<QString, QString>>;

/// Class and object of one pass.
struct Document
{
    /// hexBackgroundColor: at the class, for generic at the object (E.2). None: Google takes it from a
    /// picture.
    std::optional<Colour> background;
    PassClass passClass;
    PassObject object;
    Translations translations; ///< written beside each text

    /// What was left out or replaced, with the member's path; "G02" as detail where required members were
    /// missing. Not written.
    QList<Error> remarks;

    [[nodiscard]] Vertical vertical() const { return static_cast<Vertical>(passClass.detail.index()); }
    [[nodiscard]] const TextModule *textModule(QStringView id) const;

    friend bool operator==(const Document &, const Document &) = default;
};

/// Whether an item of these rows names the path.
[[nodiscard]] bool isNamed(const QList<CardRow> &rows, const QString &path);

/// "object.textModulesData['tier']"
[[nodiscard]] QString textModulePath(const QString &id);

} // namespace qairopay::google
