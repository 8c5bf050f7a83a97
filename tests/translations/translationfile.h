// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

namespace qairopay {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; ///< of its translation: "unfinished", "vanished", or empty
    bool isPlural = false;
    QStringList forms; ///< one, or the language's plural forms

    /// What makes it one and the same text in all the files.
    [[nodiscard]] QString key() const
    {
        return QStringList{context, source, comment}.join(QStringLiteral(" | "));
    }
};

struct TranslationFile
{
    QString language;
    QList<Message> messages;
    QString problem; ///< why it cannot be read; empty: all of it was
};

[[nodiscard]] TranslationFile readTranslations(const QString &path);

/// What is wrong with a finished translation into a language, one sentence each.
[[nodiscard]] QStringList faultsOf(const Message &message, const QString &language);

} // namespace qairopay
