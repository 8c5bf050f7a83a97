// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <optional>

/// Archives as no honest program writes them: every number of every record can be made to lie.
namespace rawzip {

struct Entry
{
    QByteArray name;
    QByteArray packed;
    quint32 size = 0;
    quint32 crc = 0;
    quint16 method = 0;
    quint16 flags = 0;
    quint32 attributes = quint32(0100644) << 16;
    QByteArray extra = {};                            ///< of the directory's entry
    std::optional<quint32> packedSize = std::nullopt; ///< instead of the true one
    std::optional<quint32> offset = std::nullopt;
    std::optional<QByteArray> localName = std::nullopt;
    std::optional<quint32> localSize = std::nullopt;
    QByteArray behind = {}; ///< bytes after the packed data
};

[[nodiscard]] Entry stored(const QByteArray &name, const QByteArray &content);
[[nodiscard]] Entry deflated(const QByteArray &name, const QByteArray &content);

struct Archive
{
    QList<Entry> entries;
    QByteArray before = {}; ///< bytes in front of the first entry
    QByteArray comment = {};
    QByteArray behind = {};    ///< bytes after the end record
    QByteArray beforeEnd = {}; ///< bytes between directory and end record
    std::optional<quint16> count = std::nullopt;

    [[nodiscard]] QByteArray bytes() const;
};

} // namespace rawzip
