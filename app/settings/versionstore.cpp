// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/versionstore.h"

#include "base/jsonobjectreader.h"
#include "base/strictjson.h"
#include "settings/atomicfile.h"
#include "settings/words.h"
#include "template/templatecodec.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/quuid.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

namespace {

constexpr int formatVersion = 1;
constexpr auto ending = ".version"_L1;
constexpr qint64 mostBytes = 8 << 20; ///< of a version: what is written can be read

constexpr std::array causeNames{
    std::pair{VersionCause::Saved, "saved"_L1},
    std::pair{VersionCause::Published, "published"_L1},
    std::pair{VersionCause::Replaced, "replaced"_L1},
    std::pair{VersionCause::BeforeRestore, "before_restore"_L1},
    std::pair{VersionCause::BeforeDiscard, "before_discard"_L1},
    std::pair{VersionCause::BeforeImport, "before_import"_L1},
    std::pair{VersionCause::BeforeGoingBack, "before_going_back"_L1},
};

QString nameOf(VersionCause cause)
{
    return std::ranges::find(causeNames, cause, [](const auto &known) { return known.first; })->second;
}

/// One that a later program knows is still a version.
VersionCause causeOf(const QString &name)
{
    const auto known =
        std::ranges::find_if(causeNames, [&](const auto &each) { return each.second == name; });
    return known == causeNames.end() ? VersionCause::Saved : known->first;
}

bool isPrecaution(VersionCause cause)
{
    switch (cause) {
    case VersionCause::Saved:
    case VersionCause::Published:
    case VersionCause::Replaced:
        return false;
    case VersionCause::BeforeRestore:
    case VersionCause::BeforeDiscard:
    case VersionCause::BeforeImport:
    case VersionCause::BeforeGoingBack:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

QJsonObject toJson(const Version &version)
{
    return {{u"version"_s, formatVersion}, {u"saved_at"_s, version.savedAt.toString(Qt::ISODateWithMs)},
            {u"name"_s, version.name},     {u"cause"_s, nameOf(version.cause)},
            {u"passes"_s, version.passes}, {u"template"_s, templateToJson(version.value)}};
}

Result<QJsonObject> readObject(const QString &path)
{
    return readFile(path, mostBytes).and_then([](const QByteArray &bytes) {
        return parseJsonObject(bytes, {mostBytes, 64});
    });
}

Result<void> writeVersion(const QString &path, const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("A version takes up at most %1 MB: shorten the template's notes and texts.")
                           .arg(mostBytes >> 20));
    return writeFile(path, bytes);
}

Result<Version> fromJson(const QJsonObject &object)
{
    JsonObjectReader reader(object, {}, JsonObjectReader::Unknown::Ignore);
    if (reader.integer(u"version"_s, formatVersion) > formatVersion)
        return failure(ErrorKind::Unsupported,
                       Words::tr("The version was kept by a newer version of this program."));
    Version version;
    const auto savedAt = reader.requiredString(u"saved_at"_s);
    version.savedAt = QDateTime::fromString(savedAt, Qt::ISODateWithMs);
    if (!version.savedAt.isValid())
        reader.fail(u"saved_at"_s, Words::tr("This is not a time."));
    version.name = reader.string(u"name"_s);
    version.cause = causeOf(reader.string(u"cause"_s));
    version.passes = reader.integer(u"passes"_s);
    const auto document = reader.optionalObject(u"template"_s);
    if (!document)
        reader.fail(u"template"_s, Words::tr("The template is missing."));
    if (const auto end = reader.finish(); !end)
        return std::unexpected(end.error());
    // It may hold what would be refused when published, as a draft may.
    auto value = templateFromResource(*document);
    if (!value)
        return std::unexpected(value.error());
    version.value = *std::move(value);
    return version;
}

/// Ids are file names: what keep() makes, nothing that leads elsewhere.
bool isId(const QString &id)
{
    return !id.isEmpty() &&
           std::ranges::all_of(id, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({u'*' + ending}, QDir::Files);
}

/// Later than the newest: those of one instant stand in their order. A clock that was set back is believed.
QDateTime momentAfter(const QList<Version> &known, const QDateTime &now)
{
    constexpr qint64 oneInstant = 1000;
    if (known.isEmpty())
        return now;
    const auto newest = known.first().savedAt;
    const auto ahead = now.msecsTo(newest);
    return ahead >= 0 && ahead < oneInstant ? newest.addMSecs(1) : now;
}

Error notKept(Error error)
{
    error.message = Words::tr("The version is not kept. %1").arg(error.shownMessage());
    return error;
}

Error notRemoved(const QString &path, const QString &why)
{
    return {ErrorKind::Io, Words::tr("The version cannot be removed: %1.").arg(why), path, {}};
}

} // namespace

VersionStore::VersionStore(QString folder, Clock clock)
    : VersionStore(std::move(folder), std::move(clock), Limits())
{}

VersionStore::VersionStore(QString folder, Clock clock, const Limits &limits)
    : m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_limits(limits)
{}

/// A subject may hold anything; its hash is a file name everywhere.
QString VersionStore::folderOf(const QString &subject) const
{
    const auto hash = QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash.first(32));
}

QString VersionStore::path(const QString &subject, const QString &id) const
{
    return folderOf(subject) + u'/' + id + ending;
}

Result<Version> VersionStore::load(const QString &subject, const QString &id) const
{
    if (!isId(id))
        return failure(ErrorKind::InvalidInput, Words::tr("This is no version's id."));
    const QFileInfo file(path(subject, id));
    const auto changedAt = file.lastModified();
    const auto known = m_files->constFind(file.filePath());
    if (known != m_files->cend() && known->changedAt == changedAt && known->size == file.size())
        return known->version;
    auto version = readObject(file.filePath()).and_then(fromJson);
    if (version) {
        version->id = id;
        m_files->insert(file.filePath(), {changedAt, file.size(), *version});
    }
    return version;
}

VersionList VersionStore::list(const QString &subject) const
{
    VersionList list;
    const auto folder = folderOf(subject);
    m_files->removeIf([&](const Files::iterator &file) { return !file.key().startsWith(folder + u'/'); });
    for (const auto &name : filesIn(folder)) {
        if (auto version = load(subject, name.chopped(ending.size())))
            list.versions.append(*std::move(version));
        else
            list.unreadable.append(
                {version.error().kind, version.error().shownMessage(), folder + u'/' + name, {}});
    }
    std::ranges::stable_sort(list.versions, std::greater<>(), &Version::savedAt);
    return list;
}

/// The oldest of those without a name that go so that one more has room; none: they are too few.
std::optional<QStringList> VersionStore::outdatedBy(const QString &subject, const Version &next, qint64 bytes,
                                                    QList<Version> known) const
{
    for (const auto &version : std::as_const(known))
        bytes += QFileInfo(path(subject, version.id)).size();
    known.removeIf([](const Version &version) { return !version.isAutomatic(); });
    const auto most = m_limits.automatic - (next.isAutomatic() ? 1 : 0);
    QStringList ids;
    while (!known.isEmpty() && (known.size() > most || bytes > m_limits.bytes)) {
        const auto oldest = known.takeLast();
        bytes -= QFileInfo(path(subject, oldest.id)).size();
        ids.append(oldest.id);
    }
    return bytes > m_limits.bytes ? std::nullopt : std::optional(ids);
}

Result<Version> VersionStore::keep(const QString &subject, Version version) const
{
    const auto known = list(subject).versions;
    if (isPrecaution(version.cause) && !known.isEmpty() && known.first().value == version.value)
        return known.first();
    version.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    version.savedAt = momentAfter(known, m_clock());
    const auto bytes = QJsonDocument(toJson(version)).toJson();
    const auto outdated = outdatedBy(subject, version, bytes.size(), known);
    if (!outdated)
        return failure(
            ErrorKind::LimitExceeded,
            Words::tr("The versions of this template take up %1 MB already: delete some that are not needed "
                      "any more.")
                .arg(m_limits.bytes >> 20));
    if (const auto written = writeVersion(path(subject, version.id), bytes); !written)
        return std::unexpected(notKept(written.error()));
    // Only now: whatever happens in between, nothing is lost. One that stays is tried again the next time.
    for (const auto &id : *outdated)
        (void)remove(subject, id);
    return version;
}

Result<void> VersionStore::rename(const QString &subject, const QString &id, const QString &name) const
{
    const auto file = path(subject, id);
    return load(subject, id)
        .and_then([&](const Version &) { return readObject(file); })
        .and_then([&](QJsonObject object) {
            object.insert(u"name"_s, name);
            m_files->remove(file);
            return writeVersion(file, QJsonDocument(object).toJson());
        });
}

Result<void> VersionStore::remove(const QString &subject, const QString &id) const
{
    if (!isId(id))
        return failure(ErrorKind::InvalidInput, Words::tr("This is no version's id."));
    QFile file(path(subject, id));
    m_files->remove(file.fileName());
    if (file.exists() && !file.remove())
        return std::unexpected(notRemoved(file.fileName(), file.errorString()));
    return {};
}

Result<void> VersionStore::move(const QString &from, const QString &to) const
{
    const auto source = folderOf(from);
    const auto target = folderOf(to);
    if (source == target || !QDir(source).exists())
        return {};
    if (!QDir().mkpath(target))
        return failure(ErrorKind::Io, Words::tr("The folder of the versions cannot be made."), target);
    for (const auto &name : filesIn(source)) {
        QFile file(source + u'/' + name);
        if (!file.rename(target + u'/' + name))
            return failure(ErrorKind::Io,
                           Words::tr("The version cannot be moved: %1.").arg(file.errorString()),
                           file.fileName());
    }
    (void)QDir().rmdir(source);
    return {};
}

Result<void> VersionStore::removeAll(const QString &subject) const
{
    QDir folder(folderOf(subject));
    if (folder.exists() && !folder.removeRecursively())
        return std::unexpected(notRemoved(folder.path(), Words::tr("its folder is not to be written to")));
    return {};
}

} // namespace qairopay::settings
