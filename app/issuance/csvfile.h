// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/encoding.h"
#include "csv/mapping.h"
#include "csv/sheetcheck.h"
#include "template/passtemplate.h"

#include <QtCore/qfuture.h>

#include <memory>
#include <optional>

namespace qairopay::issuance {

/// What the user decided about a file; what is left out is detected.
struct CsvChoice
{
    std::optional<csv::Encoding> encoding;
    std::optional<char> delimiter;
};

/// A CSV file opened for reading, made UTF-8 when it is not, with its sheet. A big one (from 8 MiB) is copied
/// once into the cache folder and mapped from there, so that its rows stay as they were when it was opened,
/// whatever happens to it on disk. Nothing keeps the copy once its rows are in the journal.
class CsvFile
{
public:
    /// Reading a big file in another encoding takes its time: not for the GUI's thread, see openCsv().
    [[nodiscard]] static Result<std::shared_ptr<const CsvFile>> open(const QString &path,
                                                                     const CsvChoice &choice = {});
    /// From standard input, the clipboard or a test.
    [[nodiscard]] static Result<std::shared_ptr<const CsvFile>>
    fromBytes(const QByteArray &bytes, const QString &name, const CsvChoice &choice = {});
    ~CsvFile();
    Q_DISABLE_COPY_MOVE(CsvFile)

    [[nodiscard]] const csv::Sheet &sheet() const { return m_sheet; }
    [[nodiscard]] csv::DetectedEncoding encoding() const { return m_encoding; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// SHA-256 of the file as it is on disk: tells whether a job for it exists already.
    [[nodiscard]] QByteArray hash() const;

private:
    struct Storage;
    explicit CsvFile(std::unique_ptr<Storage> storage, QString name);
    Result<void> prepare(const CsvChoice &choice);

    std::unique_ptr<Storage> m_storage;
    QString m_name;
    csv::DetectedEncoding m_encoding;
    csv::Sheet m_sheet;
};

/// A file whose rows have been checked against a template: ready to become a job, or to be looked through.
struct CheckedFile
{
    std::shared_ptr<const CsvFile> file;
    csv::Mapping mapping;
    PassTemplate passTemplate;
    csv::CheckReport report;

    /// What a row says, whatever is wrong with it.
    [[nodiscard]] Result<Record> record(quint32 number) const;
    /// Why a row cannot become a pass, in sentences; none: nothing is wrong with it.
    [[nodiscard]] QStringList reasons(quint32 number) const;
};

using CsvFilePtr = std::shared_ptr<const CsvFile>;
using CheckedFilePtr = std::shared_ptr<const CheckedFile>;

[[nodiscard]] Result<CheckedFilePtr> checkFile(const CsvFilePtr &file, const csv::Mapping &mapping,
                                               const PassTemplate &passTemplate,
                                               const csv::CheckProgress &progress = {});

/// The two steps in the background. Of files, only plain ones: a pipe would keep its thread. The check
/// reports progress in thousandths and can be cancelled.
[[nodiscard]] QFuture<Result<CsvFilePtr>> openCsv(const QString &path, const CsvChoice &choice = {});
[[nodiscard]] QFuture<Result<CheckedFilePtr>> checkCsv(const CsvFilePtr &file, const csv::Mapping &mapping,
                                                       const PassTemplate &passTemplate);

} // namespace qairopay::issuance
