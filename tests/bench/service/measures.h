// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.h"
#include "serviceunderload.h"

namespace qairopay::bench {

struct Setting
{
    ServiceUnderLoad &service;
    Hello &hello;
    Report &report;
    QString folder; ///< on the disk that holds the store
};

/// Medians in milliseconds, on one connection.
struct Lookups
{
    double page = 0;
    double oneStatus = 0;
    double oneHolder = 0;
};

/// One in ten of the first thousand, so that a page of them is full.
void revokeSome(const Setting &setting);
[[nodiscard]] Lookups measureLookups(const Setting &setting);
void reportLookups(const Setting &setting, const Lookups &few, const Lookups &many, int fewPasses);

/// Batches until there are so many passes. Answers some of their ids.
[[nodiscard]] QByteArrayList fill(const Setting &setting, int passes);
/// The same, and whether the memory stays as it is.
[[nodiscard]] QByteArrayList fillMeasured(const Setting &setting, int passes);

void measureCreates(const Setting &setting);
void measureReads(const Setting &setting, const QByteArrayList &ids);
/// p99 with one connection.
void measureLatency(const Setting &setting, const QByteArrayList &ids);
void measureBatches(const Setting &setting);
void measureDownloads(const Setting &setting);
void measureTemplateChange(const Setting &setting);

} // namespace qairopay::bench
