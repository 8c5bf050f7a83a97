// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "lint/lint.h"
#include "passfile/passsource.h"
#include "passfile/verification.h"

/// Anybody's pass, opened: what drawing, linting and the Inspect page are made of.
namespace qairopay::inspection {

/// What a pass draws.
struct PassCard
{
    apple::Document document;
    QMap<ImageSlot, QByteArray> pictures; ///< files as they are, the largest of each slot
    scene::Images images;                 ///< the same, decoded
};

struct InspectedPass
{
    QString name;
    lint::ForeignPass file; ///< what the rules read of it
    passfile::Verification verification;
    Result<PassCard> card = failure(ErrorKind::InvalidInput, QString()); ///< its texts as they are written
    QStringList languages; ///< it has texts or pictures for; sorted

    [[nodiscard]] bool isSigned() const { return file.origin == lint::ForeignPass::Origin::PassFile; }
};

/// Reads and verifies one.
[[nodiscard]] InspectedPass inspectPass(const passfile::PassSource &source,
                                        const passfile::VerificationSettings &settings);

/// All passes at a path. Takes as long as the files are large, so not for the GUI's thread.
[[nodiscard]] Result<QList<InspectedPass>> inspectPasses(const QString &path,
                                                         const passfile::VerificationSettings &settings);

/// The card of a pass's files as a holder whose phone is set to a language sees it; an empty one, or one that
/// the pass has not, leaves the texts as they are written.
[[nodiscard]] Result<PassCard> cardOf(const QMap<QString, QByteArray> &files, const QString &language);

/// What the rules say of it and of one of its cards (pass.card, or one in a language), drawn in `options`.
/// What its texts in other languages lose is found as well.
[[nodiscard]] QList<lint::Finding> findingsOf(const InspectedPass &pass, const Result<PassCard> &card,
                                              const apple::LayoutOptions &options, scene::Kit &kit);

} // namespace qairopay::inspection
