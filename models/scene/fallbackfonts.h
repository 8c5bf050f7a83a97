// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace qairopay::scene {

/// Tells Qt, once for the program, which fonts of the system stand in where the embedded typefaces lack a
/// script (packaging/packages installs them). Without it fontconfig chooses, one machine so and the next one
/// otherwise. Call after QGuiApplication is made and before any text is shaped.
void nameFallbackFonts();

} // namespace qairopay::scene
