// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/translationeditor.h"
#include "languages/translationfile.h"
#include "shell/notices.h"

#include <QtCore/qurl.h>

namespace qairopay {

/// Translations from a file and into one: CSV with all languages, or Apple's .strings with one. What a file
/// holds goes over what there is, as one step of the undo stack; a file with a fault is not taken at all.
class TranslationFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed FINAL)
    Q_PROPERTY(QStringList openFilters READ openFilters CONSTANT FINAL)

public:
    /// All outlive it.
    TranslationFiles(TemplateEditor &editor, TranslationEditor &translations, Notices &notices,
                     QObject *parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] QStringList openFilters() const;
    /// 0 CSV, 1 .strings of the language that is edited.
    Q_INVOKABLE [[nodiscard]] QString suggestedName(int format) const;

    /// Reads a file off the GUI thread. A .strings file is of the language that its folder names
    /// ("de.lproj"), else of the one that is edited.
    Q_INVOKABLE void open(const QUrl &file);
    /// In the form of the file's name; of `format` where the name tells none.
    Q_INVOKABLE void save(const QUrl &file, int format);

Q_SIGNALS:
    void changed();

private:
    void take(const languages::Translations &read, const QString &fileName);

    TemplateEditor &m_editor;
    TranslationEditor &m_translations;
    Notices &m_notices;
    int m_run = 0; ///< a later file, and another template, make an earlier one's answer void
    bool m_isReading = false;
};

} // namespace qairopay
