// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "passfile/passfiles.h"

namespace qairopay::passfile {

class Signer;

/// Everything of a .pkpass that does not change from pass to pass, packed once: the shared files as archive
/// bytes (stored: PNGs are deflated already), their directory entries and their line in the manifest. Per
/// pass only pass.json, manifest.json, signature and the directory are written behind them. Immutable;
/// build() may run in several threads. The same input gives the same bytes, but for the signature.
class CompiledTemplate
{
public:
    [[nodiscard]] static Result<CompiledTemplate> pack(QList<PassFile> files);

    /// A whole, signed .pkpass around the bytes of its pass.json.
    [[nodiscard]] Result<QByteArray> build(QByteArrayView passJson, const Signer &signer) const;

    /// The manifest that build() signs for this pass.json.
    [[nodiscard]] QByteArray manifest(QByteArrayView passJson) const;

private:
    CompiledTemplate() = default;

    void compileManifest(const QList<PassFile> &files);
    [[nodiscard]] Result<void> compileArchive(const QList<PassFile> &files);

    QByteArray m_manifestHead; ///< up to the digest of pass.json
    QByteArray m_manifestTail; ///< from there on
    QByteArray m_body;         ///< local headers and bytes of the shared files
    QByteArray m_directory;    ///< their entries of the central directory
    quint16 m_entries = 0;
};

} // namespace qairopay::passfile
