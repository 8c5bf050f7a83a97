// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateversions.h"

#include "base/whendone.h"
#include "designer/recentwork.h"
#include "designer/templatefront.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

using settings::Version;
using settings::VersionCause;

namespace {

/// With the time also of older days, on which there may be several.
QString momentOf(const QDateTime &at, const QDateTime &now)
{
    const auto local = at.toLocalTime();
    const auto days = local.date().daysTo(now.toLocalTime().date());
    return days == 0 || days == 1 ? RecentWork::momentWords(at, now)
                                  : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

TemplateVersions::TemplateVersions(TemplateEditor &editor, TemplateDesk &desk,
                                   const TemplateDesk::Services &services, DrawingKit drawing,
                                   QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_desk(desk)
    , m_services(services)
    , m_drawing(drawing)
    , m_store(services.drafts.folder() + "/versions"_L1)
    , m_comparison(editor, services.notices, drawing, services.client.profile().tenantName)
{
    m_thread.setMaxThreadCount(1);
    connect(&editor, &TemplateEditor::opened, this, &TemplateVersions::open);
    connect(&desk, &TemplateDesk::becameAnother, this, &TemplateVersions::becomeAnother);
    connect(&desk, &TemplateDesk::published, this, &TemplateVersions::keepPublished);
    connect(&desk, &TemplateDesk::discarding, this, [this] { keepBefore(VersionCause::BeforeDiscard); });
    connect(&desk, &TemplateDesk::goingBack, this, [this] { keepBefore(VersionCause::BeforeGoingBack); });
    connect(&desk, &TemplateDesk::otherWanted, this, [this](const PassTemplate &value) {
        m_comparison.open({.value = value}, tr("The other version"), tr("as the service has it now"));
    });
    connect(&m_comparison, &VersionComparison::restoring, this,
            [this] { keepBefore(VersionCause::BeforeRestore); });
    m_redrawing.setSingleShot(true);
    connect(&m_redrawing, &QTimer::timeout, this, &TemplateVersions::redrawPictures);
    connect(&drawing.artwork, &ArtworkLoader::arrived, &m_redrawing, qOverload<>(&QTimer::start));
}

TemplateVersions::~TemplateVersions() = default;

int TemplateVersions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TemplateVersions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case KeyRole:
        return row.version.id;
    case NameRole:
        return row.version.name;
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(row.version);
    case DetailRole:
        return detailOf(row.version);
    case FaceRole:
        if (!row.face) {
            row.face = std::make_shared<CardFace>(m_drawing.kit);
            draw(row);
        }
        return QVariant::fromValue(row.face.get());
    default:
        return {};
    }
}

QHash<int, QByteArray> TemplateVersions::roleNames() const
{
    return {{KeyRole, "key"},
            {NameRole, "name"},
            {TitleRole, "title"},
            {DetailRole, "words"},
            {FaceRole, "face"}};
}

QString TemplateVersions::titleOf(const Version &version)
{
    return version.isAutomatic() ? causeWords(version) : version.name;
}

QString TemplateVersions::causeWords(const Version &version)
{
    switch (version.cause) {
    case VersionCause::Saved:
        return tr("Saved by hand");
    case VersionCause::Published:
        return version.passes == 0 ? tr("Published")
                                   : tr("Published, %n passes", nullptr, int(version.passes));
    case VersionCause::Replaced:
        return tr("Published elsewhere, before it was replaced from here");
    case VersionCause::BeforeRestore:
        return tr("Before parts were restored");
    case VersionCause::BeforeDiscard:
        return tr("Before the draft was discarded");
    case VersionCause::BeforeImport:
        return tr("Before places were replaced");
    case VersionCause::BeforeGoingBack:
        return tr("Before the previous version came back");
    }
    Q_UNREACHABLE_RETURN({});
}

QString TemplateVersions::detailOf(const Version &version)
{
    const auto moment = momentOf(version.savedAt, QDateTime::currentDateTime());
    return version.isAutomatic() ? moment : tr("%1 · %2").arg(moment, causeWords(version));
}

QString TemplateVersions::unreadable() const
{
    if (m_unreadable.isEmpty())
        return {};
    QStringList lines{
        tr("%n versions cannot be read and were left alone:", nullptr, int(m_unreadable.size()))};
    for (const auto &error : m_unreadable)
        lines.append(error.shownText());
    return lines.join(u'\n');
}

const Version *TemplateVersions::version(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, [](const Row &row) { return row.version.id; });
    return found == m_rows.cend() ? nullptr : &found->version;
}

/// The same template behind another profile has versions of its own.
QString TemplateVersions::subjectOf(const QString &id) const
{
    return m_services.profileId + u'/' + id;
}

void TemplateVersions::open()
{
    const auto subject = subjectOf(m_desk.subject());
    if (subject != m_subject) {
        m_subject = subject;
        take({});
        m_unreadable.clear();
        Q_EMIT unreadableChanged();
    }
    setLoading(true);
    perform([](const settings::VersionStore &, const QString &) { return Result<void>(); }, {});
}

void TemplateVersions::becomeAnother(const QString &before, const QString &now)
{
    if (m_subject == subjectOf(before))
        m_subject = subjectOf(now);
    perform([from = subjectOf(before), to = subjectOf(now)](const settings::VersionStore &store,
                                                            const QString &) { return store.move(from, to); },
            {});
}

void TemplateVersions::keepBefore(VersionCause cause)
{
    keep({.cause = cause, .value = m_editor.value()}, {.isLost = m_editor.value()});
}

void TemplateVersions::save(const QString &name)
{
    if (!m_editor.isOpen() || !nameProblem(name).isEmpty())
        return;
    keep({.name = name.trimmed(), .value = m_editor.value()},
         {.done = tr("Kept the version “%1”.").arg(name.trimmed())});
}

QString TemplateVersions::nameProblem(const QString &name) const
{
    if (name.trimmed().isEmpty())
        return tr("A version needs a name.");
    if (name.trimmed().size() > limits::templateName)
        return tr("At most %1 characters.").arg(limits::templateName);
    return {};
}

void TemplateVersions::keep(const Version &version, const Telling &telling)
{
    perform(
        [version](const settings::VersionStore &store, const QString &subject) {
            return store.keep(subject, version).transform([](const Version &) {});
        },
        telling);
}

void TemplateVersions::rename(const QString &key, const QString &name)
{
    if (!version(key) || !nameProblem(name).isEmpty())
        return;
    perform([key, name = name.trimmed()](const settings::VersionStore &store,
                                         const QString &subject) { return store.rename(subject, key, name); },
            {});
}

void TemplateVersions::remove(const QString &key)
{
    const auto *found = version(key);
    if (!found)
        return;
    perform([key](const settings::VersionStore &store,
                  const QString &subject) { return store.remove(subject, key); },
            {.done = tr("Deleted the version “%1”.").arg(titleOf(*found))});
}

void TemplateVersions::compare(const QString &key)
{
    if (const auto *found = version(key))
        m_comparison.open(*found, titleOf(*found), detailOf(*found));
}

void TemplateVersions::copy(const QString &key)
{
    const auto *found = version(key);
    if (!found)
        return;
    auto value = found->value;
    value.name = tr("%1 (copy)").arg(value.name).left(limits::templateName);
    Q_EMIT copyWanted(value);
}

void TemplateVersions::forget(const QString &draftId)
{
    removeAll({draftId});
}

/// Those of the desk and of drafts are moved instead, and a move that fails loses nothing.
void TemplateVersions::forgetService(QStringList templateIds)
{
    templateIds.removeAll(m_desk.subject());
    for (const auto &draft : m_services.drafts.list()) {
        if (draft.profileId == m_services.profileId)
            templateIds.removeAll(draft.templateId.toString());
    }
    if (!templateIds.isEmpty())
        removeAll(templateIds);
}

void TemplateVersions::removeAll(const QStringList &ids)
{
    QStringList subjects;
    for (const auto &id : ids)
        subjects.append(subjectOf(id));
    perform(
        [subjects](const settings::VersionStore &store, const QString &) {
            Result<void> removed;
            for (const auto &subject : subjects) {
                if (auto one = store.removeAll(subject); !one)
                    removed = std::move(one);
            }
            return removed;
        },
        {});
}

void TemplateVersions::performOn(const QString &subject, const Work &work, const Telling &telling)
{
    whenDone(QtConcurrent::run(&m_thread,
                               [store = m_store, subject, work] {
                                   const auto done = work(store, subject);
                                   return Outcome{done, store.list(subject)};
                               }),
             this, [this, subject, telling](const Outcome &outcome) { finish(subject, outcome, telling); });
}

Error TemplateVersions::withWayBack(Error error, const QString &subject, const PassTemplate &lost) const
{
    if (subject == m_subject && m_editor.canUndo() && m_editor.value() != lost)
        error.message = tr("%1 Undo still has what was there before.").arg(error.shownMessage());
    return error;
}

/// Work that ends at once is told of at once, before the draft is written over.
void TemplateVersions::tellOfWayBack(const Error &error, const QString &subject, const PassTemplate &lost)
{
    QMetaObject::invokeMethod(
        this, [this, error, subject, lost] { m_services.notices.fail(withWayBack(error, subject, lost)); },
        Qt::QueuedConnection);
}

void TemplateVersions::finish(const QString &subject, const Outcome &outcome, const Telling &telling)
{
    if (!outcome.done && telling.isLost)
        tellOfWayBack(outcome.done.error(), subject, *telling.isLost);
    else if (!outcome.done)
        m_services.notices.fail(outcome.done.error());
    else if (!telling.done.isEmpty())
        m_services.notices.tell(telling.done);
    if (subject == m_subject) { // another template may be on the desk by now
        take(outcome.list.versions);
        if (const auto former = formerOf(outcome.list.versions))
            m_desk.learnFormer(*former);
        m_unreadable = outcome.list.unreadable;
        Q_EMIT unreadableChanged();
        setLoading(false);
    }
    Q_EMIT settled();
}

/// The smallest change: what somebody looks at stays where it is.
void TemplateVersions::take(const QList<Version> &versions)
{
    const auto before = count();
    for (int i = count() - 1; i >= 0; --i) {
        if (std::ranges::contains(versions, m_rows[i].version.id, &Version::id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < int(versions.size()); ++i) {
        if (i >= count() || m_rows[i].version.id != versions[i].id) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, {.version = versions[i]});
            endInsertRows();
        } else if (m_rows[i].version != versions[i]) {
            m_rows[i].version = versions[i];
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
    if (count() != before)
        Q_EMIT countChanged();
}

void TemplateVersions::setLoading(bool loading)
{
    if (m_isLoading == loading)
        return;
    m_isLoading = loading;
    Q_EMIT loadingChanged();
}

void TemplateVersions::redrawPictures()
{
    for (const auto &row : std::as_const(m_rows)) {
        if (row.face && !row.version.value.studio.images.isEmpty())
            draw(row);
    }
}

void TemplateVersions::draw(const Row &row) const
{
    const auto images = m_drawing.artwork.appleImages(row.version.value);
    row.face->show(
        appleFrontOf(row.version.value, images, m_services.client.profile().tenantName, m_drawing.kit));
}

} // namespace qairopay
