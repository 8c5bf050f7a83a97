// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"

/// What the picture files of somebody's pass have to be (wallet-formats B.3, I01 to I07).
namespace qairopay::lint::images {

void missingIcon(const Rule &rule, const Subject &subject, QList<Finding> &findings);
void scales(const Rule &rule, const Subject &subject, QList<Finding> &findings);
void unused(const Rule &rule, const Subject &subject, QList<Finding> &findings);
void cutOff(const Rule &rule, const Subject &subject, QList<Finding> &findings);
void misspelt(const Rule &rule, const Subject &subject, QList<Finding> &findings);
void broken(const Rule &rule, const Subject &subject, QList<Finding> &findings);
void shadowed(const Rule &rule, const Subject &subject, QList<Finding> &findings);

} // namespace qairopay::lint::images
