// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "artwork/cardimages.h"
#include "google/layout.h"
#include "lint/lint.h"
#include "pass/issuedrecord.h"
#include "scene/kit.h"

#include <memory>

namespace qairopay::bulk {

/// What all rows of a list share.
struct Setting
{
    PassTemplate passTemplate;
    QString organisation; ///< stands on cards whose template names none
    artwork::CardImages images;
    apple::LayoutOptions appleOptions;
    google::LayoutOptions googleOptions;
    QString language = {}; ///< of the texts on the cards; empty: as they are written
};

/// A row as a pass that has not been issued: ids as long as real ones, each row its own, so that a code has
/// the density it will have.
[[nodiscard]] IssuedRecord draftOf(Record record, quint32 number);

/// Lays out and lints many rows of one template, by the same functions that lay out the one on the screen.
/// What rows share is made once; barcodes are measured, not encoded; rules that only read the template are
/// left to sheetFindings(). Belongs to one thread.
class RowLint
{
public:
    explicit RowLint(std::shared_ptr<const Setting> setting);
    ~RowLint();
    RowLint(RowLint &&) noexcept;
    RowLint &operator=(RowLint &&) noexcept;
    Q_DISABLE_COPY(RowLint)

    /// What the rules find that read the record, in one wallet or in both, the gravest first.
    [[nodiscard]] QList<lint::Finding> check(const IssuedRecord &issued, WalletPlatform wallet);
    [[nodiscard]] QList<lint::Finding> check(const IssuedRecord &issued);
    /// Of check() what is the row's own: without what the default values have as well.
    [[nodiscard]] QList<lint::Finding> checkOwn(const IssuedRecord &issued);
    /// What rules find that read the template only: the same for all rows.
    [[nodiscard]] QList<lint::Finding> sheetFindings();
    /// What the other rules find with the default values.
    [[nodiscard]] const QList<lint::Finding> &usualFindings();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// True for rules whose findings are the same for every record of a template.
[[nodiscard]] bool readsTemplateOnly(const lint::Rule &rule);

} // namespace qairopay::bulk
