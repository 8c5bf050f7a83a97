// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "rawzip.h"

#include "passfile/digest.h"
#include "passfile/zipformat.h"

namespace rawzip {

namespace {

using namespace qairopay::passfile;

void put16(QByteArray &out, quint16 number)
{
    out.append(char(number & 0xFF)).append(char(number >> 8));
}

void put32(QByteArray &out, quint32 number)
{
    put16(out, quint16(number & 0xFFFF));
    put16(out, quint16(number >> 16));
}

void putCommon(QByteArray &out, const Entry &entry, quint32 size, qsizetype nameSize, qsizetype extraSize)
{
    put16(out, 20);
    put16(out, entry.flags);
    put16(out, entry.method);
    put16(out, zip::fixedDosTime);
    put16(out, zip::fixedDosDate);
    put32(out, entry.crc);
    put32(out, entry.packedSize.value_or(quint32(entry.packed.size())));
    put32(out, size);
    put16(out, quint16(nameSize));
    put16(out, quint16(extraSize));
}

void putLocal(QByteArray &out, const Entry &entry)
{
    const QByteArray name = entry.localName.value_or(entry.name);
    put32(out, zip::localMark);
    putCommon(out, entry, entry.localSize.value_or(entry.size), name.size(), 0);
    out += name + entry.packed + entry.behind;
}

void putRecord(QByteArray &out, const Entry &entry, quint32 offset)
{
    put32(out, zip::directoryMark);
    put16(out, (3 << 8) | 20);
    putCommon(out, entry, entry.size, entry.name.size(), entry.extra.size());
    put16(out, 0);
    put16(out, 0);
    put16(out, 0);
    put32(out, entry.attributes);
    put32(out, entry.offset.value_or(offset));
    out += entry.name + entry.extra;
}

} // namespace

Entry stored(const QByteArray &name, const QByteArray &content)
{
    return {.name = name, .packed = content, .size = quint32(content.size()), .crc = crc32Of(content)};
}

Entry deflated(const QByteArray &name, const QByteArray &content)
{
    // qCompress: four bytes of length, two of zlib's header, deflate, four of Adler-32.
    const QByteArray zlib = qCompress(content, 9);
    return {.name = name,
            .packed = zlib.sliced(6, zlib.size() - 10),
            .size = quint32(content.size()),
            .crc = crc32Of(content),
            .method = zip::methodDeflated};
}

QByteArray Archive::bytes() const
{
    QByteArray out = before;
    QByteArray directory;
    for (const Entry &entry : entries) {
        putRecord(directory, entry, quint32(out.size()));
        putLocal(out, entry);
    }
    const quint32 directoryOffset = quint32(out.size());
    out += directory + beforeEnd;
    const quint16 number = count.value_or(quint16(entries.size()));
    put32(out, zip::endMark);
    put32(out, 0);
    put16(out, number);
    put16(out, number);
    put32(out, quint32(directory.size()));
    put32(out, directoryOffset);
    put16(out, quint16(comment.size()));
    return out + comment + behind;
}

} // namespace rawzip
