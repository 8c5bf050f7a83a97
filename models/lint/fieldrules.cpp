// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/date.h"
#include "base/currencydigits.h"
#include "lint/finder.h"
#include "lint/rulelist.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

void incompleteFields(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    QSet<QString> seen;
    for (const auto &field : finder.pass().fields) {
        const auto key = field.key();
        if (key.isEmpty())
            finder.report(field, u"key"_s, Words::tr("The field has no key."));
        else if (seen.contains(key))
            finder.report(field, u"key"_s, Words::tr("Two fields have the key \"%1\".").arg(key.left(60)));
        seen.insert(key);
        const auto value = field.json["value"_L1];
        if (!value.isString() && !value.isDouble())
            finder.report(field, u"value"_s, Words::tr("The field \"%1\" has no value.").arg(field.name()));
    }
}

void valueOfWrongType(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.passTemplate().fields) {
        const bool wantsAmount = field.format.type == ValueType::Currency;
        if (const auto &code = field.format.currencyCode; wantsAmount && !isCurrencyCode(code)) {
            const auto problem = code.isEmpty() ? Words::tr("\"%1\" has no currency.")
                                                : Words::tr("The currency of \"%1\" has not three capitals.");
            finder.report({u"x_studio.fields.%1.currency"_s.arg(field.key), u"value:"_s + field.key},
                          problem.arg(finder.fieldName(field.key)),
                          Words::tr("Give its three letters, such as EUR."));
        }
        const bool wantsNumber = wantsAmount || field.format.type == ValueType::Number || field.numeric;
        const auto &fields = finder.apple().fields(field.slot);
        const auto it = std::ranges::find(fields, field.key, &apple::Field::key);
        if (wantsNumber && it != fields.end() && !it->value.isNumber && !it->value.text.isEmpty())
            finder.report({finder.fieldPath(field.key) + u".value"_s, u"value:"_s + field.key},
                          Words::tr("\"%1\" should be a number, but its value is not.")
                              .arg(finder.fieldName(field.key)));
    }
}

void wrongNumbers(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.pass().fields) {
        const auto currency = field.json["currencyCode"_L1];
        const auto style = field.json["numberStyle"_L1];
        if (currency.isUndefined() && style.isUndefined())
            continue;
        if (!currency.isUndefined() && !style.isUndefined())
            finder.report(
                field, u"numberStyle"_s,
                Words::tr("\"%1\" has a currency and a number style; Wallet takes one.").arg(field.name()));
        if (!currency.isUndefined() && !isCurrencyCode(currency.toString()))
            finder.report(field, u"currencyCode"_s,
                          Words::tr("The currency of \"%1\" has not three capitals.").arg(field.name()));
        if (!field.json["value"_L1].isDouble())
            finder.report(field, u"value"_s,
                          Words::tr("\"%1\" should be a number, but its value is a text.").arg(field.name()));
    }
}

void halfDateStyle(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.pass().fields) {
        const bool hasDate = field.json.contains("dateStyle"_L1);
        if (hasDate != field.json.contains("timeStyle"_L1))
            finder.report(field, hasDate ? u"dateStyle"_s : u"timeStyle"_s,
                          (hasDate
                               ? Words::tr("\"%1\" has a date style alone; Wallet wants both or neither.")
                               : Words::tr("\"%1\" has a time style alone; Wallet wants both or neither."))
                              .arg(field.name()));
    }
}

void misplacedAlignment(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const bool isBoardingPass = finder.passTemplate().kind == PassKind::BoardingPass;
    for (const auto &field : finder.passTemplate().fields) {
        if (field.format.alignment == TextAlignment::Natural)
            continue;
        const bool isFixed = field.slot == FieldSlot::Primary || field.slot == FieldSlot::Back;
        if (isFixed || isBoardingPass)
            finder.report(
                {finder.fieldPath(field.key), u"value:"_s + field.key, WalletPlatform::Apple},
                Words::tr("The alignment of \"%1\" has no effect here.").arg(finder.fieldName(field.key)));
    }
}

void uselessAlignment(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.pass().fields) {
        const auto alignment = field.json["textAlignment"_L1].toString();
        const bool isFixed = field.slot == "primaryFields"_L1 || field.slot == "backFields"_L1;
        if (!alignment.isEmpty() && alignment != "PKTextAlignmentNatural"_L1 &&
            (isFixed || finder.pass().isOf("boardingPass"_L1)))
            finder.report(field, u"textAlignment"_s,
                          Words::tr("The alignment of \"%1\" has no effect here.").arg(field.name()));
    }
}

void changeMessageWithoutValue(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    const auto complain = [&](const Finder::Place &place, const QString &name) {
        finder.report(
            place,
            Words::tr("The change message of \"%1\" has no %@, so no notification is shown.").arg(name));
    };
    for (const auto &field : finder.passTemplate().fields) {
        const auto &message = field.format.changeMessage;
        if (!message.isEmpty() && !message.contains("%@"_L1))
            complain({u"x_studio.fields.%1.change_message"_s.arg(field.key), {}, WalletPlatform::Apple},
                     finder.fieldName(field.key));
    }
    if (!finder.isForeign())
        return;
    for (const auto &field : finder.pass().fields) {
        const auto message = field.json["changeMessage"_L1].toString();
        if (!message.isEmpty() && !message.contains("%@"_L1))
            complain({field.path + u".changeMessage"_s, field.elementId()}, field.name());
    }
}

void misplacedDetectors(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.pass().fields) {
        if (field.isOnFront() && field.json.contains("dataDetectorTypes"_L1))
            finder.report(field, u"dataDetectorTypes"_s,
                          Words::tr("\"%1\" is on the front, where nothing is detected.").arg(field.name()));
    }
}

/// "<b>", "</p>", "<br/>": what shows that somebody meant markup. A lone "<" is text.
const QRegularExpression &tag()
{
    static const QRegularExpression expression(u"</?([a-zA-Z][a-zA-Z0-9]*)(\\s[^<>]{0,200})?/?>"_s);
    return expression;
}

bool hasTagsBesidesLinks(const QString &text)
{
    for (auto it = tag().globalMatch(text.left(4096)); it.hasNext();) {
        if (it.next().captured(1).compare("a"_L1, Qt::CaseInsensitive) != 0)
            return true;
    }
    return false;
}

void markupOfTemplate(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.passTemplate().fields) {
        const auto value = finder.record().fields.value(field.key, field.value);
        if (value.contains(u'<') && tag().match(value).hasMatch())
            finder.report({finder.fieldPath(field.key) + u".value"_s, u"value:"_s + field.key},
                          Words::tr("\"%1\" holds markup, which is shown as it is typed.")
                              .arg(finder.fieldName(field.key)));
    }
}

void markupOfPass(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.pass().fields) {
        if (hasTagsBesidesLinks(field.json["attributedValue"_L1].toString()))
            finder.report(field, u"attributedValue"_s,
                          Words::tr("\"%1\" has tags other than <a href>.").arg(field.name()));
        const bool isShown = field.isOnFront() && !field.json.contains("attributedValue"_L1);
        if (isShown && tag().match(field.json["value"_L1].toString().left(4096)).hasMatch())
            finder.report(field, u"value"_s,
                          Words::tr("\"%1\" holds markup, which is shown as it is typed.").arg(field.name()));
    }
}

void misplacedRow(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.pass().fields) {
        const auto row = field.json["row"_L1];
        if (row.isUndefined())
            continue;
        const bool hasRows = finder.pass().isOf("eventTicket"_L1) && field.slot == "auxiliaryFields"_L1;
        if (!hasRows || !row.isDouble() || (row.toDouble() != 0 && row.toDouble() != 1))
            finder.report(field, u"row"_s, Words::tr("The row of \"%1\" has no effect.").arg(field.name()));
    }
}

/// A label somebody wrote in small letters on purpose: "km", "iPhone". "Tier" is what everybody types.
bool losesItsLetters(const QString &label)
{
    static const QRegularExpression inner(u"^\\p{Ll}|\\p{Ll}\\p{Lu}|ß"_s);
    return inner.match(label).hasMatch();
}

void lowerCaseLabels(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &element : finder.appleScene().elements) {
        const auto *text = std::get_if<scene::Text>(&element.shape);
        if (!text || element.role != scene::Role::Label || text->drawn == text->full ||
            text->drawn != text->drawn.toUpper() || !losesItsLetters(text->full))
            continue;
        finder.report(
            {finder.fieldPath(element.fieldKey) + u".label"_s, element.id, WalletPlatform::Apple},
            Words::tr("The label \"%1\" is shown as \"%2\".").arg(text->full.left(60), text->drawn.left(60)));
    }
}

void birthdays(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.pass().fields) {
        const auto value = field.json["value"_L1].toString();
        const bool isDay = apple::parseDate(value) && value.contains("T00:00"_L1) &&
                           field.json.contains("dateStyle"_L1) &&
                           field.json["timeStyle"_L1].toString("PKDateStyleNone"_L1) == "PKDateStyleNone"_L1;
        if (isDay && !field.json["ignoresTimeZone"_L1].toBool())
            finder.report(field, u"ignoresTimeZone"_s,
                          Words::tr("\"%1\" is a day: in other time zones the day before or after is shown.")
                              .arg(field.name()));
    }
}

bool isTappable(const QString &text)
{
    static const QRegularExpression expression(
        u"^\\s*(https?://\\S+|www\\.\\S+|\\+[0-9][0-9 ()/.-]{6,20}|[^@\\s]+@[^@\\s]+\\.[a-z]{2,})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(text.left(300)).hasMatch();
}

void linksOnFront(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &element : finder.appleScene().elements) {
        const auto *text = std::get_if<scene::Text>(&element.shape);
        if (text && element.role == scene::Role::Value && isTappable(text->full))
            finder.report({finder.fieldPath(element.fieldKey), element.id, WalletPlatform::Apple},
                          Words::tr("\"%1\" looks like a link, but the front cannot be tapped.")
                              .arg(finder.fieldName(element.fieldKey)));
    }
}

/// "–", "- -", "…", "n/a": what stands for a value that somebody has yet to think of.
bool saysNothing(const QString &text)
{
    static const QRegularExpression expression(
        u"^\\s*(?=\\S)([\\s\\p{Pd}\\x{2212}\\x{2026}_./?]+|n\\s*[/.]\\s*a\\.?\\s*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression.match(text.left(60)).hasMatch();
}

void dashesOfTemplate(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.passTemplate().fields) {
        if (saysNothing(field.value))
            finder.report({finder.fieldPath(field.key) + u".value"_s, u"value:"_s + field.key},
                          Words::tr("A pass that gives \"%1\" no value shows \"%2\" there.")
                              .arg(finder.fieldName(field.key), field.value.trimmed().left(60)));
    }
}

void dashesOfPass(const Rule &rule, const Subject &subject, QList<Finding> &findings)
{
    Finder finder(rule, subject, findings);
    for (const auto &field : finder.pass().fields) {
        const auto value = field.json["value"_L1].toString();
        if (saysNothing(value))
            finder.report(
                field, u"value"_s,
                Words::tr("\"%1\" shows nothing but \"%2\".").arg(field.name(), value.trimmed().left(60)));
    }
}

using enum Severity;

constexpr std::array table{
    Rule{"F01", Error, "Fields have a key of their own and a value",
         "Wallet refuses a pass with a field that lacks one of them, or draws one of two.",
         QT_TRANSLATE_NOOP("Lint",
                           "Give every field a key that no other has, and a value, which may be empty."),
         nullptr, incompleteFields},
    Rule{"F03", Warning, "Numbers and amounts that are none", "Wallet shows the text as it is typed.",
         QT_TRANSLATE_NOOP("Lint",
                           "Write digits, with a point for decimals, without quotes and leading zeros."),
         valueOfWrongType, wrongNumbers},
    Rule{"F04", Warning, "Date and time styles together", "Wallet ignores one without the other.",
         QT_TRANSLATE_NOOP("Lint", "Give both; PKDateStyleNone leaves a part out."), nullptr, halfDateStyle},
    Rule{"F05", Warning, "Alignment where Apple has its own",
         "Apple aligns primary and back fields, and boarding passes, by itself.",
         QT_TRANSLATE_NOOP("Lint", "Leave it natural."), misplacedAlignment, uselessAlignment},
    Rule{"F06", Warning, "Change messages that notify nobody", "Without %@ an update comes silently.",
         QT_TRANSLATE_NOOP("Lint", "Put %@ where the new value belongs."), changeMessageWithoutValue,
         changeMessageWithoutValue},
    Rule{"F07", Warning, "Detectors on the back only", "Nothing on the front can be tapped.",
         QT_TRANSLATE_NOOP("Lint", "Move the field to the back, or leave \"dataDetectorTypes\" out."),
         nullptr, misplacedDetectors},
    Rule{"F08", Warning, "Markup that is shown as it is typed", "The holder sees the tags.",
         QT_TRANSLATE_NOOP("Lint",
                           "Write plain text; a link may stand in the \"attributedValue\" of a back field."),
         markupOfTemplate, markupOfPass},
    Rule{"F09", Warning, "Second rows of event tickets only",
         "Only the auxiliary fields of an event ticket have rows 0 and 1.",
         QT_TRANSLATE_NOOP("Lint", "Leave \"row\" out."), nullptr, misplacedRow},
    Rule{"F10", Info, "Labels that lose their small letters", "The phone shows labels in capitals.",
         QT_TRANSLATE_NOOP("Lint", "Choose a label that reads well in capitals."), lowerCaseLabels,
         lowerCaseLabels},
    Rule{"F12", Warning, "Days that shift with the time zone",
         "A birthday is shown one day off to a holder in another time zone.",
         QT_TRANSLATE_NOOP("Lint", "Add \"ignoresTimeZone\": true."), nullptr, birthdays},
    Rule{"F13", Info, "Links on the front", "Nothing on the front can be tapped.",
         QT_TRANSLATE_NOOP("Lint", "Put it on the back, where it can."), linksOnFront, linksOnFront},
    Rule{"F14", Info, "Defaults that are only a dash",
         "The holder sees a lone dash below the label, or \"n/a\", and wonders what is missing.",
         QT_TRANSLATE_NOOP("Lint", "Write a default that says something, or give each pass its own value."),
         dashesOfTemplate, dashesOfPass},
};

} // namespace

std::span<const Rule> fieldRules()
{
    return table;
}

} // namespace qairopay::lint
