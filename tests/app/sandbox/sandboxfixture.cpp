// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxfixture.h"

#include "support/recordings.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::tests {

namespace {

void copyFolder(const QString &from, const QString &to)
{
    if (!QDir(from).exists() || QDir(to).exists())
        return;
    QDir().mkpath(to);
    for (const auto &name : QDir(from).entryList(QDir::Files))
        QFile::copy(from + u'/' + name, to + u'/' + name);
}

QString sharedAuthority()
{
    static const QTemporaryDir folder;
    return folder.path() + u"/authority"_s;
}

} // namespace

void SandboxFixture::lendAuthority(const QString &dataFolder)
{
    copyFolder(sharedAuthority(), dataFolder + u"/authority"_s);
}

void SandboxFixture::keepAuthority(const QString &dataFolder)
{
    copyFolder(dataFolder + u"/authority"_s, sharedAuthority());
}

SandboxFixture::SandboxFixture(sandbox::Options options)
    : m_options(std::move(options))
{
    m_options.dataFolder = m_folder.path();
    m_options.database = m_database.url();
    m_options.answered = test::answerRecorder();
    m_options.clock = [now = m_now] { return QDateTime::fromMSecsSinceEpoch(*now, QTimeZone::UTC); };
    start();
}

void SandboxFixture::start()
{
    lendAuthority(m_options.dataFolder);
    auto started = sandbox::Server::start(m_options);
    if (!started)
        qFatal("the sandbox did not start: %s", qPrintable(started.error().text()));
    m_server = std::move(*started);
    keepAuthority(m_options.dataFolder);
}

HttpClient SandboxFixture::client(sandbox::KeyScope scope, sandbox::Environment environment) const
{
    return HttpClient(m_server->baseUrl(), m_server->key(environment, scope));
}

QJsonObject loyaltyTemplate()
{
    const auto field = [](const QString &key, const QString &value, const QString &display) {
        return QJsonObject{
            {u"key"_s, key}, {u"label"_s, key.toUpper()}, {u"value"_s, value}, {u"display"_s, display}};
    };
    auto points = field(u"points"_s, u"0"_s, u"secondary"_s);
    points.insert(u"numeric"_s, true);
    return {
        {u"name"_s, u"Acme Hotels"_s},
        {u"kind"_s, u"loyalty"_s},
        {u"brand"_s,
         QJsonObject{{u"background_color"_s, u"#1F7A5A"_s}, {u"foreground_color"_s, u"#FCFAF6"_s}}},
        {u"fields"_s, QJsonArray{field(u"tier"_s, u"Silver"_s, u"primary"_s), points}},
        {u"barcode"_s, QJsonObject{{u"format"_s, u"qr"_s}, {u"payload_template"_s, u"loyalty:{pass.id}"_s}}},
    };
}

QJsonObject passFor(const QString &templateId, const QString &email, const QJsonObject &fields)
{
    QJsonObject body{{u"template_id"_s, templateId}, {u"holder"_s, QJsonObject{{u"email"_s, email}}}};
    if (!fields.isEmpty())
        body.insert(u"fields"_s, fields);
    return body;
}

QString createTemplate(HttpClient &client)
{
    return client.post("/v1/pass_templates", loyaltyTemplate()).json().value("id"_L1).toString();
}

QString createPass(HttpClient &client, const QString &templateId, const QString &email)
{
    return client.post("/v1/passes", passFor(templateId, email)).json().value("id"_L1).toString();
}

QByteArray cursorOf(const QString &id)
{
    return QJsonDocument(QJsonObject{{u"id"_s, id}})
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QStringList idsOf(const QJsonArray &rows)
{
    QStringList ids;
    for (const auto &row : rows)
        ids.append(row["id"_L1].toString());
    return ids;
}

} // namespace qairopay::tests
