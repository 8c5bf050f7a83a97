// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a PMTiles file holds of numbers: nothing crashes, and no part of it is larger than its bound.
#include "basemap/pmtilesindex.h"

#include <QtCore/qglobal.h>

using namespace qairopay;
using namespace qairopay::basemap;

namespace {

constexpr qsizetype mostBytes = 1 << 20;

void checkDirectory(QByteArrayView bytes)
{
    const auto directory = readPmDirectory(bytes);
    if (!directory)
        return;
    for (const PmEntry &entry : *directory) {
        const auto *const found = findPmEntry(*directory, entry.tile);
        if (found && found->run > 0 && entry.tile - found->tile >= found->run)
            qFatal("a tile outside its run");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (const auto header = readPmHeader(bytes)) {
        if (header->minZoom > header->maxZoom || header->maxZoom > deepestZoom)
            qFatal("zooms that no map has");
        checkDirectory(bytes.sliced(PmHeader::bytes));
    }
    checkDirectory(bytes);
    if (const auto unpacked = gunzip(bytes, mostBytes)) {
        if (unpacked->size() > mostBytes)
            qFatal("more than was asked for");
        checkDirectory(*unpacked);
    }
    return 0;
}
