// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/languagelistmodel.h"
#include "designer/templatepreview.h"
#include "designer/translationmodel.h"

#include <QtCore/qset.h>

namespace qairopay {

/// The languages of the open template, and its texts in one of them. While the place "languages" is selected
/// the cards are seen in the language that is edited; afterwards as before.
class TranslationEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(qairopay::TranslationModel *texts READ texts CONSTANT FINAL)
    Q_PROPERTY(qairopay::LanguageListModel *choice READ choice CONSTANT FINAL)
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY changed FINAL)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed FINAL)
    Q_PROPERTY(bool isFromRight READ isFromRight NOTIFY changed FINAL)
    Q_PROPERTY(int languageCount READ languageCount NOTIFY changed FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(int missingCount READ missingCount NOTIFY changed FINAL)
    Q_PROPERTY(bool missingOnly READ missingOnly WRITE setMissingOnly NOTIFY changed FINAL)
    Q_PROPERTY(int languageLimit READ languageLimit CONSTANT FINAL)
    Q_PROPERTY(int textLimit READ textLimit CONSTANT FINAL)

public:
    /// Both outlive it.
    TranslationEditor(TemplateEditor &editor, TemplatePreview &preview, QObject *parent = nullptr);

    [[nodiscard]] TranslationModel *texts() { return &m_texts; }
    /// What can be added.
    [[nodiscard]] LanguageListModel *choice() { return &m_choice; }
    [[nodiscard]] QStringList languageNames() const;
    /// Which of them is edited; -1: there is none.
    [[nodiscard]] int language() const { return int(languages().indexOf(m_code)); }
    void setLanguage(int language);
    /// "de"; empty: there is none.
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QString languageName() const;
    /// It is written from the right.
    [[nodiscard]] bool isFromRight() const;
    [[nodiscard]] int languageCount() const { return int(languages().size()); }
    [[nodiscard]] bool canAdd() const { return languageCount() < limits::languageCount; }
    /// "12 of 14": how many of the template's texts the language has.
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int missingCount() const { return m_total - m_translated; }
    /// Only what was missing when this was chosen, or the language: a row stays while somebody types in it.
    [[nodiscard]] bool missingOnly() const { return m_isMissingOnly; }
    void setMissingOnly(bool isMissingOnly);
    [[nodiscard]] int languageLimit() const { return int(limits::languageCount); }
    [[nodiscard]] int textLimit() const { return int(limits::languageText); }

    /// Adds a language, without texts, and edits it.
    Q_INVOKABLE void add(const QString &code);
    /// Removes the language that is edited, with all its texts.
    Q_INVOKABLE void remove();
    /// Of a row of `texts`. An empty translation is none: the text stays as it is.
    Q_INVOKABLE void setText(int row, const QString &translation);
    /// Takes the text over as it is.
    Q_INVOKABLE void keepText(int row);
    /// Takes a text that only languages say out of all of them.
    Q_INVOKABLE void drop(int row);
    /// Edits a language that the template has.
    void choose(const QString &code);

Q_SIGNALS:
    void changed();

private:
    using Row = TranslationModel::Row;

    [[nodiscard]] QStringList languages() const { return m_editor.value().studio.translations.keys(); }
    [[nodiscard]] bool isActive() const;
    void enterOrLeave();
    void followView();
    void showInPreview(const QString &code);
    void forgetKept();
    void refresh();
    [[nodiscard]] QList<Row> allRows();

    TemplateEditor &m_editor;
    ViewOptions &m_options;
    TranslationModel m_texts;
    LanguageListModel m_choice;
    QString m_code;
    QString m_codeBefore; ///< the language the cards were seen in before
    QSet<QString> m_kept; ///< texts whose rows stay: they were missing, or of a language only
    QList<languages::TranslatableText> m_others;
    int m_total = 0;
    int m_translated = 0;
    bool m_isMissingOnly = false;
    bool m_wasActive = false;
    bool m_isShowing = false; ///< the cards' language changes, and nobody chose it there
};

} // namespace qairopay
