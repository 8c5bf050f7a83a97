// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/walletfiles.h"

#include "sandbox/service/nfc.h"

#include "passfile/jwt.h"
#include "sandbox/service/assets.h"
#include "sandbox/store/datafolder.h"
#include "sandbox/wallet/passimages.h"
#include "sandbox/wallet/passlanguages.h"
#include "sandbox/wallet/readerkey.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr int mostTemplates = 64;
constexpr int mostFileBytes = 64 << 20;

} // namespace

WalletFiles::WalletFiles(Opened opened, const Parts &parts)
    : m_authority(std::move(opened.authority))
    , m_clock(parts.clock)
    , m_webService(std::move(opened.webService))
    , m_pushUrl(parts.options.pushUrl)
    , m_googleUrl(parts.options.googleUrl)
    , m_vault(parts.vault)
    , m_readerKey(std::move(opened.readerKey))
    , m_signing(std::make_shared<const Signing>(opened.issuers,
                                                passfile::Signer(opened.issuers.apple, parts.clock)))
    , m_templates(mostTemplates)
    , m_files(mostFileBytes)
{}

Result<std::unique_ptr<WalletFiles>> WalletFiles::open(const Parts &parts)
{
    const auto folder = datafolder::path(parts.folder, datafolder::authority);
    auto authority = passfile::TestAuthority::open(folder, parts.clock);
    if (!authority)
        return std::unexpected(authority.error());
    auto issuers = openIssuers(parts.options, *authority);
    if (!issuers)
        return std::unexpected(issuers.error());
    auto webService = webServiceFor(parts.options.publicUrl);
    if (!webService)
        return std::unexpected(webService.error());
    auto readerKey = testReaderKey(folder + u"/nfc-reader.pem"_s);
    if (!readerKey)
        return std::unexpected(readerKey.error());
    return std::unique_ptr<WalletFiles>(new WalletFiles(
        {std::move(*authority), std::move(*issuers), std::move(*webService), std::move(*readerKey)}, parts));
}

std::shared_ptr<const WalletFiles::Signing> WalletFiles::signing() const
{
    const std::lock_guard lock(m_mutex);
    return m_signing;
}

QString WalletFiles::passTypeIdentifier() const
{
    return signing()->signer.identity().passTypeIdentifier();
}

/// The other side stays as it is.
void WalletFiles::change(const std::function<void(Issuers &)> &side)
{
    const std::lock_guard lock(m_mutex);
    auto issuers = m_signing->issuers;
    side(issuers);
    const passfile::Signer signer(issuers.apple, m_clock);
    m_signing = std::make_shared<const Signing>(std::move(issuers), signer, m_signing->number + 1);
    m_templates.clear();
    m_files.clear();
}

Result<void> WalletFiles::changeIdentity(const std::optional<passfile::SigningIdentity> &own)
{
    const auto identity = own ? Result<passfile::SigningIdentity>(*own) : testIdentity(m_authority);
    return identity.transform([&](const passfile::SigningIdentity &apple) {
        change([&](Issuers &issuers) {
            issuers.apple = apple;
            issuers.isTestApple = !own;
        });
    });
}

void WalletFiles::changeAccount(const std::optional<GoogleAccount> &own)
{
    change([&](Issuers &issuers) { issuers.google = own ? *own : testAccount(m_authority); });
}

QString WalletFiles::authenticationToken(const QString &passId) const
{
    return QString::fromLatin1(m_vault.derive("apple pass " + passId.toUtf8())
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

IssuedRecord WalletFiles::issuedRecord(const Order &order) const
{
    const auto &row = order.row;
    const auto &tenant = order.work.tenant;
    IssuedRecord issued;
    issued.id = row.pass.id;
    issued.templateId = row.pass.templateId;
    issued.record = row.pass.record;
    issued.isVoided = row.pass.status == PassStatus::Revoked;
    issued.changeMessage = row.changeMessage;
    issued.changedFields = row.changedFields;
    issued.authenticationToken = authenticationToken(row.pass.id.toString());
    if (order.source.document->hasToken)
        issued.token = nfc::signedTokenFor(tenant, row);
    issued.nfcMessage = nfc::messageFor(order.source.value().studio.nfcProfile, tenant, row);
    return issued;
}

google::Issuer WalletFiles::googleIssuer(const Order &order, const Issuers &issuers) const
{
    google::Issuer issuer;
    issuer.issuerId = issuers.google.issuerId;
    issuer.issuerName = issuers.apple.organisation();
    issuer.serviceAccountEmail = issuers.google.email;
    const auto &images = order.source.value().studio.images;
    for (auto it = images.begin(); it != images.end(); ++it)
        issuer.imageUris.insert(it.key(),
                                order.work.baseUrl + u"/v1/assets/"_s + assets::googlePath(it.key(), *it));
    return issuer;
}

Result<std::shared_ptr<const WalletFiles::Compiled>> WalletFiles::compiled(const Order &order,
                                                                           const Signing &by)
{
    const auto &template_ = order.source;
    const auto key = u"%1 %2 %3 %4"_s.arg(template_.row.id)
                         .arg(template_.row.version)
                         .arg(assetsPresent(order.work, template_.value()))
                         .arg(by.number);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto *known = m_templates.object(key))
            return *known;
    }
    const auto &identity = by.signer.identity();
    apple::Issuer issuer;
    issuer.passTypeIdentifier = identity.passTypeIdentifier();
    issuer.teamIdentifier = identity.teamIdentifier();
    issuer.organisationName = identity.organisation();
    // The tenant stands in the address, so that a device's calls say whose passes they are about.
    if (!m_webService.url.isEmpty())
        issuer.webServiceUrl = m_webService.url + u"/apple/"_s + order.work.tenant.id;
    issuer.isNfcAllowed = identity.isForNfc();
    issuer.nfcPublicKey = m_readerKey;
    auto document = apple::CompiledDocument::compile(template_.value(), issuer);
    if (!document)
        return std::unexpected(document.error());
    auto archive = passfile::CompiledTemplate::pack(passImages(order.work, template_.value()) +
                                                    passLanguages(template_.value()));
    if (!archive)
        return std::unexpected(archive.error());
    auto made = std::make_shared<const Compiled>(std::move(*document), std::move(*archive));
    const std::lock_guard lock(m_mutex);
    m_templates.insert(key, new std::shared_ptr<const Compiled>(made));
    return made;
}

Result<WalletFiles::PassFile> WalletFiles::passFile(const Order &order)
{
    const auto signing = this->signing();
    const auto from = compiled(order, *signing);
    if (!from)
        return std::unexpected(from.error());
    const auto passJson = (*from)->document.toJson(issuedRecord(order));
    if (!passJson)
        return std::unexpected(passJson.error());
    // The manifest names every file's digest, so its own is the content's.
    const auto hash =
        QCryptographicHash::hash((*from)->archive.manifest(*passJson), QCryptographicHash::Sha256).toHex();
    {
        const std::lock_guard lock(m_mutex);
        if (const auto *known = m_files.object(hash))
            return PassFile{*known, hash, *passJson};
    }
    auto bytes = (*from)->archive.build(*passJson, signing->signer);
    if (!bytes)
        return std::unexpected(bytes.error());
    const std::lock_guard lock(m_mutex);
    if (signing == m_signing) // a renewed certificate makes the same content
        m_files.insert(hash, new QByteArray(*bytes), bytes->size());
    return PassFile{std::move(*bytes), hash, *passJson};
}

Result<google::Document> WalletFiles::googleDocument(const Order &order) const
{
    return google::documentFor(order.source.value(), issuedRecord(order), googleIssuer(order, issuers()));
}

Result<WalletFiles::SaveLink> WalletFiles::saveLink(const Order &order, google::SaveForm form) const
{
    const auto issuers = this->issuers();
    const auto issuer = googleIssuer(order, issuers);
    auto document = google::documentFor(order.source.value(), issuedRecord(order), issuer);
    if (!document)
        return std::unexpected(document.error());
    const auto now = QDateTime::fromMSecsSinceEpoch(order.work.now, QTimeZone::UTC);
    const auto claims = QJsonDocument(google::saveClaims(*document, issuer, now, form));
    auto token =
        passfile::signJwt(issuers.google.key, claims.toJson(QJsonDocument::Compact), issuers.google.keyId);
    if (!token)
        return std::unexpected(token.error());
    return SaveLink{std::move(*token), std::move(*document)};
}

} // namespace qairopay::sandbox
