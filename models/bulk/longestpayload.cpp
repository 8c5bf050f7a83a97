// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/longestpayload.h"

#include "pass/payloadtemplate.h"
#include "template/nfcprofile.h"
#include "template/values.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::bulk {

namespace {

PayloadTemplate::Lookup lookupFor(const PassTemplate &passTemplate, const CodeRow &row)
{
    const auto issued = issuedOf(row);
    return payloadLookup(issued.id, issued.templateId, issued.record.holder,
                         valuesInForce(passTemplate, issued.record), issued.token);
}

/// The longest text that any row gives a variable.
std::optional<QString> longestValue(const QList<PayloadTemplate::Lookup> &lookups, const QString &name)
{
    std::optional<QString> longest;
    for (const auto &lookup : lookups) {
        const auto value = lookup(name);
        if (value && (!longest || value->toUtf8().size() > longest->toUtf8().size()))
            longest = value;
    }
    return longest;
}

} // namespace

IssuedRecord issuedOf(const CodeRow &row)
{
    auto issued = draftOf(row.record, row.number);
    issued.token = standInToken();
    return issued;
}

QList<CodeRow> codeRows(const PassTemplate &passTemplate, const QList<StressCase> &rows)
{
    using Source = CodeRow::Source;
    QList<CodeRow> result;
    for (const auto &row : rows) {
        if (row.kind == StressCase::Kind::Row)
            result.append({Source::List, row.size, row.record});
    }
    if (!result.isEmpty())
        return result;
    for (const auto &sample : passTemplate.studio.samples)
        result.append({Source::Sample, static_cast<quint32>(result.size() + 1), sample});
    if (result.isEmpty())
        result.append(
            {Source::Default, 0, {.holder = {u"jane.doe@example.com"_s, u"Jane Doe"_s}, .fields = {}}});
    return result;
}

Result<LongestPayload> longestPayload(const QString &payload, const PassTemplate &passTemplate,
                                      const QList<CodeRow> &rows)
{
    const auto parsed = PayloadTemplate::parse(payload);
    if (!parsed)
        return std::unexpected(parsed.error());
    QList<PayloadTemplate::Lookup> lookups;
    std::optional<LongestPayload> longest;
    for (const auto &row : rows) {
        lookups.append(lookupFor(passTemplate, row));
        const auto text = parsed->expand(lookups.last());
        if (!text)
            return std::unexpected(text.error());
        if (!longest || text->toUtf8().size() > longest->bytes())
            longest = LongestPayload{row, *text};
    }
    const auto mixed = parsed->expand([&](const QString &name) { return longestValue(lookups, name); });
    if (!mixed || !longest)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Bulk", "There is no row to fill the content in from."));
    longest->mostBytes = mixed->toUtf8().size();
    return *longest;
}

} // namespace qairopay::bulk
