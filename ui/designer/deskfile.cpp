// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/deskfile.h"

#include "artwork/decode.h"
#include "base/whendone.h"
#include "settings/atomicfile.h"
#include "template/templatecodec.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// One name for a file, whichever way leads to it, and whether it is still there or not.
QString wholePath(const QString &path)
{
    const QFileInfo file(path);
    if (const auto whole = file.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const auto folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return QDir::cleanPath(folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName());
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

QByteArray hashOf(const QByteArray &bytes)
{
    return artwork::sha256Of(bytes).toLatin1();
}

/// Whether a file may be written over that should hold something known; one that is gone may.
Result<void> requireUnchanged(const settings::DraftFile &file, const QByteArray &next)
{
    const auto there = settings::readPlainFile(file.path);
    const auto isGone = !there && there.error().kind == ErrorKind::NotFound;
    if (isGone || (there && (hashOf(*there) == file.sha256 || *there == next)))
        return {};
    return failure(ErrorKind::Conflict, QString(), file.path);
}

} // namespace

DeskFile::DeskFile(const Parts &parts, const TemplateDesk::Services &services, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_services(services)
{
    m_thread.setMaxThreadCount(1);
    connect(&parts.desk, &TemplateDesk::stateChanged, this, &DeskFile::changed);
}

DeskFile::~DeskFile() = default;

QString DeskFile::name() const
{
    return nameOf(path());
}

QString DeskFile::path() const
{
    const auto &file = m_parts.desk.draft().file;
    return file && m_parts.editor.isOpen() ? file->path : QString();
}

QString DeskFile::state() const
{
    if (path().isEmpty())
        return {};
    const auto isSaved = m_parts.desk.draft().file->value == m_parts.editor.value();
    return (isSaved ? tr("Saved to %1") : tr("Edited since it was saved to %1")).arg(name());
}

QString DeskFile::obstacle() const
{
    if (path().isEmpty())
        return tr("This template has no file yet. Give it one with “Save as file…”.");
    return m_isSaving ? tr("It is being saved.") : QString();
}

void DeskFile::open(const QStringList &paths, const std::function<void()> &then)
{
    whenDone(QtConcurrent::run(&m_thread,
                               [paths, assets = m_services.drafts.assets()] {
                                   QList<Reading> all;
                                   for (const auto &path : paths)
                                       all.append(read(path, assets));
                                   return all;
                               }),
             this, [this, then](const QList<Reading> &all) {
                 const auto goOn = [this, all, then] {
                     for (const auto &reading : all)
                         take(reading);
                     if (then)
                         then();
                 };
                 if (m_services.drafts.isLoaded())
                     goOn();
                 else
                     connect(&m_services.drafts, &settings::Drafts::loaded, this, goOn,
                             Qt::SingleShotConnection);
             });
}

DeskFile::Reading DeskFile::read(const QString &path, const settings::AssetStore &assets)
{
    Reading reading{.path = wholePath(path), .file = openTemplateFile(path), .lost = {}};
    if (!reading.file)
        return reading;
    const auto copied = settings::copyAssets(reading.file->value, settings::assetsBeside(path), assets);
    if (!copied)
        reading.lost = copied.error();
    return reading;
}

void DeskFile::take(const Reading &reading)
{
    if (!reading.file) {
        takeUnreadable(reading);
        return;
    }
    if (reading.lost)
        m_services.notices.fail(*reading.lost);
    const settings::DraftFile there{reading.path, reading.file->sha256, reading.file->value};
    const auto draft = draftOf(reading.path);
    if (!draft) {
        m_parts.library.openCopyOf(there.value, there);
    } else if (draft->file->sha256 == there.sha256 || draft->value == there.value) {
        link(draft->id, there);
        show(*draft);
    } else {
        takeChanged(*draft, there);
    }
    Q_EMIT showWanted();
    Q_EMIT opened(reading.path);
}

void DeskFile::takeUnreadable(const Reading &reading)
{
    auto error = reading.file.error();
    if (const auto draft = draftOf(reading.path)) {
        show(*draft);
        Q_EMIT showWanted();
        const auto isGone = error.kind == ErrorKind::NotFound;
        error.message =
            isGone
                ? tr("“%1” is not there any more. Its draft is on the desk: saving makes the file anew.")
                      .arg(nameOf(reading.path))
                : tr("%1 The draft of it is on the desk, as it was edited here.").arg(error.shownMessage());
        error.phrase = {};
        if (isGone)
            error.where.clear();
    }
    m_services.notices.fail(error);
}

void DeskFile::takeChanged(const settings::Draft &draft, const settings::DraftFile &there)
{
    const auto name = nameOf(there.path);
    if (draft.value == draft.file->value) {
        show(draft, [this, id = draft.id, there, name] {
            replace(id, there);
            m_services.notices.tell(tr("Another program changed “%1”: what it holds now is on the desk. Undo "
                                       "brings back what it held before.")
                                        .arg(name));
        });
        return;
    }
    show(draft, [this, id = draft.id, there, name] {
        const Error error{ErrorKind::Conflict,
                          tr("Another program changed “%1”, and you edited it here. Your edits are on the "
                             "desk; the file is as the other program left it.")
                              .arg(name)};
        m_services.notices.offer(error, tr("Take the file’s"), this,
                                 [this, id, there] { replace(id, there); });
    });
}

void DeskFile::replace(const QString &draftId, const settings::DraftFile &there)
{
    if (m_parts.desk.draftId() != draftId) { // an offer stands longer than what is on the desk
        m_services.notices.tell(
            tr("Another template is on the desk: open “%1” again.").arg(nameOf(there.path)));
        return;
    }
    m_parts.versions.keepBefore(settings::VersionCause::BeforeImport);
    m_parts.editor.edit(tr("Take what %1 holds").arg(nameOf(there.path)), {},
                        [&there](PassTemplate &value) { value = there.value; });
    m_parts.desk.setFile(there);
    m_parts.library.showDesk();
    Q_EMIT showWanted();
}

std::optional<settings::Draft> DeskFile::draftOf(const QString &path) const
{
    if (this->path() == path)
        return m_parts.desk.draft();
    for (const auto &draft : m_services.drafts.list()) {
        if (draft.file && draft.file->path == path && draft.profileId == m_services.profileId)
            return draft;
    }
    return std::nullopt;
}

void DeskFile::show(const settings::Draft &draft, const std::function<void()> &then)
{
    if (m_parts.editor.isOpen() && m_parts.desk.draftId() == draft.id) { // with its undo
        m_parts.library.showDesk();
        if (then)
            then();
        return;
    }
    if (then) {
        const auto onceThere = [this, id = draft.id, then] {
            if (m_parts.desk.draftId() == id)
                then();
        };
        connect(&m_parts.library, &TemplateLibrary::opened, this, onceThere, Qt::SingleShotConnection);
    }
    m_parts.library.openDraft(draft); // of a published one the service is asked first
}

void DeskFile::save()
{
    if (obstacle().isEmpty())
        begin({.draftId = m_parts.desk.draftId(), .file = *m_parts.desk.draft().file});
}

void DeskFile::saveAs(const QUrl &file)
{
    begin({.draftId = m_parts.desk.draftId(), .file = {.path = file.toLocalFile()}});
}

void DeskFile::begin(const Writing &writing)
{
    auto next = writing;
    next.file.value = m_parts.editor.value();
    m_isSaving = true;
    Q_EMIT changed();
    whenDone(QtConcurrent::run(&m_thread, &DeskFile::write, next.file, m_services.drafts.assets()), this,
             [this, next](const Result<Written> &written) { finish(next, written); });
}

Result<DeskFile::Written> DeskFile::write(const settings::DraftFile &file, const settings::AssetStore &assets)
{
    const auto bytes = templateToFile(file.value);
    if (!file.sha256.isEmpty()) {
        if (const auto folder = QFileInfo(file.path).absolutePath(); !QFileInfo(folder).isDir())
            return failure(ErrorKind::NotFound, tr("Its folder is not there any more."), folder);
        if (const auto unchanged = requireUnchanged(file, bytes); !unchanged)
            return std::unexpected(unchanged.error());
    }
    // The pictures first: a file that is there is whole.
    return settings::copyAssets(file.value, assets, settings::assetsBeside(file.path))
        .and_then([&](const QStringList &missing) {
            return settings::writeFile(file.path, bytes).transform([&] {
                return Written{hashOf(bytes), missing};
            });
        });
}

void DeskFile::finish(const Writing &writing, const Result<Written> &written)
{
    m_isSaving = false;
    if (!written) {
        Q_EMIT changed();
        failToSave(writing, written.error());
        return;
    }
    const auto path = wholePath(writing.file.path);
    link(writing.draftId, {path, written->sha256, writing.file.value});
    Q_EMIT changed();
    m_services.notices.tell(written->missing.isEmpty()
                                ? tr("Saved “%1”.").arg(nameOf(path))
                                : tr("Saved “%1” without %n pictures that are not on this computer.", nullptr,
                                     int(written->missing.size()))
                                      .arg(nameOf(path)));
    Q_EMIT saved(path);
}

void DeskFile::failToSave(const Writing &writing, Error error)
{
    const auto name = nameOf(writing.file.path);
    if (error.kind != ErrorKind::Conflict) {
        error.message =
            tr("“%1” was not saved. %2 With “Save as file…” it goes elsewhere; the draft is kept.")
                .arg(name, error.shownMessage());
        error.phrase = {};
        m_services.notices.fail(error);
        return;
    }
    const Error changed{ErrorKind::Conflict,
                        tr("Another program changed “%1”, so it was not saved. Open the file to take what it "
                           "holds, save yours as another file, or write over it.")
                            .arg(name)};
    m_services.notices.offer(changed, tr("Write over it"), this, [this, writing] {
        if (m_parts.desk.draftId() == writing.draftId)
            begin({.draftId = writing.draftId, .file = {.path = writing.file.path}});
        else
            m_services.notices.tell(
                tr("Another template is on the desk: open “%1” again.").arg(nameOf(writing.file.path)));
    });
}

void DeskFile::link(const QString &draftId, const settings::DraftFile &file)
{
    for (auto draft : m_services.drafts.list()) {
        const auto hasIt = draft.file && draft.file->path == file.path;
        if (draft.id == draftId && draftId != m_parts.desk.draftId() && draft.file != file) {
            draft.file = file;
            m_services.drafts.put(draft);
        } else if (draft.id != draftId && hasIt && draft.profileId == m_services.profileId) {
            draft.file.reset();
            m_services.drafts.put(draft);
        }
    }
    if (draftId == m_parts.desk.draftId() && m_parts.desk.draft().file != file)
        m_parts.desk.setFile(file);
}

} // namespace qairopay
