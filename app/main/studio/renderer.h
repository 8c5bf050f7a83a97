// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qprocess.h>

namespace qairopay {

/// Whether OpenGL would be drawn by the processor: no graphics device stands in that folder ("/dev"), the
/// display is another machine's, or Mesa is told so (LIBGL_ALWAYS_SOFTWARE). Not where Qt itself is told what
/// to draw with (QT_QUICK_BACKEND, QSG_RHI_BACKEND): that has the last word.
[[nodiscard]] bool isOpenGlSoftware(const QString &devices, const QProcessEnvironment &environment);

/// Before there is a window: where OpenGL would be software, Qt's own software renderer draws. It does only
/// what has changed, where OpenGL's does the whole window for each frame (bench_drag tells both). True: that
/// is so.
bool chooseRenderer();

} // namespace qairopay
