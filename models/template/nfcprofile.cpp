// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/nfcprofile.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qsizetype opaqueBytes = 24;  ///< "1", a key's number, 16 bytes in base64url
constexpr qsizetype signedBytes = 178; ///< "QP1:" and 116 bytes in base 45
constexpr qsizetype macBytes = 51;     ///< "2" and 37 bytes in base64url

} // namespace

QString toStudioName(NfcProfile profile)
{
    switch (profile) {
    case NfcProfile::Opaque:
        return u"S"_s;
    case NfcProfile::Signed:
        return u"F"_s;
    case NfcProfile::Mac:
        return u"M"_s;
    case NfcProfile::Plain:
        return u"plain"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

NfcProfile nfcProfileFromStudioName(QStringView name)
{
    for (const auto profile : allNfcProfiles) {
        if (toStudioName(profile) == name)
            return profile;
    }
    return NfcProfile::Opaque;
}

std::optional<qsizetype> madeMessageBytes(NfcProfile profile)
{
    switch (profile) {
    case NfcProfile::Opaque:
        return opaqueBytes;
    case NfcProfile::Signed:
        return signedBytes;
    case NfcProfile::Mac:
        return macBytes;
    case NfcProfile::Plain:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

QString standInToken()
{
    constexpr auto alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_L1; // base 45
    auto token = u"QP1:"_s;
    for (qsizetype i = 0; token.size() < signedBytes; ++i)
        token += alphabet[(i * 17 + 6) % alphabet.size()];
    return token;
}

} // namespace qairopay
