// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/strings.h"

#include <cstdlib>

/// Any bytes as a pass.strings: texts or an error; what was read is written and read back as the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace qairopay::apple;
    const auto strings = readStrings(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!strings)
        return 0;
    const auto again = readStrings(writeStrings(*strings));
    if (!again || *again != *strings)
        std::abort();
    return 0;
}
