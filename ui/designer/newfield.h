// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/passtemplate.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay {

/// What a field has before anybody said what it is: a key that nobody chose, a label, and something to see
/// with each sample. Pure, like the other edits of a template.
class NewField
{
    Q_DECLARE_TR_FUNCTIONS(NewField)

public:
    /// Adds one at the end of a slot and returns its key.
    static QString add(PassTemplate &value, FieldSlot slot);

    /// "field", "field_2": nobody chose it.
    [[nodiscard]] static bool isGivenKey(const QString &key);
    /// The label that goes with such a key: "Field 2".
    [[nodiscard]] static QString givenLabel(const QString &key);
    /// A key after a label, for the field with the key `own`: "member_since". `given` where the label has no
    /// letters for one.
    [[nodiscard]] static QString keyFor(const QString &label, const PassTemplate &value, const QString &own,
                                        const QString &given);
    /// A label after a key: "Member since".
    [[nodiscard]] static QString labelFor(const QString &key);

    /// Takes what a new field shows out of it and the sample records, where it is still that.
    static void dropSample(PassTemplate &value, Field &field);
    /// Where it is still that, it becomes what a field of the other type shows.
    static void changeType(PassTemplate &value, Field &field, ValueType type);
};

} // namespace qairopay
