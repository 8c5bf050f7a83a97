// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "sandbox/wallet/walletfiles.h"

namespace qairopay::sandbox::downloads {

/// The token of a link's last part: "TOKEN.pkpass" or "TOKEN".
[[nodiscard]] QString tokenOf(const QString &lastSegment);

/// Why a pass was not signed: its certificate's time, or a fault of ours.
[[nodiscard]] ApiError signingFault(const Work &work, const WalletFiles &files);

/// The signed file behind /d/{token}.pkpass.
[[nodiscard]] Outcome<WalletFiles::PassFile> passFile(const Work &work, WalletFiles &files,
                                                      const QString &lastSegment);

/// The save link behind /g/{token}.
[[nodiscard]] Outcome<WalletFiles::SaveLink> saveLink(const Work &work, WalletFiles &files,
                                                      const QString &lastSegment, google::SaveForm form);
/// A page for people about it; the skinny form is short enough for its link.
[[nodiscard]] QByteArray savePage(const WalletFiles::SaveLink &link, bool isSent);

} // namespace qairopay::sandbox::downloads
