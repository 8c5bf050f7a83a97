// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/signatureshape.h"

#include "passfile/derreader.h"
#include "passfile/words.h"

#include <QtCore/qlist.h>

#include <openssl/asn1.h>

namespace qairopay::passfile {

namespace {

std::unexpected<Error> strange(const QString &sentence)
{
    return failure(ErrorKind::Corrupt, sentence);
}

bool isSequence(const DerElement &element)
{
    return element.isUniversal(V_ASN1_SEQUENCE) && element.constructed;
}

bool isSet(const DerElement &element)
{
    return element.isUniversal(V_ASN1_SET) && element.constructed;
}

/// All elements of one level; nothing when they do not fill it.
std::optional<QList<DerElement>> childrenOf(const DerElement &element)
{
    DerReader reader(element.content);
    QList<DerElement> children;
    while (const auto child = reader.next())
        children.append(*child);
    return reader.isSound() ? std::optional(children) : std::nullopt;
}

bool isInteger(const DerElement &element, char value)
{
    return element.isUniversal(V_ASN1_INTEGER) && element.content == QByteArrayView(&value, 1);
}

/// AlgorithmIdentifier with no parameters or NULL: all that RSA, ECDSA and the SHA family have.
bool isPlainAlgorithm(const DerElement &element)
{
    const auto parts = isSequence(element) ? childrenOf(element) : std::nullopt;
    if (!parts || parts->isEmpty() || parts->size() > 2 || !parts->at(0).isUniversal(V_ASN1_OBJECT))
        return false;
    return parts->size() == 1 || (parts->at(1).isUniversal(V_ASN1_NULL) && parts->at(1).content.isEmpty());
}

QByteArrayView algorithmOf(const DerElement &element)
{
    return DerReader(element.content).next()->content;
}

/// Attribute ::= SEQUENCE { type OBJECT IDENTIFIER, values SET { one } }
bool isSingleAttribute(const DerElement &element)
{
    const auto parts = isSequence(element) ? childrenOf(element) : std::nullopt;
    if (!parts || parts->size() != 2 || !parts->at(0).isUniversal(V_ASN1_OBJECT) || !isSet(parts->at(1)))
        return false;
    const auto values = childrenOf(parts->at(1));
    return values && values->size() == 1;
}

Result<void> checkSignedAttributes(const DerElement &element)
{
    const auto attributes = element.constructed ? childrenOf(element) : std::nullopt;
    if (!attributes)
        return strange(
            Words::tr("The signature is not a proper SignedData: its signed attributes are damaged."));
    for (const DerElement &attribute : *attributes) {
        if (!isSingleAttribute(attribute))
            return strange(Words::tr(
                "The signature is not a proper SignedData: a signed attribute has not exactly one value."));
    }
    return {};
}

/// SignerInfo ::= SEQUENCE { version, sid, digestAlgorithm, [0] signedAttrs?, signatureAlgorithm, signature,
/// [1]? }
Result<void> checkSigner(const DerElement &element, QByteArrayView announcedDigest)
{
    const auto parts = isSequence(element) ? childrenOf(element) : std::nullopt;
    if (!parts || parts->size() < 5)
        return strange(Words::tr("The signature is not a proper SignedData: its signer is damaged."));
    const bool byKeyId = parts->at(1).isContext(0);
    if (!isInteger(parts->at(0), byKeyId ? 3 : 1) || !(byKeyId || isSequence(parts->at(1))))
        return strange(
            Words::tr("The signature is not a proper SignedData: its signer's version does not fit."));
    if (!isPlainAlgorithm(parts->at(2)) || algorithmOf(parts->at(2)) != announcedDigest)
        return strange(Words::tr(
            "The signature is not a proper SignedData: its signer's digest is not the announced one."));
    qsizetype at = 3;
    if (parts->at(at).isContext(0)) {
        if (const auto fine = checkSignedAttributes(parts->at(at)); !fine)
            return fine;
        ++at;
    }
    if (parts->size() < at + 2 || !isPlainAlgorithm(parts->at(at)) ||
        !parts->at(at + 1).isUniversal(V_ASN1_OCTET_STRING))
        return strange(Words::tr("The signature is not a proper SignedData: its signer's algorithm has "
                                 "parameters that RSA and ECDSA do not have."));
    at += 2;
    const bool rest = at == parts->size() || (at + 1 == parts->size() && parts->at(at).isContext(1));
    return rest ? Result<void>()
                : strange(Words::tr("The signature is not a proper SignedData: its signer has parts that are "
                                    "not in the standard."));
}

/// SignedData ::= SEQUENCE { version, digestAlgorithms, encapContentInfo, [0] certificates?, [1] crls?,
/// signerInfos }
Result<void> checkSignedData(const DerElement &element)
{
    const auto parts = isSequence(element) ? childrenOf(element) : std::nullopt;
    if (!parts || parts->size() < 4 || !isSet(parts->at(1)) || !isSequence(parts->at(2)) ||
        !isSet(parts->last()))
        return strange(Words::tr("The signature is not a proper SignedData: its frame is damaged."));
    const auto digests = childrenOf(parts->at(1));
    const auto signers = childrenOf(parts->last());
    // The number of signers and that nothing is encapsulated is checked, with better words, on the parsed
    // message.
    if (!digests || !signers || signers->size() != 1)
        return {};
    if (digests->size() != 1 || !isPlainAlgorithm(digests->first()))
        return strange(Words::tr(
            "The signature is not a proper SignedData: it announces more or less than one digest."));
    const auto signer = childrenOf(signers->first());
    const bool byKeyId = signer && signer->size() > 1 && signer->at(1).isContext(0);
    if (!isInteger(parts->at(0), byKeyId ? 3 : 1))
        return strange(Words::tr("The signature is not a proper SignedData: its version does not fit."));
    return checkSigner(signers->first(), algorithmOf(digests->first()));
}

} // namespace

Result<void> checkSignatureShape(QByteArrayView der)
{
    const auto contentInfo = DerReader(der).only();
    const auto parts = contentInfo && isSequence(*contentInfo) ? childrenOf(*contentInfo) : std::nullopt;
    if (!parts || parts->size() != 2 || !parts->at(1).isContext(0) || !parts->at(1).constructed)
        return strange(Words::tr("The signature is not a proper SignedData: its frame is damaged."));
    const auto signedData = DerReader(parts->at(1).content).only();
    return signedData ? checkSignedData(*signedData)
                      : strange(Words::tr("The signature is not a proper SignedData: its frame is damaged."));
}

} // namespace qairopay::passfile
