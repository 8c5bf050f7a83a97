// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "difference/templatedifference.h"

#include "difference/memberchanges.h"

namespace qairopay::difference {

QList<Change> templateDifference(const PassTemplate &before, const PassTemplate &after)
{
    const Documents documents{&before, &after};
    const auto names = pairFields(documents);
    Collector collector;
    compareGeneral(documents, collector);
    compareBrand(documents, collector);
    compareFields(documents, names, collector);
    compareBarcode(documents, collector);
    compareNfc(documents, collector);
    comparePlaces(documents, collector);
    compareImages(documents, collector);
    compareGoogleRows(documents, names, collector);
    compareTranslations(documents, collector);
    compareSamples(documents, names, collector);
    return collector.changes();
}

} // namespace qairopay::difference
