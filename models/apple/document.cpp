// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/document.h"

#include <utility>

namespace qairopay::apple {

const QList<Field> &Document::fields(FieldSlot slot) const
{
    switch (slot) {
    case FieldSlot::Header:
        return headerFields;
    case FieldSlot::Primary:
        return primaryFields;
    case FieldSlot::Secondary:
        return secondaryFields;
    case FieldSlot::Auxiliary:
        return auxiliaryFields;
    case FieldSlot::Back:
        return backFields;
    }
    Q_UNREACHABLE_RETURN(backFields);
}

QList<Field> &Document::fields(FieldSlot slot)
{
    return const_cast<QList<Field> &>(std::as_const(*this).fields(slot));
}

} // namespace qairopay::apple
