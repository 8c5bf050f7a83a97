// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/listimport.h"

#include "base/whendone.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

ListImport::ListImport(TemplateChoice &templates, DrawingKit drawing, const QString &organisation,
                       QObject *parent)
    : QObject(parent)
    , m_templates(templates)
    , m_cards(drawing, organisation)
{
    for (QObject *part : std::initializer_list<QObject *>{&m_columns, &m_brokenRows, &m_cards})
        QJSEngine::setObjectOwnership(part, QJSEngine::CppOwnership);
    connect(&m_columns, &MappingModel::mappingChanged, this, &ListImport::recheck);
    connect(&m_templates, &TemplateChoice::currentChanged, this, [this] {
        if (m_file)
            take(m_file);
    });
}

ListImport::~ListImport()
{
    m_checking.cancel();
}

void ListImport::open(const QUrl &file)
{
    close(); // what is said next is about this file
    m_choice = {};
    m_path = file.toLocalFile();
    Q_EMIT opened();
    read();
}

void ListImport::close()
{
    m_opening.cancel();
    m_checking.cancel();
    m_file.reset();
    m_checked.reset();
    m_brokenRows.clear();
    m_cards.clear();
    Q_EMIT fileChanged();
    stopReading({});
}

void ListImport::read()
{
    startReading();
    m_opening.cancel();
    m_opening = issuance::openCsv(m_path, m_choice);
    whenDone(m_opening, this, [this](const Result<issuance::CsvFilePtr> &file) {
        if (file)
            take(*file);
        else
            stopReading(file.error().shownText());
    });
}

void ListImport::take(const issuance::CsvFilePtr &file)
{
    m_file = file;
    const auto *resource = m_templates.resource();
    Q_EMIT fileChanged();
    m_columns.start(csv::profileColumns(m_file->sheet()), csv::headerNotes(m_file->sheet().header),
                    resource ? resource->value.fields : QList<Field>());
}

void ListImport::recheck()
{
    m_checking.cancel();
    m_checked.reset();
    m_brokenRows.clear();
    const auto *resource = m_templates.resource();
    if (!m_file || !resource)
        return stopReading(m_file ? tr("Publish a template first; passes are issued from one.") : QString());
    if (const auto problem = m_columns.problem(); !problem.isEmpty())
        return stopReading(problem);
    startReading();
    m_checking = issuance::checkCsv(m_file, m_columns.mapping(), resource->value);
    auto *watcher = new QFutureWatcher<Result<issuance::CheckedFilePtr>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int thousandths) {
        if (!watcher->isCanceled()) {
            m_share = thousandths / 1000.0;
            Q_EMIT readingChanged();
        }
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            takeReport(watcher->result());
    });
    watcher->setFuture(m_checking);
}

void ListImport::takeReport(const Result<issuance::CheckedFilePtr> &checked)
{
    if (!checked)
        return stopReading(checked.error().shownText());
    m_checked = *checked;
    m_brokenRows.show(m_checked);
    stopReading({});
    m_shownRow = 0;
    setShownRow(firstRow());
}

void ListImport::startReading()
{
    m_isReading = true;
    m_share = 0;
    m_problem.clear();
    Q_EMIT readingChanged();
    Q_EMIT checkChanged();
}

void ListImport::stopReading(const QString &problem)
{
    m_isReading = false;
    m_problem = problem;
    Q_EMIT readingChanged();
    Q_EMIT checkChanged();
}

QString ListImport::fileName() const
{
    return m_file ? m_file->name() : QString();
}

QString ListImport::sizeText() const
{
    return m_file ? QLocale().formattedDataSize(QFileInfo(m_path).size()) : QString();
}

QStringList ListImport::encodingNames() const
{
    QStringList names;
    for (const auto encoding : csv::allEncodings)
        names.append(csv::displayName(encoding));
    return names;
}

int ListImport::encoding() const
{
    const auto found =
        std::ranges::find(csv::allEncodings, m_file ? m_file->encoding().encoding : csv::Encoding::Utf8);
    return static_cast<int>(found - csv::allEncodings.begin());
}

void ListImport::setEncoding(int encoding)
{
    if (!m_file || encoding == this->encoding())
        return;
    m_choice.encoding = csv::allEncodings.at(static_cast<size_t>(encoding));
    read();
}

QStringList ListImport::delimiterNames() const
{
    QStringList names;
    for (const char delimiter : csv::allDelimiters)
        names.append(csv::displayName(delimiter));
    return names;
}

int ListImport::delimiter() const
{
    const auto found =
        std::ranges::find(csv::allDelimiters, m_file ? m_file->sheet().dialect.delimiter : ',');
    return static_cast<int>(found - csv::allDelimiters.begin());
}

void ListImport::setDelimiter(int delimiter)
{
    if (!m_file || delimiter == this->delimiter())
        return;
    m_choice.delimiter = csv::allDelimiters.at(static_cast<size_t>(delimiter));
    read();
}

QString ListImport::countText() const
{
    if (!m_checked)
        return {};
    return tr("%1 can be issued, %2 cannot.", "rows of a list")
        .arg(QLocale().toString(m_checked->report.goodCount()),
             QLocale().toString(m_checked->report.brokenCount()));
}

int ListImport::lastRow() const
{
    return m_checked ? firstRow() + static_cast<int>(m_checked->report.rowCount()) - 1 : 0;
}

void ListImport::setShownRow(int row)
{
    if (!m_checked)
        return;
    m_shownRow = std::clamp(row, firstRow(), lastRow());
    showRow();
    Q_EMIT shownRowChanged();
}

void ListImport::showBrokenRow(int index)
{
    if (const auto number = m_brokenRows.numberAt(index))
        setShownRow(static_cast<int>(number));
}

void ListImport::showRow()
{
    const auto number = static_cast<quint32>(m_shownRow);
    const auto record = m_checked->record(number);
    if (!record) {
        m_shownRowText = record.error().shownText();
        m_cards.clear();
        return;
    }
    m_cards.show(m_checked->passTemplate, {.id = PassId(u"pass_preview"_s), .record = *record});
    const auto reasons = m_checked->reasons(number);
    m_shownRowText = reasons.isEmpty() ? record->holder.email : reasons.join(u' ');
}

} // namespace qairopay
