// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuance/csvfile.h"

#include "base/plainfile.h"
#include "issuance/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporaryfile.h>

using namespace Qt::StringLiterals;

namespace qairopay::issuance {

namespace {

constexpr qint64 mappedFrom = 8 * 1024 * 1024;
constexpr qint64 copiedAtOnce = 1024 * 1024;
constexpr qint64 detectedBytes = 4 * 1024 * 1024;
constexpr qint64 transcodedAtMost = 512 * 1024 * 1024;

/// A copy that nobody else can reach: it has no name where the system allows it, and goes with the object.
/// To map the user's own file would end the program once another one cuts it short, as spreadsheets do when
/// they save.
Result<void> copyInto(QTemporaryFile &copy, QFile &source)
{
    const auto name = QFileInfo(source.fileName()).fileName();
    const auto cannotCopy = [&] {
        return failure(
            ErrorKind::Io,
            Words::tr("The file cannot be copied for reading: %1. Make room on the disk, then open it again.")
                .arg(copy.errorString()),
            name);
    };
    if (!copy.open())
        return cannotCopy();
    QByteArray block(copiedAtOnce, Qt::Uninitialized);
    for (;;) {
        const auto read = source.read(block.data(), block.size());
        if (read < 0)
            return failure(ErrorKind::Io, Words::tr("The file cannot be read: %1.").arg(source.errorString()),
                           name);
        if (read == 0)
            break;
        if (copy.write(block.constData(), read) != read)
            return cannotCopy();
    }
    return copy.flush() ? Result<void>{} : cannotCopy();
}

/// What is wrong, with the file it is in before the place in it.
std::unexpected<Error> in(const QString &file, Error error)
{
    error.where = error.where.isEmpty() ? file : file + u", "_s + error.where;
    return std::unexpected(std::move(error));
}

/// Not the folder of temporary files, which is memory on many machines.
QString copyTemplate()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return QDir().mkpath(folder) ? folder + u"/csv-XXXXXX"_s : QDir::tempPath() + u"/csv-XXXXXX"_s;
}

} // namespace

struct CsvFile::Storage
{
    QTemporaryFile copy; ///< of a big file; open as long as it is mapped
    QByteArray bytes;    ///< of a small file
    QByteArray utf8;     ///< of a file in another encoding
    QByteArrayView source;
};

CsvFile::CsvFile(std::unique_ptr<Storage> storage, QString name)
    : m_storage(std::move(storage))
    , m_name(std::move(name))
{}

CsvFile::~CsvFile() = default;

Result<CsvFilePtr> CsvFile::open(const QString &path, const CsvChoice &choice)
{
    auto storage = std::make_unique<Storage>();
    const auto name = QFileInfo(path).fileName();
    QFile source(path);
    const auto cannotRead = [&](const QFileDevice &device) {
        return failure(ErrorKind::Io, Words::tr("The file cannot be read: %1.").arg(device.errorString()),
                       name);
    };
    if (!source.open(QIODevice::ReadOnly))
        return failure(source.exists() ? ErrorKind::Io : ErrorKind::NotFound,
                       Words::tr("The file cannot be opened: %1.").arg(source.errorString()), name);
    if (source.size() >= mappedFrom) {
        storage->copy.setFileTemplate(copyTemplate());
        if (const auto copied = copyInto(storage->copy, source); !copied)
            return std::unexpected(copied.error());
        const auto size = storage->copy.size();
        uchar *const mapped = storage->copy.map(0, size);
        if (!mapped)
            return cannotRead(storage->copy);
        storage->source = QByteArrayView(mapped, size);
    } else {
        storage->bytes = source.readAll();
        if (source.error() != QFileDevice::NoError)
            return cannotRead(source);
        storage->source = storage->bytes;
    }
    const std::shared_ptr<CsvFile> file(new CsvFile(std::move(storage), name));
    if (const auto prepared = file->prepare(choice); !prepared)
        return std::unexpected(prepared.error());
    return file;
}

Result<CsvFilePtr> CsvFile::fromBytes(const QByteArray &bytes, const QString &name, const CsvChoice &choice)
{
    auto storage = std::make_unique<Storage>();
    storage->bytes = bytes;
    storage->source = storage->bytes;
    const std::shared_ptr<CsvFile> file(new CsvFile(std::move(storage), name));
    if (const auto prepared = file->prepare(choice); !prepared)
        return std::unexpected(prepared.error());
    return file;
}

Result<void> CsvFile::prepare(const CsvChoice &choice)
{
    auto &storage = *m_storage;
    const auto sample = storage.source.first(std::min<qsizetype>(storage.source.size(), detectedBytes));
    m_encoding = csv::detectEncoding(sample, sample.size() == storage.source.size());
    if (choice.encoding && *choice.encoding != m_encoding.encoding)
        m_encoding = {*choice.encoding, 0, false};
    auto text = storage.source;
    if (m_encoding.encoding != csv::Encoding::Utf8) {
        if (text.size() > transcodedAtMost)
            return failure(
                ErrorKind::LimitExceeded,
                Words::tr("A file of this size must be UTF-8. Save it as UTF-8 and open it again."), m_name);
        auto utf8 = csv::toUtf8(text.sliced(m_encoding.markBytes), m_encoding.encoding);
        if (!utf8)
            return in(m_name, utf8.error());
        storage.utf8 = *std::move(utf8);
        text = storage.utf8;
    }
    const auto head = text.first(std::min<qsizetype>(text.size(), detectedBytes));
    const auto dialect =
        choice.delimiter ? csv::dialectWith(*choice.delimiter, head) : csv::detectDialect(head);
    auto sheet = csv::openSheet(text, dialect);
    if (!sheet)
        return in(m_name, sheet.error());
    m_sheet = *std::move(sheet);
    return {};
}

QByteArray CsvFile::hash() const
{
    return QCryptographicHash::hash(m_storage->source, QCryptographicHash::Sha256);
}

Result<Record> CheckedFile::record(quint32 number) const
{
    csv::Row row;
    if (number < report.firstNumber() || number - report.firstNumber() >= report.rowCount())
        return failure(ErrorKind::NotFound, Words::tr("There is no such row."),
                       Words::tr("row %1").arg(number));
    if (const auto read = file->sheet().read(report.offsetOf(number), number, row); !read)
        return std::unexpected(read.error());
    return csv::RowChecker(mapping, file->sheet().header.size(), passTemplate).record(row);
}

QStringList CheckedFile::reasons(quint32 number) const
{
    QStringList reasons;
    for (const auto &issue : report.issuesOf(number))
        reasons.append(csv::describe(issue, file->sheet().header).message);
    return reasons;
}

Result<CheckedFilePtr> checkFile(const CsvFilePtr &file, const csv::Mapping &mapping,
                                 const PassTemplate &passTemplate, const csv::CheckProgress &progress)
{
    const auto &sheet = file->sheet();
    if (const auto faults = csv::validateMapping(mapping, sheet.header, passTemplate.fields);
        !faults.isEmpty())
        return in(file->name(), faults.front());
    auto report =
        csv::checkSheet(sheet, csv::RowChecker(mapping, sheet.header.size(), passTemplate), progress);
    if (!report)
        return in(file->name(), report.error());
    return std::make_shared<const CheckedFile>(CheckedFile{file, mapping, passTemplate, *std::move(report)});
}

QFuture<Result<CsvFilePtr>> openCsv(const QString &path, const CsvChoice &choice)
{
    return QtConcurrent::run([path, choice] {
        return requirePlainFile(path, QFileInfo(path).fileName()).and_then([&] {
            return CsvFile::open(path, choice);
        });
    });
}

QFuture<Result<CheckedFilePtr>> checkCsv(const CsvFilePtr &file, const csv::Mapping &mapping,
                                         const PassTemplate &passTemplate)
{
    return QtConcurrent::run([=](QPromise<Result<CheckedFilePtr>> &promise) {
        promise.setProgressRange(0, 1000);
        promise.addResult(checkFile(file, mapping, passTemplate, [&](quint64 done, quint64 total) {
            promise.setProgressValue(static_cast<int>(done * 1000 / std::max<quint64>(total, 1)));
            return !promise.isCanceled();
        }));
    });
}

} // namespace qairopay::issuance
