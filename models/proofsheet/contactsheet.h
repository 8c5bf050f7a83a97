// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "lint/lint.h"
#include "scene/kit.h"

#include <QtGui/qimage.h>

namespace qairopay::proofsheet {

/// What was found of a row.
struct SheetRemark
{
    lint::Severity severity = lint::Severity::Info;
    QString sentence;
};

/// A row's cards.
struct SheetRow
{
    qint64 number = 0;
    QString holder; ///< may be empty
    QList<SheetRemark> remarks;
    QList<scene::Scene> cards; ///< one a wallet
};

/// Cards of many rows on one sheet, in the order they are given.
struct ContactSheet
{
    QString title;
    QString summary; ///< "20 of 1000 cards, the worst first"
    QList<SheetRow> rows;
    QString maker;
};

/// One file is made in memory; a picture is besides no higher than readers take.
inline constexpr int mostRowsInHtml = 1000;
inline constexpr int mostRowsInPicture = 60;

/// One file to mail around, which needs nothing else.
[[nodiscard]] QByteArray toHtml(const ContactSheet &sheet, const scene::Fonts &fonts);

/// One picture, three rows of the list across; `scale` pixels to a point of the sheet. An error where it
/// would be higher than pictures may be.
[[nodiscard]] Result<QImage> toPicture(const ContactSheet &sheet, double scale, scene::Kit &kit);

} // namespace qairopay::proofsheet
