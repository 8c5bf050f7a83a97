// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstringlist.h>

namespace qairopay {

/// A sentence that is translated only where somebody shows it: the sandbox, which runs in the studio's
/// process, makes it too and always says it in English.
class Phrase
{
public:
    Phrase() = default;
    /// `source` is a literal marked with QT_TRANSLATE_NOOP("Errors", …); `parts` stand for its %1 to %9.
    explicit Phrase(const char *source, QStringList parts = {});

    [[nodiscard]] bool isEmpty() const { return !m_source; }
    [[nodiscard]] QString english() const;
    /// In the program's language; in English where it has none.
    [[nodiscard]] QString translated() const;

private:
    const char *m_source = nullptr;
    QStringList m_parts;
};

} // namespace qairopay
