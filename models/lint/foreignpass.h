// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtCore/qmap.h>

namespace qairopay::lint {

/// One field dictionary of somebody's pass.json, and where it stands.
struct ForeignField
{
    QJsonObject json;
    QString path; ///< "storeCard.headerFields[0]"
    QString slot; ///< "headerFields"

    [[nodiscard]] QString key() const { return json[QLatin1StringView("key")].toString(); }
    [[nodiscard]] QString elementId() const; ///< of its value in a scene: "value:tier"
    [[nodiscard]] QString name() const;      ///< as a person knows it: the label, else the key
    [[nodiscard]] bool isOnFront() const;
};

/// A check of the file's outside that failed. The reader of pass files made it; rules Z… only tell it.
struct FailedCheck
{
    QString id; ///< "Z07"
    QString message;

    friend bool operator==(const FailedCheck &, const FailedCheck &) = default;
};

/// A pass as it came from anybody, for the rules that read a file and no template.
struct ForeignPass
{
    enum class Origin {
        PassFile,         ///< packed and signed
        Folder,           ///< of a designer; nobody has signed it
        DesignerTemplate, ///< of Apple's Pass Designer: what every pass has of its own may still be missing
    };

    Origin origin = Origin::PassFile;
    QMap<QString, QByteArray> files; ///< by their name in the archive
    QList<FailedCheck> failedChecks;
    QDateTime now;

    // What readPassJson() finds out.
    QJsonObject json;           ///< empty when pass.json cannot be read
    QString jsonProblem;        ///< why, in a sentence
    QString style;              ///< "storeCard": the first classic one; empty: none
    QList<ForeignField> fields; ///< of all styles and slots, in the order of the file

    void readPassJson();
    /// Empty where there is none; asking Qt 6.8 for a member without a name can end the program.
    [[nodiscard]] QJsonObject styleJson() const
    {
        return style.isEmpty() ? QJsonObject() : json.value(style).toObject();
    }
    [[nodiscard]] bool isOf(QLatin1StringView name) const { return style == name; }
};

} // namespace qairopay::lint
