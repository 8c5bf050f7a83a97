// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// An audit log from anywhere: nothing crashes, and a log that was read can be checked.
#include "proof/auditfile.h"

#include <tuple>

using namespace qairopay;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto file = proof::readAuditFile(bytes))
        std::ignore = file->check();
    return 0;
}
