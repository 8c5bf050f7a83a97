// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTranslator;

namespace qairopay {

/// Lets the window speak the desktop's language; where there is no such file, English, which holds the
/// plurals.
[[nodiscard]] bool useLanguage(QTranslator &translator);

} // namespace qairopay
