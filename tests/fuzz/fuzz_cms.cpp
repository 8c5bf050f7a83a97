// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/signaturereport.h"
#include "passfile/signer.h"
#include "passfile/testauthority.h"

#include <QtCore/qtemporarydir.h>

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

extern "C" size_t LLVMFuzzerMutate(unsigned char *data, size_t size, size_t maxSize);

namespace {

/// A right signature, made when the program starts: no certificate is kept among the seeds.
struct Right
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    QByteArray manifest = "{}"_ba;
    QByteArray root;
    QByteArray signature;
    QByteArray otherRoot;
};

const Right &right()
{
    static const Right made = [] {
        Right result;
        const QTemporaryDir folder;
        const auto authority = TestAuthority::open(folder.path() + u"/a"_s);
        const auto other = TestAuthority::open(folder.path() + u"/b"_s);
        if (!authority || !other)
            std::abort();
        const auto identity = authority->identityFor({u"pass.fuzz"_s, u"A1B2C3D4E5"_s, u"Fuzz"_s});
        if (!identity)
            std::abort();
        result.root = authority->rootPem();
        result.otherRoot = other->rootPem();
        result.signature = Signer(*identity).signManifest(result.manifest).value();
        return result;
    }();
    return made;
}

} // namespace

/// Any bytes as a signature. A good verdict needs the one RSA value there is for this manifest (certificates
/// nobody asked for may stand beside), and is never given under another root.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView signature(data, static_cast<qsizetype>(size));
    const SignatureReport report =
        inspectSignature({signature, right().manifest, {right().root}, right().now});
    if (report.isGood() && !signature.contains(QByteArrayView(right().signature).last(256)))
        std::abort();
    if (inspectSignature({signature, right().manifest, {right().otherRoot}, right().now}).isGood())
        std::abort();
    return 0;
}

/// Starts from the right signature whenever the corpus has nothing to offer.
extern "C" size_t LLVMFuzzerCustomMutator(unsigned char *data, size_t size, size_t maxSize, unsigned)
{
    const auto whole = static_cast<size_t>(right().signature.size());
    if (size < 8 && maxSize >= whole) {
        std::memcpy(data, right().signature.constData(), whole);
        size = whole;
    }
    return LLVMFuzzerMutate(data, size, maxSize);
}
