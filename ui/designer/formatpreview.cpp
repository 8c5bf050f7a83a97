// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/formatpreview.h"

#include "apple/date.h"
#include "apple/fieldtext.h"
#include "apple/issue.h"
#include "apple/lockscreen.h"
#include "base/currencydigits.h"
#include "google/valuetext.h"
#include "template/values.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// The studio's languages, with two ways to write English.
const std::array locales{u"en_US"_s, u"en_GB"_s, u"de_DE"_s, u"es_ES"_s, u"fr_FR"_s, u"ja_JP"_s, u"ar_EG"_s};

/// A pass with nothing but the field, typed as the phone gets it.
apple::Document documentOf(Field field, const QString &value)
{
    field.value = value;
    PassTemplate single;
    single.fields = {field};
    return apple::draftFor(single, {}, {});
}

QString shownText(const Field &field, const QString &value, const apple::LayoutOptions &options)
{
    const auto fields = documentOf(field, value).fields(field.slot);
    return fields.isEmpty() ? QString() : apple::displayText(fields.first(), options);
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
    const auto *field = m_editor.value().field(m_editor.selectedKey());
    const auto shown = field ? shownOf(*field) : Shown();
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT changed();
}

/// The phone the cards are looked at with, but for its language.
apple::LayoutOptions FormatPreview::phone() const
{
    auto options = m_preview.options()->appleLayout();
    options.locale = QLocale(locales[size_t(m_locale)]);
    if (!options.now.isValid())
        options.now = m_clock();
    return options;
}

FormatPreview::Shown FormatPreview::shownOf(const Field &field) const
{
    const auto text = valuesInForce(m_editor.value(), m_preview.issued().record).value(field.key);
    Shown shown{.apple = shownText(field, text, phone()),
                // Google takes a text, written in one language before anybody reads it.
                .google = google::moduleText(field, text, google::passLocale()),
                .problem = problemOf(field, text)};
    if (!field.format.changeMessage.isEmpty())
        showChange(shown, field, text);
    return shown;
}

void FormatPreview::showChange(Shown &shown, const Field &field, const QString &text) const
{
    auto options = phone();
    const auto before = shownText(field, field.value, options);
    const bool isKnown = !before.isEmpty() && before != shown.apple;
    shown.change = tr("%1 → %2").arg(isKnown ? before : tr("another value"), shown.apple);
    options.lockScreen = apple::FieldChange{.fieldKey = field.key};
    const auto told = apple::lockScreenMessage(documentOf(field, text), options);
    shown.changeWords = told ? told->text : tr("Nothing is said: the message has no %@.");
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
