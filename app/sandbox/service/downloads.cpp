// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/downloads.h"

#include "sandbox/service/passes.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::downloads {

namespace {

struct Found
{
    PassRow row;
    templates::Loaded source;
};

ApiError linkExpired()
{
    auto error = notFound(u"link_expired"_s);
    error.status = 410;
    error.message = u"This link has run out."_s;
    return error;
}

/// The tenant was found by the token already; here its pass and template are.
Outcome<Found> find(const Work &work, const QString &lastSegment)
{
    const auto owner = findToken(work.database, tokenOf(lastSegment));
    if (!owner || owner->tenant != work.tenant.number)
        return std::unexpected(notFound(u"pass_not_found"_s));
    auto row = passes::load(work, owner->passId);
    if (!row)
        return std::unexpected(row.error());
    const auto &pass = row->pass;
    if (pass.archivedAt.isValid() || pass.linksExpireAt.toMSecsSinceEpoch() <= work.now)
        return std::unexpected(linkExpired());
    auto source = templates::load(work, pass.templateId.toString());
    if (!source)
        return std::unexpected(source.error());
    return Found{std::move(*row), std::move(*source)};
}

const QString notSentToGoogle = u"<strong>not sent to Google.</strong> This page comes from a sandbox on "
                                u"this machine that writes nothing to "
                                "Google; class and object stand below as they would be created."_s;
const QString sentToGoogle =
    u"The link names an object that this sandbox writes to Google, as it does each change "
    "of it; a fresh one may still be waiting."_s;

QString indented(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson()).toHtmlEscaped();
}

} // namespace

QString tokenOf(const QString &lastSegment)
{
    const auto suffix = ".pkpass"_L1;
    return lastSegment.endsWith(suffix) ? lastSegment.chopped(suffix.size()) : lastSegment;
}

ApiError signingFault(const Work &work, const WalletFiles &files)
{
    const auto facts = files.issuers().apple.facts();
    const auto now = QDateTime::fromMSecsSinceEpoch(work.now, QTimeZone::UTC);
    if (now >= facts.validFrom && now < facts.validUntil)
        return internalError();
    return unavailable(
        u"certificate_expired"_s,
        u"The pass cannot be signed: its certificate is not valid now. It has to be replaced."_s);
}

Outcome<WalletFiles::PassFile> passFile(const Work &work, WalletFiles &files, const QString &lastSegment)
{
    if (!lastSegment.endsWith(".pkpass"_L1))
        return std::unexpected(notFound(u"route_not_found"_s));
    const auto found = find(work, lastSegment);
    if (!found)
        return std::unexpected(found.error());
    auto file = files.passFile({work, found->source, found->row});
    if (!file)
        return std::unexpected(signingFault(work, files));
    return std::move(*file);
}

Outcome<WalletFiles::SaveLink> saveLink(const Work &work, WalletFiles &files, const QString &lastSegment,
                                        google::SaveForm form)
{
    const auto found = find(work, lastSegment);
    if (!found)
        return std::unexpected(found.error());
    auto link = files.saveLink({work, found->source, found->row}, form);
    if (!link)
        return std::unexpected(internalError());
    return std::move(*link);
}

QByteArray savePage(const WalletFiles::SaveLink &link, bool isSent)
{
    QFile file(u":/qairopay/pages/googlelink.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto address = u"https://pay.google.com/gp/v/save/"_s + QString::fromLatin1(link.token);
    return QString::fromUtf8(file.readAll())
        .arg(address.toHtmlEscaped(), indented(google::classJson(link.document)),
             indented(google::objectJson(link.document)), isSent ? sentToGoogle : notSentToGoogle)
        .toUtf8();
}

} // namespace qairopay::sandbox::downloads
