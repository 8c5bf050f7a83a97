// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"

namespace qairopay::lint {

/// The table's parts, each in a file of its own, in the order of wallet-formats B.3.
[[nodiscard]] std::span<const Rule> archiveRules();   ///< Z: the file
[[nodiscard]] std::span<const Rule> passRules();      ///< P: the document's own members
[[nodiscard]] std::span<const Rule> relevanceRules(); ///< P: dates and places
[[nodiscard]] std::span<const Rule> fieldRules();     ///< F
[[nodiscard]] std::span<const Rule> codeRules();      ///< B and N: barcodes and NFC
[[nodiscard]] std::span<const Rule> imageRules();     ///< I
[[nodiscard]] std::span<const Rule> languageRules();  ///< L
[[nodiscard]] std::span<const Rule> layoutRules();    ///< S and X: newer layouts, personalisation
[[nodiscard]] std::span<const Rule> sceneRules();     ///< P08, F02 and others that read the drawn card
[[nodiscard]] std::span<const Rule> googleRules();    ///< G: Google's documents
[[nodiscard]] std::span<const Rule> claimRules();     ///< G: the save link

} // namespace qairopay::lint
