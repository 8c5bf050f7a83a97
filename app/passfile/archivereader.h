// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/passfiles.h"
#include "passfile/zipdirectory.h"

namespace qairopay::passfile {

/// Reads the files of anybody's archive into memory, in the archive's order; folders are left out. Nothing is
/// written to disk and nothing is unpacked before readZipDirectory() agreed; QuaZip unpacks and checks the
/// CRCs.
[[nodiscard]] Result<QList<PassFile>> readArchive(const QByteArray &archive,
                                                  const ArchiveLimits &limits = {});

} // namespace qairopay::passfile
