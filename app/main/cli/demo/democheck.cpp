// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/await.h"
#include "cli/demo/demo.h"
#include "passfile/jwt.h"
#include "passfile/verification.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

QString fileName(const DemoPass &pass)
{
    return u"row-%1"_s.arg(pass.row.number, 3, 10, QChar(u'0'));
}

Result<QByteArray> passJsonOf(const QList<passfile::PassFile> &files)
{
    const auto it = std::ranges::find(files, u"pass.json"_s, &passfile::PassFile::name);
    if (it == files.end())
        return notHeld(u"There is no pass.json."_s);
    return it->bytes;
}

/// Class and object of a save link, whichever collection of Google's they are in.
QJsonObject firstOf(const QJsonObject &payload, const QString &ending)
{
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        if (it.key().endsWith(ending) && it->isArray())
            return it->toArray().first().toObject();
    }
    return {};
}

} // namespace

Result<QList<passfile::PassFile>> Demo::checkedFiles(const QByteArray &archive) const
{
    const passfile::VerificationSettings settings{
        {m_authority->rootPem()}, QDateTime::currentDateTimeUtc(), {}};
    auto verification = passfile::verifyPass(archive, settings);
    if (verification.isAccepted())
        return verification.files;
    for (const auto &check : verification.checks) {
        if (check.outcome == passfile::CheckOutcome::Failed)
            return notHeld(u"%1 %2: %3"_s.arg(check.id, check.title, check.message));
    }
    return notHeld(u"The pass was not accepted."_s);
}

Result<QList<passfile::PassFile>> Demo::currentFiles(const DemoPass &pass)
{
    const auto download = await(m_client->download(QUrl(pass.row.appleUrl)));
    if (!download)
        return std::unexpected(download.error());
    return checkedFiles(download->bytes);
}

Result<QByteArray> Demo::currentJson(const DemoPass &pass)
{
    return currentFiles(pass).and_then(passJsonOf);
}

Demo::Outcome Demo::downloadPasses()
{
    QList<api::Reply<api::Download>> replies;
    for (const auto &pass : std::as_const(m_passes))
        replies.append(m_client->download(QUrl(pass.row.appleUrl)));
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < m_passes.size(); ++i) {
        const auto download = await(replies.at(i));
        if (!download)
            return std::unexpected(download.error());
        const auto name = path(u"passes/%1.pkpass"_s.arg(fileName(m_passes.at(i))));
        if (const auto written = settings::writeFile(name, download->bytes); !written)
            return std::unexpected(written.error());
        bytes += download->bytes.size();
    }
    return u"%1 files in passes/, %2 KB on average"_s.arg(m_passes.size())
        .arg(bytes / m_passes.size() / 1024);
}

Demo::Outcome Demo::verifyPasses()
{
    for (auto &pass : m_passes) {
        const auto archive = settings::readFile(path(u"passes/%1.pkpass"_s.arg(fileName(pass))));
        const auto json = archive.and_then([this](const QByteArray &bytes) { return checkedFiles(bytes); })
                              .and_then(passJsonOf);
        if (!json)
            return std::unexpected(json.error());
        const auto serial = QJsonDocument::fromJson(*json).object().value(u"serialNumber"_s).toString();
        if (serial != pass.row.passId.toString())
            return notHeld(u"A file holds another pass than its link says: "_s + serial);
        pass.passJson = *json;
    }
    return u"%1 with good archive, manifest, signature and chain"_s.arg(m_passes.size());
}

Demo::Outcome Demo::verifyGoogleLinks()
{
    QList<api::Reply<api::Download>> replies;
    for (const auto &pass : std::as_const(m_passes))
        replies.append(m_client->download(QUrl(pass.row.googleUrl), "application/jwt"_ba));
    qsizetype longest = 0;
    for (qsizetype i = 0; i < m_passes.size(); ++i) {
        const auto &pass = m_passes.at(i);
        const auto download = await(replies.at(i));
        if (!download)
            return std::unexpected(download.error());
        const auto token = download->bytes.trimmed();
        const auto content = passfile::verifyJwt(m_authority->serviceAccountKey(), token);
        if (!content)
            return std::unexpected(content.error());
        const auto object = firstOf(content->claims.value(u"payload"_s).toObject(), u"Objects"_s);
        if (!object.value(u"id"_s).toString().endsWith(pass.row.passId.toString()))
            return notHeld(u"A token names another object: "_s + object.value(u"id"_s).toString());
        const auto name = path(u"google/%1.jwt"_s.arg(fileName(pass)));
        if (const auto written = settings::writeFile(name, token + '\n'); !written)
            return std::unexpected(written.error());
        longest = std::max(longest, token.size());
    }
    return u"%1 tokens in google/ with good signature, at most %2 characters"_s.arg(m_passes.size())
        .arg(longest);
}

} // namespace qairopay::cli
