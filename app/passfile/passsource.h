// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passfile/passfiles.h"
#include "passfile/zipdirectory.h"

namespace qairopay::passfile {

/// A pass from outside, as it came: packed and signed, or a designer's folder.
struct PassSource
{
    QString name;                    ///< of the file, the member or the folder
    QByteArray archive;              ///< of a .pkpass; null for a folder, which nobody has signed
    QList<PassFile> files;           ///< of a folder
    bool isDesignerTemplate = false; ///< a folder of Apple's Pass Designer
    QString bundleProblem;           ///< what is wrong with the bundle it comes from (Z16); empty: nothing

    [[nodiscard]] bool isFolder() const { return archive.isNull(); }
};

/// How much a bundle may hold (wallet-formats Z16), and how many passes we read of one that holds more.
inline constexpr int bundleMembers = 10;
inline constexpr int readMembers = 50;
inline constexpr qint64 bundleBytes = qint64(150) << 20;

/// What a path from anybody holds: a `.pkpass`; a `.pkpasses` with several of them; a folder with a pass.json
/// (`.pass`, `.pkpasstemplate` or any other name), or such a folder in an archive, as browsers and mail send
/// it. The bytes decide, not the name's ending; but Pass Designer's folder is known by its tooling.json or
/// its ending. A folder is read with the limits of an archive; links in it are refused. Errors name the file.
[[nodiscard]] Result<QList<PassSource>> openPassSources(const QString &path,
                                                        const ArchiveLimits &limits = {});

} // namespace qairopay::passfile
