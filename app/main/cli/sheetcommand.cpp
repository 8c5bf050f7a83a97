// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "bulk/worstfirst.h"
#include "cli/arguments.h"
#include "cli/csvmapping.h"
#include "cli/faces.h"
#include "cli/templatefile.h"
#include "google/issue.h"
#include "issuance/rowlinting.h"
#include "proofsheet/contactsheet.h"
#include "scene/painter.h"
#include "settings/assetstore.h"
#include "settings/atomicfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

using State = bulk::RowResult::State;

constexpr int pixelsToAPoint = 3; // as the largest phones have
constexpr double scale = 2;       // of what is written

Result<issuance::SheetSourcePtr> sourceOf(const SheetArguments &arguments)
{
    const auto value = readTemplateFile(arguments.file);
    if (!value)
        return std::unexpected(value.error());
    const auto csv = issuance::CsvFile::open(arguments.csv);
    if (!csv)
        return std::unexpected(csv.error());
    const auto mapping = mappingFor((*csv)->sheet(), *value, arguments.mapping);
    if (!mapping)
        return std::unexpected(mapping.error());
    const auto checked = issuance::checkFile(*csv, *mapping, *value);
    if (!checked)
        return std::unexpected(checked.error());
    const auto assets = settings::assetsBeside(arguments.file);
    auto images = artwork::makeCardImages(
        *value, [&](const QString &sha256) { return assets.bytes(sha256); }, pixelsToAPoint);
    return issuance::SheetSource::of(*checked, {*value, {}, std::move(images), {}, {}});
}

bulk::WorstFirst lintedOrder(const issuance::SheetSourcePtr &source)
{
    bulk::WorstFirst order(source->size());
    auto linting = issuance::lintRows(source);
    linting.waitForFinished();
    for (const auto &rows : linting.results()) {
        for (size_t i = 0; i < rows.results.size(); ++i)
            order.setResult(rows.first + static_cast<quint32>(i), rows.results[i]);
    }
    order.sort();
    return order;
}

/// What the pictures are written as.
enum class Form { None, Folder, Picture, Html };

Form formOf(const QString &out)
{
    if (out.isEmpty())
        return Form::None;
    if (out.endsWith(u".html"_s, Qt::CaseInsensitive))
        return Form::Html;
    return out.endsWith(u".png"_s, Qt::CaseInsensitive) ? Form::Picture : Form::Folder;
}

int mostRowsIn(Form form)
{
    if (form == Form::Picture)
        return proofsheet::mostRowsInPicture;
    return form == Form::Html ? proofsheet::mostRowsInHtml : std::numeric_limits<int>::max();
}

/// The worst rows of a list, each with what was found, and their cards as pictures.
class SheetPrinter
{
public:
    SheetPrinter(Console &console, const SheetArguments &arguments, issuance::SheetSourcePtr source)
        : m_console(console)
        , m_arguments(arguments)
        , m_source(std::move(source))
        , m_order(lintedOrder(m_source))
        , m_lint(m_source->setting)
        , m_form(formOf(arguments.out))
    {}

    int run()
    {
        if (m_arguments.show > mostRowsIn(m_form)) {
            m_console.note(u"--show: one file holds at most %1 rows; give --out a folder for more."_s.arg(
                mostRowsIn(m_form)));
            return Usage;
        }
        for (quint32 place = 0; place < std::min(shownCount(), m_order.size()); ++place) {
            if (const auto shown = show(m_source->numbers[m_order.rowAt(place)]); !shown)
                return m_console.fail(shown.error());
        }
        if (const auto written = writeSheet(); !written)
            return m_console.fail(written.error());
        summarise();
        return count(State::Error) > 0 ? Failure : Ok;
    }

private:
    [[nodiscard]] quint32 shownCount() const { return static_cast<quint32>(m_arguments.show); }

    /// Rows that are at least as bad.
    [[nodiscard]] qint64 count(State state) const
    {
        qint64 count = 0;
        for (quint32 row = 0; row < m_order.size(); ++row)
            count += m_order.result(row).state >= state ? 1 : 0;
        return count;
    }

    Result<void> show(quint32 number)
    {
        const auto record = m_source->file->record(number);
        if (!record)
            return std::unexpected(record.error());
        const auto issued = bulk::draftOf(*record, number);
        proofsheet::SheetRow row{.number = qint64(number), .holder = issued.record.holder.name};
        for (const auto &issue : m_source->file->report.issuesOf(number)) {
            const auto sentence = csv::describe(issue, m_source->file->file->sheet().header).message;
            tell(number, u"refused"_s, sentence);
            row.remarks.append({lint::Severity::Error, sentence});
        }
        for (const auto &finding : m_lint.checkOwn(issued)) {
            tell(number, finding.id + u' ' + lint::toName(finding.severity), finding.sentence);
            row.remarks.append({finding.severity, finding.sentence});
        }
        return m_form == Form::None ? Result<void>() : draw(std::move(row), issued);
    }

    void tell(quint32 number, const QString &what, const QString &sentence)
    {
        if (m_console.isJson())
            m_json.append(
                QJsonObject{{u"row"_s, qint64(number)}, {u"what"_s, what}, {u"message"_s, sentence}});
        else
            m_console.line(u"row %1  %2: %3"_s.arg(number).arg(what, sentence));
    }

    Result<void> draw(proofsheet::SheetRow row, const IssuedRecord &issued)
    {
        const auto &setting = *m_source->setting;
        const auto apple =
            apple::layoutFront(apple::draftFor(setting.passTemplate, issued, {.isNfcAllowed = true}),
                               setting.images.apple, setting.appleOptions, m_kit);
        const auto google = google::layoutCard(google::draftFor(setting.passTemplate, issued, {}),
                                               setting.images.google, setting.googleOptions, m_kit);
        if (m_form == Form::Folder)
            return write(apple, row.number, u"apple"_s).and_then([&] {
                return write(google, row.number, u"google"_s);
            });
        row.cards = {apple, google};
        m_rows.append(row);
        return {};
    }

    /// All of them as one file.
    Result<void> writeSheet()
    {
        const proofsheet::ContactSheet sheet{
            .title = m_source->setting->passTemplate.name,
            .summary = u"%1 of %2 cards, the worst first"_s.arg(m_rows.size()).arg(m_order.size()),
            .rows = m_rows,
            .maker = u"QairoPay Pass Studio " QAIROPAY_VERSION ""_s};
        if (m_form == Form::Html)
            return settings::writeFile(m_arguments.out, proofsheet::toHtml(sheet, m_kit.fonts));
        if (m_form == Form::Picture)
            return proofsheet::toPicture(sheet, scale, m_kit).and_then([&](const QImage &picture) {
                return writePng(picture, m_arguments.out);
            });
        return {};
    }

    Result<void> write(const scene::Scene &card, qint64 number, const QString &wallet)
    {
        const auto name = u"row-%1-%2.png"_s.arg(QString::number(number).rightJustified(7, u'0'), wallet);
        return writePng(scene::render(card, scale, m_kit.fonts), QDir(m_arguments.out).filePath(name));
    }

    void summarise()
    {
        if (m_console.isJson())
            m_console.json(QJsonObject{{u"rows"_s, qint64(m_order.size())},
                                       {u"problems"_s, count(State::Warning)},
                                       {u"errors"_s, count(State::Error)},
                                       {u"worst"_s, m_json}});
        else
            m_console.line(u"%1 cards, %2 with problems, %3 with errors"_s.arg(m_order.size())
                               .arg(count(State::Warning))
                               .arg(count(State::Error)));
    }

    Console &m_console;
    const SheetArguments &m_arguments;
    issuance::SheetSourcePtr m_source;
    bulk::WorstFirst m_order;
    bulk::RowLint m_lint;
    scene::Kit m_kit;
    Form m_form;
    QList<proofsheet::SheetRow> m_rows; ///< for a sheet of them
    QJsonArray m_json;
};

} // namespace

int contactSheet(Console &console, const SheetArguments &arguments)
{
    const auto source = sourceOf(arguments);
    if (!source)
        return console.fail(source.error());
    if (formOf(arguments.out) == Form::Folder && !QDir().mkpath(arguments.out))
        return console.fail({ErrorKind::Io, u"The folder cannot be made."_s, arguments.out, {}});
    return SheetPrinter(console, arguments, *source).run();
}

} // namespace qairopay::cli
