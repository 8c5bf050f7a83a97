// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

#include <QtCore/qmap.h>
#include <QtCore/qstringlist.h>

namespace qairopay {

/// A template of the starter gallery with the pictures it names, which are drawn from resources/gallery.
struct GalleryTemplate
{
    QString key; ///< of its files, "nordlicht-kaffee"
    PassTemplate value;
    QMap<QString, QByteArray> assets; ///< PNG files by their SHA-256

    [[nodiscard]] Result<QByteArray> asset(const QString &sha256) const;
};

/// All there are, two of each kind, in the order of the kinds.
[[nodiscard]] QStringList galleryKeys();
/// One line that says what it is for.
[[nodiscard]] QString galleryPurpose(const QString &key);
/// Draws the pictures: it takes some hundredths of a second, and may be done on any thread.
[[nodiscard]] Result<GalleryTemplate> readGalleryTemplate(const QString &key);

} // namespace qairopay
