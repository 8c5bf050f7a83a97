// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <array>
#include <optional>

namespace qairopay {

/// What Apple's NFC message of a pass is (api-contract 10.11): `x_studio.nfc.profile`.
enum class NfcProfile {
    Opaque, ///< "S": a random number that a signed list vouches for
    Signed, ///< "F": the token that proves itself
    Mac,    ///< "M": a number with a code made by a key that the readers share
    Plain,  ///< "plain": the content as it is filled in
};

inline constexpr std::array allNfcProfiles{NfcProfile::Opaque, NfcProfile::Signed, NfcProfile::Mac,
                                           NfcProfile::Plain};

[[nodiscard]] QString toStudioName(NfcProfile profile);
/// Of an empty or unknown name: the service's own choice, S.
[[nodiscard]] NfcProfile nfcProfileFromStudioName(QStringView name);

/// Bytes of the message the service makes, each a character; none: it is the pass's own content.
[[nodiscard]] std::optional<qsizetype> madeMessageBytes(NfcProfile profile);

/// As long and as mixed as the token that {pass.token} puts in, for passes that are not issued yet.
[[nodiscard]] QString standInToken();

} // namespace qairopay
