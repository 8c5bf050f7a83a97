// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The query of a list: an error, or a page within its limits whose cursor is the only spelling of its place.
#include "sandbox/service/page.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace qairopay::sandbox;

namespace {

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto target =
        Target::parse("/v1/passes?" + QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!target)
        return 0;
    QueryReader query(target->query);
    const auto page = readPage(query, u"pass_"_s);
    if (!query.finish())
        return 0;
    check(page.limit >= 1 && page.limit <= 100);
    const auto name = page.before ? u"ending_before"_s : u"starting_after"_s;
    check(page.cursor.isEmpty() || (page.cursor.startsWith(u"pass_") && page.cursor.size() <= 64));
    check(page.cursor.isEmpty() || cursorOf(page.cursor) == target->query.value(name));
    return 0;
}
