// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay {

/// Who knows a field by its key: what a rename takes along, and what it cannot reach.
class FieldUses
{
    Q_DECLARE_TR_FUNCTIONS(FieldUses)

public:
    /// "Barcode content: loyalty:{fields.tier}": the parts of the template that follow a rename, each once.
    [[nodiscard]] static QStringList of(const PassTemplate &value, const QString &key);
    /// What Google's wallet takes from the field with just this key and would not under another, each a
    /// sentence.
    [[nodiscard]] static QStringList googleLosses(const PassTemplate &value, const QString &from,
                                                  const QString &to);
    /// What another key changes outside the template, each a sentence: Google's wallet, lists, issued passes.
    [[nodiscard]] static QStringList consequences(const PassTemplate &value, const QString &from,
                                                  const QString &to);
};

} // namespace qairopay
