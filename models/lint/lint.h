// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "artwork/cardimages.h"
#include "google/document.h"
#include "lint/foreignpass.h"
#include "pass/pass.h"
#include "scene/scene.h"
#include "template/passtemplate.h"

#include <span>

namespace qairopay::lint {

enum class Severity {
    Info,    ///< advice
    Warning, ///< shown wrong, or not as meant
    Error,   ///< a wallet refuses it
};

[[nodiscard]] QString toName(Severity severity); ///< "warning"
[[nodiscard]] std::optional<Severity> severityFromName(QStringView name);

struct Finding
{
    QString id; ///< of the rule: "P08" (wallet-formats B.3)
    Severity severity = Severity::Info;
    QString sentence;
    QString advice;
    QString where;     ///< dotted path in the template document ("fields[2].label", "brand.label_color"); of
                       ///< somebody's pass: in its pass.json, or a file's name
    QString elementId; ///< of the scene it was read from; empty: none
    std::optional<WalletPlatform> wallet; ///< none: both

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The fronts of both cards in one language.
struct Cards
{
    QString language; ///< "de", as the template or the pass names it; empty: the texts as they are written
    scene::Scene apple;
    scene::Scene google; ///< empty of somebody's pass
};

/// Everything a rule may read: one template with one record, as documents and as scenes.
struct Subject
{
    const PassTemplate &passTemplate;
    const Record &record;
    const apple::Document &apple;
    const google::Document &google;
    const scene::Scene &appleScene; ///< in the language that is shown
    const scene::Scene &googleScene;
    /// What is known about the template's picture files; null: nothing.
    const artwork::CardImages *images = nullptr;
    /// Google's save link as it would be signed; null: nobody wrote it, and the rules about it are silent.
    const QJsonObject *saveClaims = nullptr;
    /// The cards in the other languages; null: nobody laid them out.
    const QList<Cards> *others = nullptr;
    /// Somebody's file instead of a template, whose members are empty then; only check(PassSubject) sets it.
    const ForeignPass *pass = nullptr;
};

/// Somebody's pass: the file, and the card that came of it (a document without fields and an empty scene
/// where none did).
struct PassSubject
{
    const ForeignPass &pass;
    const apple::Document &document;
    const scene::Scene &front;
    /// In the pass's other languages; null: nobody laid them out.
    const QList<Cards> *others = nullptr;
};

/// One rule of the table. A check appends a finding for each place that breaks it.
struct Rule
{
    using Check = void (*)(const Rule &rule, const Subject &subject, QList<Finding> &findings);

    const char *id;
    Severity severity; ///< of its findings, where they do not say otherwise
    const char *title; ///< what is checked, in a few words
    const char *why;   ///< what happens otherwise; one sentence
    const char *remedy;
    Check ofTemplate; ///< null: the rule says nothing of a template …
    Check ofPass;     ///< … or of somebody's pass
};

[[nodiscard]] std::span<const Rule> rules();

/// All findings, the gravest first, then in the rules' order.
[[nodiscard]] QList<Finding> check(const Subject &subject);
[[nodiscard]] QList<Finding> check(const PassSubject &subject);

} // namespace qairopay::lint
