// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "artwork/cardimages.h"
#include "google/document.h"
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

struct Finding
{
    QString id; ///< of the rule: "P08" (wallet-formats B.3)
    Severity severity = Severity::Info;
    QString sentence;
    QString advice;
    QString where;     ///< dotted path in the template document: "fields[2].label", "brand.label_color"
    QString elementId; ///< of the scene it was read from; empty: none
    std::optional<WalletPlatform> wallet; ///< none: both

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Everything a rule may read: one template with one record, as documents and as scenes.
struct Subject
{
    const PassTemplate &passTemplate;
    const Record &record;
    const apple::Document &apple;
    const google::Document &google;
    const scene::Scene &appleScene;
    const scene::Scene &googleScene;
    /// What is known about the template's picture files; null: nothing.
    const artwork::CardImages *images = nullptr;
};

/// One rule of the table. `check` appends a finding for each place that breaks it.
struct Rule
{
    const char *id;
    Severity severity;
    const char *title; ///< what is checked, in a few words
    void (*check)(const Rule &rule, const Subject &subject, QList<Finding> &findings);
};

[[nodiscard]] std::span<const Rule> rules();

/// All findings, the gravest first, then in the rules' order.
[[nodiscard]] QList<Finding> check(const Subject &subject);

} // namespace qairopay::lint
