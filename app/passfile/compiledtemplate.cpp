// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/compiledtemplate.h"

#include "passfile/digest.h"
#include "passfile/entryname.h"
#include "passfile/signer.h"
#include "passfile/zipformat.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qset.h>

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::passfile {

namespace {

constexpr qsizetype maxFiles = 1000;
constexpr qint64 maxTotalBytes = qint64(100) << 20;

Result<void> checkFiles(const QList<PassFile> &files)
{
    QSet<QString> seen{u"pass.json"_s, u"manifest.json"_s, u"signature"_s};
    qint64 total = 0;
    for (const PassFile &file : files) {
        if (!isPlainEntryName(file.name.toUtf8()))
            return failure(ErrorKind::InvalidInput, u"A pass cannot hold a file of this name."_s, file.name);
        const QString key = entryNameKey(file.name);
        if (seen.contains(key))
            return failure(ErrorKind::InvalidInput, u"A pass cannot hold two files of this name."_s,
                           file.name);
        seen.insert(key);
        total += file.bytes.size();
    }
    if (files.size() > maxFiles || total > maxTotalBytes)
        return failure(
            ErrorKind::LimitExceeded,
            u"A pass can hold at most %1 files and %2 MB."_s.arg(maxFiles).arg(maxTotalBytes >> 20));
    return {};
}

bool writeStored(QuaZip &zip, const PassFile &file)
{
    QuaZipNewInfo info(file.name);
    info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0)); // local time, as the format has it
    info.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    QuaZipFile entry(&zip);
    if (!entry.open(QIODevice::WriteOnly, info, nullptr, 0, zip::methodStored, 0))
        return false;
    const bool written = entry.write(file.bytes) == file.bytes.size();
    entry.close();
    return written && entry.getZipError() == UNZ_OK;
}

/// A whole archive of the files, all stored.
Result<QByteArray> packStored(const QList<PassFile> &files)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setUtf8Enabled(true);
    zip.setDataDescriptorWritingEnabled(false);
    bool fine = zip.open(QuaZip::mdCreate);
    for (const PassFile &file : files)
        fine = fine && writeStored(zip, file);
    zip.close();
    if (!fine || zip.getZipError() != UNZ_OK)
        return failure(ErrorKind::Internal, u"The images could not be packed (%1)."_s.arg(zip.getZipError()));
    return buffer.data();
}

} // namespace

Result<CompiledTemplate> CompiledTemplate::pack(QList<PassFile> files)
{
    if (const auto checked = checkFiles(files); !checked)
        return std::unexpected(checked.error());
    std::ranges::sort(files, {}, &PassFile::name);
    CompiledTemplate result;
    result.compileManifest(files);
    return result.compileArchive(files).transform([&] { return result; });
}

void CompiledTemplate::compileManifest(const QList<PassFile> &files)
{
    // Plain names need no escaping in JSON. pass.json stands where sorting puts it.
    QByteArray *part = &m_manifestHead;
    const auto open = [&part](const QByteArray &name) {
        part->append(part->isEmpty() ? "{\"" : ",\"").append(name).append("\":\"");
    };
    bool passSeen = false;
    const auto openPass = [&] {
        open("pass.json");
        part = &m_manifestTail;
        part->append('"');
        passSeen = true;
    };
    for (const PassFile &file : files) {
        if (!passSeen && file.name > "pass.json"_L1)
            openPass();
        open(file.name.toUtf8());
        part->append(sha1Hex(file.bytes)).append('"');
    }
    if (!passSeen)
        openPass();
    m_manifestTail.append('}');
}

Result<void> CompiledTemplate::compileArchive(const QList<PassFile> &files)
{
    if (files.isEmpty())
        return {};
    const auto packed = packStored(files);
    if (!packed)
        return std::unexpected(packed.error());
    const auto end = zip::End::at(*packed, packed->size() - zip::endSize);
    m_body = packed->first(end.directoryOffset);
    m_directory = packed->sliced(end.directoryOffset, end.directorySize);
    m_entries = end.entries;
    return {};
}

QByteArray CompiledTemplate::manifest(QByteArrayView passJson) const
{
    return m_manifestHead + sha1Hex(passJson) + m_manifestTail;
}

Result<QByteArray> CompiledTemplate::build(QByteArrayView passJson, const Signer &signer) const
{
    if (passJson.size() > maxTotalBytes)
        return failure(ErrorKind::LimitExceeded, u"The pass.json is too large."_s);
    const QByteArray signedManifest = manifest(passJson);
    const auto signature = signer.signManifest(signedManifest);
    if (!signature)
        return signature;

    const std::array<zip::StoredEntry, 3> entries{{
        {"pass.json", passJson, crc32Of(passJson)},
        {"manifest.json", signedManifest, crc32Of(signedManifest)},
        {"signature", *signature, crc32Of(*signature)},
    }};
    qsizetype size = m_body.size() + m_directory.size() + zip::endSize;
    for (const auto &entry : entries)
        size += zip::localSize + zip::directorySize + 2 * entry.name.size() + entry.bytes.size();

    QByteArray archive(size, Qt::Uninitialized);
    char *const begin = archive.data();
    char *out = std::ranges::copy(m_body, begin).out;
    std::array<quint32, entries.size()> offsets{};
    for (size_t i = 0; i < entries.size(); ++i) {
        offsets[i] = quint32(out - begin);
        out = zip::writeLocal(out, entries[i]);
    }
    zip::End end{.directoryOffset = quint32(out - begin)};
    out = std::ranges::copy(m_directory, out).out;
    for (size_t i = 0; i < entries.size(); ++i)
        out = zip::writeDirectory(out, entries[i], offsets[i]);
    end.directorySize = quint32(out - begin) - end.directoryOffset;
    end.entries = end.entriesHere = quint16(m_entries + entries.size());
    out = zip::writeEnd(out, end);
    Q_ASSERT(out == begin + size);
    return archive;
}

} // namespace qairopay::passfile
