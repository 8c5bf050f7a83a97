// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/formatpreview.h"

#include "apple/date.h"
#include "apple/fieldtext.h"
#include "apple/issue.h"
#include "base/currencydigits.h"
#include "google/valuetext.h"
#include "template/values.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// The studio's languages, with two ways to write English.
const std::array locales{u"en_US"_s, u"en_GB"_s, u"de_DE"_s, u"es_ES"_s, u"fr_FR"_s, u"ja_JP"_s, u"ar_EG"_s};

/// The document's field, typed as the phone gets it.
std::optional<apple::Field> appleField(Field field, const QString &value)
{
    field.value = value;
    PassTemplate single;
    single.fields = {field};
    const auto document = apple::draftFor(single, {}, {});
    const auto fields = document.fields(field.slot);
    return fields.isEmpty() ? std::nullopt : std::optional(fields.first());
}

} // namespace

FormatPreview::FormatPreview(TemplateEditor &editor, TemplatePreview &preview, Clock clock, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
    , m_clock(std::move(clock))
{
    connect(&preview, &TemplatePreview::refreshed, this, &FormatPreview::refresh);
    connect(&editor, &TemplateEditor::selectionChanged, this, &FormatPreview::refresh);
}

QStringList FormatPreview::localeNames() const
{
    QStringList names;
    for (const auto &code : locales) {
        const QLocale locale(code);
        names.append(tr("%1, %2").arg(locale.nativeLanguageName(), locale.nativeTerritoryName()));
    }
    return names;
}

void FormatPreview::setLocale(int index)
{
    if (index < 0 || index >= int(locales.size()) || index == m_locale)
        return;
    m_locale = index;
    refresh();
    Q_EMIT changed();
}

void FormatPreview::refresh()
{
    const auto &value = m_editor.value();
    const auto *field = value.field(m_editor.selectedKey());
    QString apple;
    QString google;
    QString problem;
    if (field) {
        const auto text = valuesInForce(value, m_preview.issued().record).value(field->key);
        problem = problemOf(*field, text);
        // Google takes a text, written in one language before anybody reads it.
        google = google::moduleText(*field, text, google::passLocale());
        // On the phone the cards are looked at with, but for its language.
        auto options = m_preview.options()->appleLayout();
        options.locale = QLocale(locales[size_t(m_locale)]);
        if (!options.now.isValid())
            options.now = m_clock();
        if (const auto typed = appleField(*field, text))
            apple = apple::displayText(*typed, options);
    }
    if (m_apple == apple && m_google == google && m_problem == problem)
        return;
    m_apple = apple;
    m_google = google;
    m_problem = problem;
    Q_EMIT changed();
}

QString FormatPreview::problemOf(const Field &field, const QString &value) const
{
    switch (field.format.type) {
    case ValueType::Text:
        return {};
    case ValueType::Currency:
        if (!isCurrencyCode(field.format.currencyCode))
            return tr("A currency has three letters, such as EUR.");
        [[fallthrough]];
    case ValueType::Number:
        return value.isEmpty() || isNumericText(value)
                   ? QString()
                   : tr("“%1” is no number: the cards show it as it is.").arg(value.left(40));
    case ValueType::Date:
    case ValueType::RelativeDate:
        return value.isEmpty() || apple::isPlainDay(value) || apple::parseDate(value)
                   ? QString()
                   : tr("“%1” is no date: the cards show it as it is. A date is written 2026-05-31 or "
                        "2026-05-31T18:30Z.")
                         .arg(value.left(40));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay
