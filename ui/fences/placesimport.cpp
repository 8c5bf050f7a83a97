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

} // namespace

PlacesImport::PlacesImport(TemplateEditor &editor, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_notices(notices)
{
    connect(&editor, &TemplateEditor::changed, this, &PlacesImport::changed); // how many fit
    connect(&editor, &TemplateEditor::opened, this, &PlacesImport::close);
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

int PlacesImport::addCount() const
{
    const auto room = limits::locationCount - m_editor.value().locations.size();
    return int(std::clamp<qsizetype>(m_file.places.size(), 0, std::max<qsizetype>(room, 0)));
}

int PlacesImport::replaceCount() const
{
    return int(std::min(m_file.places.size(), limits::locationCount));
}

QString PlacesImport::addText() const
{
    return tr("Add %n place(s)", nullptr, addCount());
}

QString PlacesImport::replaceText() const
{
    return tr("Replace all by %n place(s)", nullptr, replaceCount());
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
        m_file = *read;
        m_isOpen = true;
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
    Q_EMIT changed();
}

void PlacesImport::take(bool replaces)
{
    if (!m_isOpen)
        return;
    m_isOpen = false; // first: the edit below is told to whoever shows what waits
    const auto taken = m_file.places.first(replaces ? replaceCount() : addCount());
    const auto left = m_file.places.size() - taken.size();
    if (replaces)
        Q_EMIT replacing();
    m_editor.edit(tr("Import places"), {},
                  [&](PassTemplate &value) { value.locations = replaces ? taken : value.locations + taken; });
    const auto words = tr("%n place(s) taken over.", nullptr, int(taken.size()));
    m_notices.tell(left == 0
                       ? words
                       : words + u' ' + tr("%n found no room: a pass has ten at most.", nullptr, int(left)));
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

} // namespace qairopay
