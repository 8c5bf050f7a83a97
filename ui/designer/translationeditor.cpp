// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/translationeditor.h"

#include "apple/language.h"
#include "template/validation.h"

#include <QtQml/qjsengine.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

TranslationEditor::TranslationEditor(TemplateEditor &editor, TemplatePreview &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_options(*preview.options())
{
    QJSEngine::setObjectOwnership(&m_texts, QJSEngine::CppOwnership);
    QJSEngine::setObjectOwnership(&m_choice, QJSEngine::CppOwnership);
    connect(&editor, &TemplateEditor::opened, this, [this] {
        m_code.clear();
        forgetKept();
    });
    connect(&editor, &TemplateEditor::changed, this, &TranslationEditor::refresh);
    connect(&editor, &TemplateEditor::selectionChanged, this, &TranslationEditor::enterOrLeave);
    connect(&m_options, &ViewOptions::changed, this, &TranslationEditor::followView);
    refresh();
}

QStringList TranslationEditor::languageNames() const
{
    return ViewOptions::namesOfLanguages(languages());
}

void TranslationEditor::setLanguage(int language)
{
    choose(languages().value(language));
}

QString TranslationEditor::languageName() const
{
    return m_code.isEmpty() ? QString() : ViewOptions::nameOfLanguage(m_code);
}

bool TranslationEditor::isFromRight() const
{
    const auto locale = apple::localeNamed(m_code);
    return locale && locale->textDirection() == Qt::RightToLeft;
}

QString TranslationEditor::countText() const
{
    return m_code.isEmpty() ? QString() : tr("%1 of %2").arg(m_translated).arg(m_total);
}

void TranslationEditor::setMissingOnly(bool isMissingOnly)
{
    if (m_isMissingOnly == isMissingOnly)
        return;
    m_isMissingOnly = isMissingOnly;
    forgetKept();
    refresh();
}

void TranslationEditor::add(const QString &code)
{
    if (!canAdd() || !isLanguageTag(code) || languages().contains(code))
        return;
    m_editor.edit(tr("Add %1").arg(ViewOptions::nameOfLanguage(code)), {},
                  [&](PassTemplate &value) { value.studio.translations.insert(code, {}); });
    choose(code);
}

void TranslationEditor::remove()
{
    if (m_code.isEmpty())
        return;
    const auto code = m_code;
    m_editor.edit(tr("Remove %1").arg(languageName()), {},
                  [&](PassTemplate &value) { value.studio.translations.remove(code); });
}

void TranslationEditor::setText(int row, const QString &translation)
{
    if (row < 0 || row >= m_texts.count() || m_code.isEmpty())
        return;
    const auto source = m_texts.rows()[row].source.text;
    const auto code = m_code;
    m_editor.edit(tr("Translate"), u"translation:"_s + code + u':' + source, [&](PassTemplate &value) {
        auto &texts = value.studio.translations[code];
        if (translation.isEmpty())
            texts.remove(source);
        else
            texts.insert(source, translation);
    });
}

void TranslationEditor::keepText(int row)
{
    if (row >= 0 && row < m_texts.count())
        setText(row, m_texts.rows()[row].source.text);
}

void TranslationEditor::drop(int row)
{
    if (row < 0 || row >= m_texts.count() || !m_texts.rows()[row].isOther())
        return;
    const auto source = m_texts.rows()[row].source;
    m_others.removeOne(source);
    m_editor.edit(tr("Take a text out of all languages"), {}, [&](PassTemplate &value) {
        for (auto &texts : value.studio.translations)
            texts.remove(source.text);
    });
    refresh(); // an emptied row goes, though nothing changes
}

void TranslationEditor::choose(const QString &code)
{
    if (m_code == code || !languages().contains(code))
        return;
    m_editor.endStep();
    m_code = code;
    forgetKept();
    refresh();
}

bool TranslationEditor::isActive() const
{
    return m_editor.selection() == "languages"_L1;
}

void TranslationEditor::enterOrLeave()
{
    if (isActive() == m_wasActive)
        return;
    m_wasActive = isActive();
    if (!m_wasActive) {
        showInPreview(m_codeBefore);
        return;
    }
    m_codeBefore = m_options.languageCode();
    forgetKept();
    refresh();
}

/// Who looks at the cards in another language of the template means that one.
void TranslationEditor::followView()
{
    if (m_wasActive && !m_isShowing && !m_options.languageCode().isEmpty())
        choose(m_options.languageCode());
}

void TranslationEditor::showInPreview(const QString &code)
{
    m_isShowing = true;
    m_options.setLanguageCode(code);
    m_isShowing = false;
}

void TranslationEditor::forgetKept()
{
    m_kept.clear();
    m_others.clear();
}

/// What a language alone has stays while it is edited: an emptied row is one that somebody types in.
QList<TranslationEditor::Row> TranslationEditor::allRows()
{
    const auto &value = m_editor.value();
    const auto texts = value.studio.translations.value(m_code);
    auto sources = languages::translatedTexts(value);
    for (const auto &source : sources) {
        if (source.part == languages::TextPart::Other && !m_others.contains(source))
            m_others.append(source);
    }
    for (const auto &other : std::as_const(m_others)) {
        if (!std::ranges::contains(sources, other.text, &languages::TranslatableText::text))
            sources.append(other);
    }
    QList<Row> rows;
    for (const auto &source : sources)
        rows.append({source, texts.value(source.text)});
    return rows;
}

void TranslationEditor::refresh()
{
    const auto codes = languages();
    if (!codes.contains(m_code)) {
        // The one that stands where the removed one did.
        const auto next = std::ranges::lower_bound(codes, m_code);
        m_code = next != codes.end() ? *next : codes.value(codes.size() - 1);
        forgetKept();
    }
    m_choice.setTaken(codes);
    const auto all = m_code.isEmpty() ? QList<Row>() : allRows();
    m_total = int(std::ranges::count_if(all, [](const Row &row) { return !row.isOther(); }));
    m_translated = m_total - int(std::ranges::count_if(all, &Row::isMissing));
    QList<Row> shown;
    for (const auto &row : all) {
        if (row.isMissing())
            m_kept.insert(row.source.text);
        if (!m_isMissingOnly || m_kept.contains(row.source.text))
            shown.append(row);
    }
    m_texts.show(shown);
    if (m_wasActive)
        showInPreview(m_code);
    Q_EMIT changed();
}

} // namespace qairopay
