// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/csvmapping.h"

#include "cli/arguments.h"

using namespace Qt::StringLiterals;

namespace qairopay::cli {

Result<csv::Mapping> mappingFor(const csv::Sheet &sheet, const PassTemplate &passTemplate,
                                const QStringList &wishes)
{
    auto mapping = csv::guessMapping(csv::profileColumns(sheet), passTemplate.fields).mapping;
    const auto given = parseAssignments(wishes);
    if (!given)
        return std::unexpected(given.error());
    for (auto it = given->begin(); it != given->end(); ++it) {
        const auto column = sheet.header.indexOf(it.key());
        const auto target = csv::columnTargetFromName(it.value());
        if (column < 0 || !target)
            return failure(ErrorKind::InvalidInput,
                           column < 0 ? u"The file has no such column."_s
                                      : u"Write holder.email, holder.name, fields.KEY or ignore."_s,
                           it.key());
        mapping.columns[column] = *target;
    }
    // Nobody is there to be asked which of two columns is meant; --map says it.
    for (const auto &note : csv::headerNotes(sheet.header)) {
        const bool isGuessed =
            note.kind == csv::HeaderNote::Kind::Repeated &&
            mapping.columns.at(note.firstColumn - 1).kind != csv::ColumnTarget::Kind::Ignore &&
            !given->contains(sheet.header.at(note.firstColumn - 1));
        if (isGuessed)
            return failure(ErrorKind::InvalidInput, csv::describe(note, sheet.header));
    }
    const auto errors = csv::validateMapping(mapping, sheet.header, passTemplate.fields);
    if (!errors.isEmpty())
        return std::unexpected(errors.first());
    return mapping;
}

} // namespace qairopay::cli
