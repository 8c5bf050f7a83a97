// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "artwork/cardimages.h"
#include "lint/lint.h"
#include "pass/issuedrecord.h"
#include "scene/kit.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>

namespace qairopay::proofsheet {

/// A surface of a card.
struct Face
{
    QString title; ///< "Apple Wallet, front"
    QString note;  ///< how far it can be trusted
    scene::Scene scene;
};

struct Swatch
{
    QString name;
    Colour colour;
    std::optional<double> contrast; ///< on the background; none for the background itself
};

struct FieldLine
{
    QString label;
    QString sample; ///< the value of the record, else the default
    QString slot;   ///< "Primary"
    QString key;
};

/// A name and what is to be said.
struct Fact
{
    QString name;
    QString text;
};

/// Everything that stands on a proof: what an agency sends to its client before a template goes live. Both
/// forms, PDF and HTML, are made of it and of nothing else.
struct Proof
{
    QString title;
    QString organisation;
    QStringList about; ///< kind, version, date, whose record
    QList<Face> faces;
    QList<Swatch> swatches;
    QList<FieldLine> fields;
    QList<Fact> technology; ///< barcode, NFC, places
    QList<lint::Finding> findings;
    QString maker;
};

/// What a proof says that is not in the template.
struct Occasion
{
    IssuedRecord issued;
    QString organisation; ///< for templates that name none
    QString version;      ///< "7"; empty: a draft
    QDate date;
    QString maker;    ///< "QairoPay Pass Studio 0.1.0"
    QString language; ///< of the texts; empty, or one without translations: as they are written
    QLocale locale{QLocale::English, QLocale::UnitedStates}; ///< of the phones
    QTimeZone timeZone = QTimeZone::utc();
    QDateTime now; ///< invalid: nothing has expired
};

[[nodiscard]] Proof makeProof(const PassTemplate &value, const artwork::CardImages &images,
                              const Occasion &occasion, scene::Kit &kit);

/// "4.61 : 1, readable"
[[nodiscard]] QString contrastWords(double contrast);
[[nodiscard]] QString severityWord(lint::Severity severity);
/// "3 problems: 1 error, 2 warnings"
[[nodiscard]] QString findingWords(const QList<lint::Finding> &findings);

} // namespace qairopay::proofsheet
