// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/issue.h"
#include "google/issue.h"
#include "passfile/compiledtemplate.h"
#include "passfile/signer.h"
#include "passfile/testauthority.h"
#include "sandbox/service/passview.h"

#include <QtCore/qcache.h>

#include <mutex>

namespace qairopay::sandbox {

/// What a holder gets: signed .pkpass files and Google save links, made when somebody asks for them.
/// Templates are compiled once per version, finished files kept by the hash of their content. Thread-safe.
class WalletFiles
{
public:
    /// The test authority lies in the data folder; making it takes a second the first time.
    [[nodiscard]] static Result<std::unique_ptr<WalletFiles>> open(const QString &folder, const Clock &clock);

    /// One pass, with the template as it is now.
    struct Order
    {
        const Work &work;
        const templates::Loaded &source;
        const PassRow &row;
    };

    struct PassFile
    {
        QByteArray bytes;
        QByteArray contentHash; ///< hex; two equal ones differ at most in the signature
    };

    [[nodiscard]] Result<PassFile> passFile(const Order &order);

    struct SaveLink
    {
        QByteArray skinnyToken; ///< names class and object only: short enough for a link
        QByteArray fullToken;
        QJsonObject passClass;
        QJsonObject passObject;
    };

    [[nodiscard]] Result<SaveLink> saveLink(const Order &order) const;

    [[nodiscard]] const QByteArray &rootPem() const { return m_authority.rootPem(); }
    [[nodiscard]] QByteArray serviceAccountPem() const { return m_authority.serviceAccountKey().publicPem(); }

private:
    struct Compiled
    {
        apple::CompiledDocument document;
        passfile::CompiledTemplate archive;
    };

    WalletFiles(passfile::TestAuthority authority, passfile::SigningIdentity identity, QString readerKey,
                const Clock &clock);

    [[nodiscard]] Result<std::shared_ptr<const Compiled>> compiled(const Order &order);

    passfile::TestAuthority m_authority;
    QString m_readerKey; ///< for templates that name no NFC reader of their own
    passfile::Signer m_signer;
    std::mutex m_mutex; ///< guards the caches
    QCache<QString, std::shared_ptr<const Compiled>> m_templates;
    QCache<QByteArray, QByteArray> m_files; ///< cost in bytes
};

} // namespace qairopay::sandbox
