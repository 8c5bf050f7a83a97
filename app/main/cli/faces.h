// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "google/document.h"
#include "passfile/passfiles.h"
#include "scene/kit.h"

#include <QtGui/qimage.h>

namespace qairopay::cli {

/// The pictures of a pass archive by slot, the largest of each.
[[nodiscard]] scene::Images imagesOf(const QList<passfile::PassFile> &files);

/// The front of a card, `scale` pixels to a point.
[[nodiscard]] Result<QImage> appleFace(const QByteArray &passJson, const scene::Images &images, double scale);
[[nodiscard]] QImage googleFace(const google::Document &document, const scene::Images &images, double scale);

[[nodiscard]] Result<void> writePng(const QImage &image, const QString &path);
/// One page as large as the card, a point to a point.
[[nodiscard]] Result<void> writePdf(const scene::Scene &card, const scene::Fonts &fonts, const QString &path);

} // namespace qairopay::cli
