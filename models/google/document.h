// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/colour.h"
#include "base/error.h"
#include "google/vertical.h"
#include "template/kind.h"

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

/// One item of a card row: a path such as "object.textModulesData['tier']".
using RowItem = QString;

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

    friend bool operator==(const Barcode &, const Barcode &) = default;
};

struct Message
{
    QString id;
    QString header;
    QString body;

    friend bool operator==(const Message &, const Message &) = default;
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
    QList<CardRow> rows;
    QList<MerchantLocation> merchantLocations;
    bool isSmartTapEnabled = false;
    ClassDetail detail;

    friend bool operator==(const PassClass &, const PassClass &) = default;
};

enum class ObjectState { Active, Inactive };

struct PassObject
{
    QString id;
    QString classId;
    ObjectState state = ObjectState::Active;
    QList<TextModule> textModules; ///< rows name some of them; the rest is the details list
    std::optional<Barcode> barcode;
    QString smartTapRedemptionValue;
    QList<Message> messages;
    ObjectDetail detail;

    friend bool operator==(const PassObject &, const PassObject &) = default;
};

/// Language → text as it stands in the document → the same in that language.
using Translations = QMap<QString, QMap<QString, QString>>;

/// Class and object of one pass.
struct Document
{
    Colour background; ///< hexBackgroundColor: at the class, for generic at the object (E.2)
    PassClass passClass;
    PassObject object;
    Translations translations; ///< written beside each text

    /// What was left out or replaced, with the member's path; "G02" as detail where required members were
    /// missing. Not written.
    QList<Error> remarks;

    [[nodiscard]] Vertical vertical() const { return static_cast<Vertical>(passClass.detail.index()); }
    [[nodiscard]] const TextModule *textModule(QStringView id) const;
    /// The label and text that a row item's path stands for; none: nothing there, the item is left out.
    [[nodiscard]] std::optional<TextModule> itemAt(const RowItem &path) const;

    friend bool operator==(const Document &, const Document &) = default;
};

/// "object.textModulesData['tier']"
[[nodiscard]] QString textModulePath(const QString &id);

} // namespace qairopay::google
