// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a scanner reads: nothing crashes, and no bytes pass for a token that the key did not sign.
#include "proof/base45.h"
#include "proof/ed25519.h"
#include "proof/scantoken.h"

#include <cstdlib>

using namespace qairopay;
using namespace qairopay::proof;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const Secret seed(QByteArray(32, 's'));
    static const QByteArray key = publicKeyOf(seed);
    static const TokenClaims claims{QByteArray(16, 'c'), 1'795'000'000, 1'953'112'000};
    static const QString sound = makeTokenF(seed, claims);
    static const QString soundMac = makeTokenM(macKeyOf(seed), 1, claims);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto text = QString::fromLatin1(bytes);
    const auto token = readToken(text, {{key}, macKeyOf(seed), 1'800'000'000});
    if (token.verdict == TokenVerdict::Valid && !text.endsWith(sound) && text != soundMac)
        std::abort();
    // What decodes encodes to what it was.
    if (const auto decoded = fromBase45(bytes); decoded && toBase45(*decoded) != bytes)
        std::abort();
    return 0;
}
