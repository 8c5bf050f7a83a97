// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"
#include "pass/issuedrecord.h"
#include "template/passtemplate.h"

namespace qairopay::google {

/// What the vertical's own members are made from.
struct DetailSource
{
    const PassTemplate &passTemplate;
    const IssuedRecord &issued;
    const QMap<QString, QString> &values; ///< in force for this record
    QString organisation;
};

/// The vertical's own members, and which fields they have taken in.
struct Detail
{
    ClassDetail classDetail;
    ObjectDetail objectDetail;
    QMap<QString, QString> paths; ///< field key → path of the member that rows name for it
    QStringList titleKeys;        ///< fields that are the card's title already
    QStringList heldKeys;         ///< fields whose value a member says that rows do not name
    QList<Error> remarks;
};

/// By kind (wallet-formats F.1). Class members come from defaults only, since all passes share them; a kind
/// whose required members no field gives becomes generic, with a remark.
[[nodiscard]] Detail detailFor(const DetailSource &source);

/// A field of the second leg of a journey or one after it: "to_2", "departure_3".
[[nodiscard]] bool isLaterLegKey(const QString &key);

} // namespace qairopay::google
