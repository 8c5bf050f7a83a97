// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "passfile/verification.h"
#include "scene/scene.h"

namespace qairopay {

/// Somebody's pass, read and verified.
struct InspectedPass
{
    QString name;
    bool isFolder = false; ///< as a designer keeps it: nobody has signed it
    passfile::Verification verification;
    Result<apple::Document> document = failure(ErrorKind::InvalidInput, {});
    QMap<ImageSlot, QByteArray> pictures; ///< files as they are, the largest of each slot
    scene::Images images;                 ///< the same, decoded
};

/// Reads and verifies all passes at a path: takes as long as the files are large, so not for the GUI's
/// thread.
[[nodiscard]] Result<QList<InspectedPass>> inspectPasses(const QString &path,
                                                         const passfile::VerificationSettings &settings);

} // namespace qairopay
