// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/issue.h"
#include "google/issue.h"
#include "google/json.h"
#include "passfile/compiledtemplate.h"
#include "passfile/signer.h"
#include "passfile/testauthority.h"
#include "sandbox/service/passview.h"
#include "sandbox/store/vault.h"
#include "sandbox/wallet/issuers.h"

#include <QtCore/qcache.h>

#include <functional>
#include <mutex>
#include <optional>

namespace qairopay::sandbox {

/// What a holder gets: signed .pkpass files and Google save links, made when somebody asks for them.
/// Templates are compiled once per version, finished files kept by the hash of their content. Thread-safe.
class WalletFiles
{
public:
    struct Parts
    {
        QString folder; ///< of the data: the test authority lies there; making it takes a second
        Clock clock;
        const Vault &vault; ///< where authentication tokens come from
        const WalletOptions &options;
    };

    [[nodiscard]] static Result<std::unique_ptr<WalletFiles>> open(const Parts &parts);

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
        QByteArray passJson;    ///< as it lies in the file
    };

    [[nodiscard]] Result<PassFile> passFile(const Order &order);
    /// For Apple's web service: the same for a pass's whole life, and nobody else's to guess.
    [[nodiscard]] QString authenticationToken(const QString &passId) const;
    [[nodiscard]] QString passTypeIdentifier() const;
    /// By value: others may sign a moment later.
    [[nodiscard]] Issuers issuers() const { return signing()->issuers; }
    /// What phones have stays as it is. None: the test authority's.
    [[nodiscard]] Result<void> changeIdentity(const std::optional<passfile::SigningIdentity> &own);
    void changeAccount(const std::optional<GoogleAccount> &own);
    [[nodiscard]] const WebService &webService() const { return m_webService; }
    [[nodiscard]] const QString &pushUrl() const { return m_pushUrl; }     ///< empty: nothing is pushed
    [[nodiscard]] const QString &googleUrl() const { return m_googleUrl; } ///< likewise

    struct SaveLink
    {
        QByteArray token; ///< signed, in the form that was asked for
        google::Document document;
    };

    /// One signature, which is nearly all that it costs: only what is asked for is signed.
    [[nodiscard]] Result<SaveLink> saveLink(const Order &order, google::SaveForm form) const;
    /// Class and object as Google's REST service takes them.
    [[nodiscard]] Result<google::Document> googleDocument(const Order &order) const;

    [[nodiscard]] const QByteArray &rootPem() const { return m_authority.rootPem(); }
    [[nodiscard]] QByteArray serviceAccountPem() const { return issuers().google.key.publicPem(); }

private:
    struct Compiled
    {
        apple::CompiledDocument document;
        passfile::CompiledTemplate archive;
    };

    /// Never changed: a pass that is being made keeps hold of those it began with.
    struct Signing
    {
        Issuers issuers;
        passfile::Signer signer;
        int number = 0; ///< counts the changes
    };

    struct Opened
    {
        passfile::TestAuthority authority;
        Issuers issuers;
        WebService webService;
        QString readerKey;
    };

    WalletFiles(Opened opened, const Parts &parts);

    [[nodiscard]] std::shared_ptr<const Signing> signing() const;
    void change(const std::function<void(Issuers &)> &side);
    [[nodiscard]] Result<std::shared_ptr<const Compiled>> compiled(const Order &order, const Signing &by);
    [[nodiscard]] IssuedRecord issuedRecord(const Order &order) const;
    [[nodiscard]] google::Issuer googleIssuer(const Order &order, const Issuers &issuers) const;

    passfile::TestAuthority m_authority;
    Clock m_clock;
    WebService m_webService;
    QString m_pushUrl;
    QString m_googleUrl;
    const Vault &m_vault;
    QString m_readerKey;        ///< for templates that name no NFC reader of their own
    mutable std::mutex m_mutex; ///< guards what follows
    std::shared_ptr<const Signing> m_signing;
    QCache<QString, std::shared_ptr<const Compiled>> m_templates;
    QCache<QByteArray, QByteArray> m_files; ///< cost in bytes
};

} // namespace qairopay::sandbox
