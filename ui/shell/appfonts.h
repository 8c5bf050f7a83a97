// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace qairopay {

/// Makes the embedded Inter and JetBrains Mono known to Qt and sets Inter as the application's font, so that
/// the interface looks the same whatever is installed; scripts they lack come from
/// scene::nameFallbackFonts(). Call after QGuiApplication is made. False: a broken build.
[[nodiscard]] bool useEmbeddedFonts();

} // namespace qairopay
