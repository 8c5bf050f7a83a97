// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/placesimport.h"

#include "base/whendone.h"
#include "designer/templateeditor.h"
#include "settings/atomicfile.h"
#include "shell/notices.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuture.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::array formats{fences::PlacesFormat::GeoJson, fences::PlacesFormat::Kml,
                             fences::PlacesFormat::Csv};
constexpr qsizetype shownProblems = 8;

fences::PlacesFormat formatAt(int index)
{
    return formats[size_t(std::clamp(index, 0, int(formats.size()) - 1))];
}

Result<fences::PlacesFile> readFileAt(const QString &path, const fences::PlaceDefaults &defaults)
{
    const auto bytes = settings::readPlainFile(path, fences::mostFileBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto format = fences::formatOf(path, *bytes);
    if (!format)
        return failure(ErrorKind::Unsupported,
                       PlacesImport::tr("The file is neither GeoJSON nor KML nor CSV."),
                       QFileInfo(path).fileName());
    auto read = fences::readPlaces(*bytes, *format, defaults);
    if (!read) {
        const auto name = QFileInfo(path).fileName();
        read.error().where = read.error().where.isEmpty() ? name : name + u", "_s + read.error().where;
    }
    return read;
}

/// Updating where the file knows places that are there, else adding, else replacing where there is no room.
fences::Taking usualTaking(const fences::PlacesFile &file, const QList<Location> &there)
{
    if (std::ranges::any_of(fences::knownAs(file, there), [](qsizetype as) { return as >= 0; }))
        return fences::Taking::Update;
    return there.size() < limits::locationCount ? fences::Taking::Add : fences::Taking::Replace;
}

} // namespace

PlacesImport::PlacesImport(TemplateEditor &editor, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_notices(notices)
{
    connect(&editor, &TemplateEditor::changed, this, &PlacesImport::followTemplate);
    connect(&editor, &TemplateEditor::opened, this, &PlacesImport::close);
    connect(&m_picks, &PlacePicks::picksChanged, this, &PlacesImport::showGhosts);
}

QStringList PlacesImport::openFilters() const
{
    return {tr("Places (*.geojson *.json *.kml *.csv *.tsv *.txt)"), tr("All files (*)")};
}

QString PlacesImport::suggestedName(int format) const
{
    return tr("places") + u'.' + fences::suffixOf(formatAt(format));
}

QString PlacesImport::summary() const
{
    const auto found = tr("%n place(s) in the file.", nullptr, int(m_file.places.size()));
    return m_file.leftOut == 0 ? found
                               : found + u' ' + tr("%n could not be read.", nullptr, int(m_file.leftOut));
}

QString PlacesImport::problems() const
{
    QStringList lines;
    for (const Error &problem : m_file.problems.first(std::min(m_file.problems.size(), shownProblems)))
        lines.append(problem.shownText());
    if (m_file.problems.size() > shownProblems)
        lines.append(tr("and %n more", nullptr, int(m_file.problems.size() - shownProblems)));
    return lines.join(u'\n');
}

void PlacesImport::setHow(int how)
{
    m_how = fences::Taking(std::clamp(how, int(fences::Taking::Add), int(fences::Taking::Replace)));
    followTemplate();
}

/// How many fit, and which are known.
void PlacesImport::followTemplate()
{
    if (m_isOpen)
        m_picks.fitTo(m_editor.value().locations, m_how);
}

QString PlacesImport::takeText() const
{
    switch (m_how) {
    case fences::Taking::Add:
        return tr("Add %n place(s)", nullptr, takeCount());
    case fences::Taking::Update:
        return tr("Add or update %n place(s)", nullptr, takeCount());
    case fences::Taking::Replace:
        return tr("Replace all by %n place(s)", nullptr, takeCount());
    }
    Q_UNREACHABLE_RETURN({});
}

void PlacesImport::showGhosts()
{
    QList<Location> ghosts;
    for (const auto place : m_picks.picked())
        ghosts.append(m_file.places[place]);
    m_ghosts.setLocations(ghosts);
    Q_EMIT changed();
}

void PlacesImport::open(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const fences::PlaceDefaults defaults{.radius = Location{}.radius, .message = tr("You are nearby")};
    m_fileName = QFileInfo(path).fileName();
    m_isReading = true;
    m_isOpen = false;
    Q_EMIT changed();
    whenDone(QtConcurrent::run([path, defaults] { return readFileAt(path, defaults); }), this,
             [this, run = ++m_run](const Result<fences::PlacesFile> &read) {
                 if (run == m_run)
                     finish(read);
             });
}

bool PlacesImport::takes(const QList<QUrl> &files) const
{
    return !files.isEmpty() && std::ranges::all_of(files, [](const QUrl &file) {
        return file.isLocalFile() && fences::formatOf(file.fileName(), {}).has_value();
    });
}

void PlacesImport::drop(const QList<QUrl> &files)
{
    if (files.size() == 1)
        open(files.first());
    else
        m_notices.fail({ErrorKind::InvalidInput, tr("Drop one file of places at a time."), {}, {}});
}

void PlacesImport::finish(const Result<fences::PlacesFile> &read)
{
    m_isReading = false;
    if (read) {
        const auto &there = m_editor.value().locations;
        m_file = *read;
        m_isOpen = true;
        m_how = usualTaking(m_file, there);
        m_picks.show(m_file, there, m_how);
    } else {
        m_notices.fail(read.error());
    }
    Q_EMIT changed();
}

void PlacesImport::close()
{
    ++m_run;
    m_file = {};
    m_isOpen = false;
    m_isReading = false;
    m_picks.show({}, {}, fences::Taking::Add);
}

void PlacesImport::take()
{
    if (!m_isOpen)
        return;
    const auto chosen = m_picks.picked();
    const auto updated = m_picks.updatedCount();
    const auto left = m_file.places.size() - chosen.size();
    m_isOpen = false; // first: the edit below is told to whoever shows what waits
    if (m_how == fences::Taking::Replace || updated > 0)
        Q_EMIT replacing();
    m_editor.edit(tr("Import places"), {}, [&](PassTemplate &value) {
        value.locations = fences::taken(m_file, chosen, value.locations, m_how);
    });
    QStringList words{tr("%n place(s) taken over.", nullptr, int(chosen.size()))};
    if (updated > 0)
        words.append(tr("%n of them updated.", nullptr, updated));
    if (left > 0)
        words.append(tr("%n left out: a pass has ten at most.", nullptr, int(left)));
    m_notices.tell(words.join(u' '));
    Q_EMIT taken();
    close();
}

void PlacesImport::save(const QUrl &file, int format)
{
    const QString path = file.toLocalFile();
    const auto &places = m_editor.value().locations;
    const auto form = fences::formatOf(path, {}).value_or(formatAt(format));
    m_notices.tellWhenDone(
        settings::writeFileAside(path, fences::writePlaces(places, form)),
        tr("%n place(s) saved as %1.", nullptr, int(places.size())).arg(QFileInfo(path).fileName()));
}

void PlacesImport::saveEmptyList(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const Location example{40.748417, -73.985833, Location{}.radius, tr("You are nearby")};
    m_notices.tellWhenDone(
        settings::writeFileAside(path, fences::writePlaces({example}, fences::PlacesFormat::Csv)),
        tr("An empty list saved as %1.").arg(QFileInfo(path).fileName()));
}

} // namespace qairopay
