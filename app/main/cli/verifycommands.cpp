// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/decode.h"
#include "base/strictjson.h"
#include "cli/await.h"
#include "cli/resourceview.h"
#include "cli/servicecommands.h"
#include "cli/templatefile.h"
#include "proof/auditfile.h"
#include "proof/ed25519.h"
#include "proof/scantoken.h"
#include "proof/snapshot.h"
#include "scanbench/codereader.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qint64 trustFileBytes = 64 << 20;

/// What a scanner would have with it.
struct Material
{
    QMap<QString, QByteArray> keys;
    std::optional<proof::Snapshot> snapshot;
};

Result<QJsonObject> fetchTrust(Console &console, const Choice &choice)
{
    const auto client = openClient(choice, console);
    if (!client)
        return std::unexpected(client.error());
    api::Plain api(**client);
    const auto keys = await(api.get(u"/nfc/keys"_s));
    if (!keys)
        return std::unexpected(keys.error());
    const auto snapshot = await(api.get(u"/nfc/snapshot"_s));
    if (!snapshot)
        return std::unexpected(snapshot.error());
    return QJsonObject{{u"keys"_s, keys->value("keys"_L1)}, {u"snapshot"_s, *snapshot}};
}

Result<Material> readTrust(const QByteArray &bytes)
{
    const auto object = parseJsonObject(bytes, {.maxBytes = trustFileBytes, .maxDepth = 8});
    if (!object)
        return std::unexpected(object.error());
    Material material;
    for (const auto &each : object->value("keys"_L1).toArray()) {
        const auto key = proof::publicKeyFromJson(each.toObject());
        if (!key)
            return std::unexpected(key.error());
        material.keys.insert(each["id"_L1].toString(), *key);
    }
    if (!object->contains("snapshot"_L1))
        return material;
    auto snapshot = proof::readSnapshot(object->value("snapshot"_L1).toObject(), material.keys);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    material.snapshot = std::move(*snapshot);
    return material;
}

Result<Secret> readMacKey(const QString &file)
{
    if (file.isEmpty())
        return Secret();
    return settings::readFile(file, 4096).and_then([&](const QByteArray &text) -> Result<Secret> {
        const auto bytes = proof::fromBase64Url(text.trimmed());
        if (!bytes || bytes->size() != proof::keyBytes)
            return failure(ErrorKind::InvalidInput, u"This file has no MAC key."_s, file);
        return Secret(*bytes);
    });
}

Result<QByteArray> readPictureFile(const QString &file)
{
    return settings::readPlainFile(file, artwork::maxBytes).transform_error([](const Error &error) {
        return error.kind == ErrorKind::LimitExceeded ? artwork::tooManyBytes() : error;
    });
}

Result<QString> theOneCodeIn(const QImage &picture)
{
    const auto codes = scanbench::readCodes(picture);
    if (codes.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       u"No QR, PDF417, Aztec or Code 128 can be read in this picture. Take it again, sharp, "
                       "close and with all of the code and some light ground around it."_s);
    if (codes.size() > 1)
        return failure(
            ErrorKind::InvalidInput,
            u"There are %1 different codes in this picture. Cut it to the one that is meant."_s.arg(
                codes.size()));
    return QString::fromUtf8(codes.first());
}

Result<QString> readPayload(Console &console, const ScanVerification &given)
{
    const auto &file = given.pictureFile;
    if (file.isEmpty())
        return given.payload == "-"_L1 ? QString::fromUtf8(console.readInput().trimmed()) : given.payload;
    const bool isInput = file == "-"_L1;
    return (isInput ? Result<QByteArray>(console.readInput()) : readPictureFile(file))
        .and_then(artwork::decode)
        .and_then(theOneCodeIn)
        .transform_error(
            [&](const Error &error) { return inFile(isInput ? u"standard input"_s : file, error); });
}

bool isStale(const proof::Snapshot &snapshot, const QDateTime &now)
{
    return now > QDateTime::fromString(snapshot.expiresAt, Qt::ISODateWithMs);
}

/// The word for a person at a door: the token's own, or what the snapshot knows of a sound one.
QString resultOf(const proof::ReadToken &token, const Material &material, const QDateTime &now)
{
    const bool mayAsk =
        token.verdict == proof::TokenVerdict::Valid || token.verdict == proof::TokenVerdict::Unproven;
    if (!mayAsk || !material.snapshot)
        return proof::toName(token.verdict);
    if (isStale(*material.snapshot, now))
        return u"stale_snapshot"_s;
    const auto state = proof::stateIn(*material.snapshot, token.claims.credential);
    return state ? proof::toName(*state) : u"unknown_credential"_s;
}

QString utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

QJsonValue timeOf(qint64 seconds)
{
    return seconds == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(utc(seconds));
}

QString nameOf(proof::TokenProfile profile)
{
    switch (profile) {
    case proof::TokenProfile::S:
        return u"S"_s;
    case proof::TokenProfile::F:
        return u"F"_s;
    case proof::TokenProfile::M:
        return u"M"_s;
    }
    return {};
}

/// The code is sound, and nobody knows of a revocation.
bool isProvisional(const QString &result, const Material &material)
{
    return result == "valid"_L1 && !material.snapshot;
}

/// Why it came out like that and what helps, where the word alone leaves somebody guessing.
QString remarkOn(const QString &result, const proof::ReadToken &token, const Material &material,
                 const QDateTime &now)
{
    if (isProvisional(result, material))
        return u"provisional: without a snapshot nobody knows of a revocation"_s;
    if (result == "not_yet_valid"_L1)
        return u"issued at %1, after %2: look at this computer's clock, or give the time that counts with --at"_s
            .arg(utc(token.claims.issuedAt), utc(now.toSecsSinceEpoch()));
    if (result == "expired"_L1)
        return u"since %1"_s.arg(utc(token.claims.expiresAt));
    if (result == "stale_snapshot"_L1)
        return u"the snapshot held until %1: take a new one with scan trust"_s.arg(
            material.snapshot->expiresAt);
    return {};
}

int report(Console &console, const proof::ReadToken &token, const Material &material, const QDateTime &now)
{
    const auto result = resultOf(token, material, now);
    if (console.isJson()) {
        const bool isKnown = token.verdict != proof::TokenVerdict::Malformed;
        console.json(QJsonObject{
            {u"result"_s, result},
            {u"token"_s, proof::toName(token.verdict)},
            {u"profile"_s, isKnown ? QJsonValue(nameOf(token.profile)) : QJsonValue(QJsonValue::Null)},
            {u"provisional"_s, isProvisional(result, material)},
            {u"credential"_s, QString::fromLatin1(proof::toBase64Url(token.claims.credential))},
            {u"issued_at"_s, timeOf(token.claims.issuedAt)},
            {u"expires_at"_s, timeOf(token.claims.expiresAt)}});
    } else {
        const auto remark = remarkOn(result, token, material, now);
        console.line(remark.isEmpty() ? result : u"%1 (%2)"_s.arg(result, remark));
    }
    return result == "valid"_L1 ? Ok : Failure;
}

} // namespace

int saveTrust(Console &console, const Choice &choice, const QString &out)
{
    const auto trust = fetchTrust(console, choice);
    if (!trust)
        return console.fail(trust.error());
    const auto bytes = QJsonDocument(*trust).toJson();
    if (out.isEmpty()) {
        console.bytes(bytes);
        return Ok;
    }
    if (const auto written = settings::writeFile(out, bytes); !written)
        return console.fail(written.error());
    console.wrote({out});
    return Ok;
}

int verifyScan(Console &console, const Choice &choice, const ScanVerification &given)
{
    const auto now = given.at.isEmpty() ? QDateTime::currentDateTimeUtc()
                                        : QDateTime::fromString(given.at, Qt::ISODateWithMs);
    if (!now.isValid())
        return console.fail(
            {ErrorKind::InvalidInput, u"Write a time such as 2026-05-19T10:00:00Z."_s, given.at, {}, {}, {}});
    const auto text = readPayload(console, given);
    if (!text)
        return console.fail(text.error());
    const auto bytes = given.trustFile.isEmpty()
                           ? fetchTrust(console, choice).transform([](const QJsonObject &object) {
                                 return QJsonDocument(object).toJson();
                             })
                           : settings::readFile(given.trustFile, trustFileBytes);
    const auto material = bytes.and_then(readTrust);
    const auto macKey = readMacKey(given.macKeyFile);
    if (!material || !macKey)
        return console.fail(material ? macKey.error() : material.error());
    const proof::Trust trust{
        .publicKeys = material->keys.values(), .macKey = *macKey, .now = now.toSecsSinceEpoch()};
    return report(console, proof::readToken(*text, trust), *material, now);
}

} // namespace qairopay::cli
