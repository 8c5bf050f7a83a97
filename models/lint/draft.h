// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "google/layout.h"
#include "lint/lint.h"

#include <QtCore/qjsonobject.h>

namespace qairopay::lint {

/// On which phone and in which language a template's cards are looked at: those that are judged should be
/// those that are shown.
struct Look
{
    QString language = {}; ///< of the texts, "de-CH" takes "de"; empty: as they are written
    apple::LayoutOptions apple = {};
    google::LayoutOptions google = {};
};

/// What drawing takes beside documents.
struct Drawing
{
    const artwork::CardImages &images;
    Look look;
    scene::Kit &kit;
};

/// Documents with their texts as they are written; a wallet whose document is null is left out.
struct Written
{
    const apple::Document *apple = nullptr;
    const google::Document *google = nullptr;
};

/// Each language's texts by those that are written.
using Texts = QMap<QString, QMap<QString, QString>>;

/// The cards in the look's language.
[[nodiscard]] Cards shownCards(const Written &written, const Texts &texts, const Drawing &drawing);
/// The cards in each other language, on a phone that is set to it; none where there are no translations.
[[nodiscard]] QList<Cards> otherCards(const Written &written, const Texts &texts, const Drawing &drawing);

/// The save link as it would be signed for a pass that Google does not know yet, by an account that stands
/// for a real one.
[[nodiscard]] QJsonObject draftClaims(const google::Document &document);

/// A template with one record, made into all that rules read.
struct Draft
{
    apple::Document apple; ///< its texts as they are written
    google::Document google;
    Cards shown;
    QList<Cards> others;
    QJsonObject saveClaims;
};

[[nodiscard]] Draft layOut(const apple::Document &apple, const google::Document &google,
                           const Drawing &drawing);

/// All findings of a draft, the gravest first.
[[nodiscard]] QList<Finding> check(const PassTemplate &passTemplate, const Record &record, const Draft &draft,
                                   const artwork::CardImages &images);

} // namespace qairopay::lint
