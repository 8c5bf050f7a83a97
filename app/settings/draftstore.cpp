// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/draftstore.h"

#include "base/jsonobjectreader.h"
#include "base/strictjson.h"
#include "settings/atomicfile.h"
#include "settings/words.h"
#include "template/templatecodec.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/quuid.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

namespace {

constexpr int formatVersion = 1;
constexpr auto ending = ".draft"_L1;

QJsonObject toJson(const DraftFile &file)
{
    return {{u"path"_s, file.path},
            {u"sha256"_s, QString::fromLatin1(file.sha256)},
            {u"template"_s, templateToJson(file.value)}};
}

/// None where it cannot be read: the draft is what counts.
std::optional<DraftFile> fileFromJson(const QJsonObject &object)
{
    JsonObjectReader reader(object, {}, JsonObjectReader::Unknown::Ignore);
    DraftFile file{.path = reader.string(u"path"_s), .sha256 = reader.string(u"sha256"_s).toLatin1()};
    const auto document = reader.object(u"template"_s);
    const auto value = templateFromResource(document);
    if (!reader.finish() || file.path.isEmpty() || !value)
        return std::nullopt;
    file.value = *value;
    return file;
}

QJsonObject toJson(const Draft &draft)
{
    QJsonObject object{{u"version"_s, formatVersion},
                       {u"saved_at"_s, draft.savedAt.toString(Qt::ISODateWithMs)},
                       {u"profile_id"_s, draft.profileId},
                       {u"template_id"_s, draft.templateId.toString()},
                       {u"base_etag"_s, QString::fromLatin1(draft.baseEtag)},
                       {u"template"_s, templateToJson(draft.value)}};
    if (draft.base)
        object.insert(u"base"_s, templateToJson(*draft.base));
    if (draft.file)
        object.insert(u"file"_s, toJson(*draft.file));
    return object;
}

Result<Draft> fromJson(const QJsonObject &object)
{
    JsonObjectReader reader(object, {}, JsonObjectReader::Unknown::Ignore);
    Draft draft;
    if (reader.integer(u"version"_s, formatVersion) > formatVersion)
        return failure(ErrorKind::Unsupported,
                       Words::tr("The draft was written by a newer version of this program."));
    draft.savedAt = QDateTime::fromString(reader.string(u"saved_at"_s), Qt::ISODateWithMs);
    draft.profileId = reader.string(u"profile_id"_s);
    draft.templateId = TemplateId(reader.string(u"template_id"_s));
    draft.baseEtag = reader.string(u"base_etag"_s).toLatin1();
    const auto base = reader.optionalObject(u"base"_s);
    const auto file = reader.optionalObject(u"file"_s);
    const auto document = reader.object(u"template"_s);
    if (const auto end = reader.finish(); !end)
        return std::unexpected(end.error());
    // A draft may hold what would be refused when published; that is what drafts are for.
    auto value = templateFromResource(document);
    if (!value)
        return std::unexpected(value.error());
    draft.value = *std::move(value);
    if (base) {
        auto before = templateFromResource(*base);
        if (!before)
            return std::unexpected(before.error());
        draft.base = *std::move(before);
    }
    if (file)
        draft.file = fileFromJson(*file);
    return draft;
}

/// Ids are file names: what newId() makes, nothing that leads elsewhere.
bool isId(const QString &id)
{
    return !id.isEmpty() &&
           std::ranges::all_of(id, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

Error badId()
{
    return {ErrorKind::InvalidInput, Words::tr("This is no draft's id."), {}, {}};
}

} // namespace

DraftStore::DraftStore(QString folder, Clock clock)
    : m_folder(std::move(folder))
    , m_assets(m_folder + u"/assets"_s)
    , m_clock(std::move(clock))
{}

QString DraftStore::path(const QString &id) const
{
    return m_folder + u'/' + id + ending;
}

Result<QDateTime> DraftStore::save(Draft draft) const
{
    if (!isId(draft.id))
        return std::unexpected(badId());
    draft.savedAt = m_clock();
    return writeFile(path(draft.id), QJsonDocument(toJson(draft)).toJson()).transform([&] {
        return draft.savedAt;
    });
}

Result<Draft> DraftStore::load(const QString &id) const
{
    if (!isId(id))
        return std::unexpected(badId());
    auto draft = readFile(path(id))
                     .and_then([](const QByteArray &bytes) { return parseJsonObject(bytes, {8 << 20, 64}); })
                     .and_then(fromJson);
    if (draft)
        draft->id = id;
    return draft;
}

QList<Draft> DraftStore::list() const
{
    QList<Draft> drafts;
    for (const auto &name : QDir(m_folder).entryList({u'*' + ending}, QDir::Files)) {
        if (auto draft = load(name.chopped(ending.size())))
            drafts.append(*std::move(draft));
    }
    std::ranges::sort(drafts, std::greater<>(), &Draft::savedAt);
    return drafts;
}

Result<void> DraftStore::remove(const QString &id) const
{
    if (!isId(id))
        return std::unexpected(badId());
    QFile file(path(id));
    if (file.exists() && !file.remove())
        return failure(ErrorKind::Io, Words::tr("The draft cannot be removed: %1.").arg(file.errorString()),
                       path(id));
    return {};
}

QString DraftStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace qairopay::settings
