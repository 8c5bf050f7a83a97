// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "difference/collector.h"
#include "difference/origins.h"
#include "template/passtemplate.h"

namespace qairopay::difference {

using Documents = Both<PassTemplate>; ///< both are there

/// Which field is which: a key of the earlier document as the later one calls the same field.
class FieldNames
{
public:
    FieldNames(const Documents &documents, Origins origins);

    [[nodiscard]] const Origins &origins() const { return m_origins; }
    [[nodiscard]] QStringList now(const QStringList &keys) const;
    [[nodiscard]] QMap<QString, QString> now(const QMap<QString, QString> &byKey) const;

private:
    Origins m_origins;
    QMap<QString, QString> m_nowByThen; ///< only what has another key now
};

/// "Tier (tier)": the label alone may be another field's too.
[[nodiscard]] QString namedField(const Field &field);
[[nodiscard]] FieldNames pairFields(const Documents &documents);
[[nodiscard]] Origins pairPlaces(const QList<Location> &before, const QList<Location> &after);

/// Each tells the differences of its part; together they tell them all.
void compareGeneral(const Documents &documents, Collector &collector);
void compareBrand(const Documents &documents, Collector &collector);
void compareFields(const Documents &documents, const FieldNames &names, Collector &collector);
void compareBarcode(const Documents &documents, Collector &collector);
void compareNfc(const Documents &documents, Collector &collector);
void comparePlaces(const Documents &documents, Collector &collector);
void compareImages(const Documents &documents, Collector &collector);
void compareGoogleRows(const Documents &documents, const FieldNames &names, Collector &collector);
void compareTranslations(const Documents &documents, Collector &collector);
void compareSamples(const Documents &documents, const FieldNames &names, Collector &collector);

} // namespace qairopay::difference
