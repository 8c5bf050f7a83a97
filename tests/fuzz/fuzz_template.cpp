// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/templatecodec.h"

#include <cstdlib>

/// Any bytes: a template or an error; what was accepted is written and read back as the same value.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace qairopay;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto value = templateFromFile(bytes);
    if (!value)
        return 0;
    const auto again = templateFromFile(templateToFile(*value));
    if (!again || *again != *value)
        std::abort();
    return 0;
}
