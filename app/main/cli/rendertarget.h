// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

namespace qairopay::cli {

/// What --out means, however many cards there are.
struct RenderTarget
{
    enum class Form {
        Folder,  ///< a PNG for each card
        Picture, ///< one PNG
        Pdf,     ///< a page for each card
    };

    Form form = Form::Folder;
    QString path;
};

/// By the ending; without one, or where it is there or ends in a slash, it is a folder. Empty: the current
/// one. An error is a wrongOption().
[[nodiscard]] Result<RenderTarget> renderTarget(const QString &out);

/// What the pictures of these paths are called, without ending: as the file or folder is, and after the
/// folders above it where two have the same name. Only a path that is there twice gives a name twice.
[[nodiscard]] QStringList pictureNames(const QStringList &paths);

/// The files that a call reads, none of which it may write.
class InputFiles
{
public:
    /// All that is in a folder belongs to it.
    void add(const QString &path);
    /// Whether writing to this file would change one of them.
    [[nodiscard]] bool hold(const QString &file) const;

private:
    QSet<QString> m_paths; ///< of files and folders, without links
};

} // namespace qairopay::cli
