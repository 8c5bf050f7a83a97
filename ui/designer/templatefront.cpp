// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatefront.h"

#include "apple/issue.h"
#include "apple/layout.h"
#include "google/issue.h"
#include "google/layout.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

IssuedRecord firstSampleOf(const PassTemplate &value)
{
    const auto &samples = value.studio.samples;
    return {.id = PassId(u"pass_01HZX0000000000000000000"_s),
            .record = samples.isEmpty() ? Record{} : samples.first()};
}

} // namespace

scene::Scene appleFrontOf(const PassTemplate &value, const scene::Images &images, const QString &tenant,
                          scene::Kit &kit)
{
    const auto document = apple::draftFor(value, firstSampleOf(value), {.organisationName = tenant});
    return apple::layoutFront(document, images, {}, kit);
}

scene::Scene googleFrontOf(const PassTemplate &value, const scene::Images &images, const QString &tenant,
                           scene::Kit &kit)
{
    const auto document = google::draftFor(value, firstSampleOf(value), {.issuerName = tenant});
    return google::layoutCard(document, images, {}, kit);
}

} // namespace qairopay
