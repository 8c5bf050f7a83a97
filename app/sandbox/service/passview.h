// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/resource.h"
#include "sandbox/service/templates.h"
#include "sandbox/store/passtable.h"

#include <QtCore/qhash.h>

namespace qairopay::sandbox {

/// Passes as the API shows them, for the length of one call. Payloads are rendered when a pass is looked at,
/// from the template as it is now (contradiction C20), so a changed payload template reaches a million passes
/// without a write.
class PassView
{
public:
    explicit PassView(const Work &work);

    [[nodiscard]] const Work &work() const { return m_work; }
    /// Read once per call.
    [[nodiscard]] const Outcome<templates::Loaded> &source(const QString &templateId);
    /// The pass with its links and payloads filled in.
    [[nodiscard]] Pass complete(const PassRow &row);
    [[nodiscard]] Resource resource(const PassRow &row) { return resource(complete(row)); }
    [[nodiscard]] static Resource resource(const Pass &pass); ///< a complete one
    /// What an update's event tells of before: the members that were different then, but for the time of the
    /// update. Of complete ones.
    [[nodiscard]] static QJsonObject previousAttributes(const Pass &before, const Pass &after);
    /// 422 when a payload would be longer than a reader takes (api-contract 10.1).
    [[nodiscard]] static Outcome<void> checkPayloads(const Pass &pass);

private:
    const Work &m_work;
    QHash<QString, Outcome<templates::Loaded>> m_sources;
};

/// The values in force: the template's defaults, overridden by the record.
[[nodiscard]] QMap<QString, QString> valuesInForce(const PassTemplate &value, const Record &record);

} // namespace qairopay::sandbox
