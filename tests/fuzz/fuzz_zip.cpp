// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/verification.h"

#include <cstdlib>

/// Any bytes as a .pkpass: files or a reason, within the bounds, and every check has its say.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace qairopay::passfile;
    static const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const ArchiveLimits limits{.entryBytes = 1 << 20, .totalBytes = 4 << 20, .entries = 50};
    const Verification verification = verifyPass(bytes, {.trustedRoots = {}, .now = now, .limits = limits});
    qint64 total = 0;
    for (const PassFile &file : verification.files)
        total += file.bytes.size();
    if (total > limits.totalBytes || verification.files.size() > limits.entries || verification.isAccepted())
        std::abort();
    for (const Check &check : verification.checks) {
        if (check.message.isEmpty())
            std::abort();
    }
    return 0;
}
