// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/mapping.h"

#include "base/foldedtext.h"
#include "csv/addedcolumns.h"
#include "csv/email.h"
#include "csv/words.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace qairopay::csv {

namespace {

using Kind = ColumnTarget::Kind;

constexpr std::array emailNames{
    "email"_L1,        "emailaddress"_L1, "mail"_L1,         "mailaddress"_L1, "holderemail"_L1,
    "emailadresse"_L1, "mailadresse"_L1,  "guestemail"_L1,   "useremail"_L1,   "customeremail"_L1,
    "memberemail"_L1,  "contactemail"_L1, "adresseemail"_L1, "correo"_L1,      "correoelectronico"_L1};
constexpr std::array personNames{
    "name"_L1,        "fullname"_L1,       "holdername"_L1,        "holder"_L1,
    "displayname"_L1, "guestname"_L1,      "customername"_L1,      "membername"_L1,
    "guest"_L1,       "customer"_L1,       "personname"_L1,        "contactname"_L1,
    "nomcomplet"_L1,  "nombrecompleto"_L1, "vollstandigername"_L1, "vorundnachname"_L1};

/// Letters and digits only, folded, without accents: "E-mail", "e_mail" and "EMail" are one name.
QString plain(const QString &name)
{
    QString plain;
    for (const QChar c : foldedText(name)) {
        if (c.isLetterOrNumber())
            plain.append(c);
    }
    return plain;
}

bool isOneOf(const QString &name, std::span<const QLatin1StringView> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// One way to recognise a column, tried on all columns before the next, weaker one.
using Matcher = std::optional<ColumnTarget> (*)(const QString &name, const QList<Field> &fields);

std::optional<ColumnTarget> matchHolder(const QString &name, const QList<Field> &)
{
    if (isOneOf(name, emailNames))
        return ColumnTarget{Kind::Email, {}};
    if (isOneOf(name, personNames))
        return ColumnTarget{Kind::Name, {}};
    return {};
}

std::optional<ColumnTarget> matchKey(const QString &name, const QList<Field> &fields)
{
    for (const auto &field : fields) {
        if (name == plain(field.key))
            return ColumnTarget{Kind::Field, field.key};
    }
    return {};
}

std::optional<ColumnTarget> matchLabel(const QString &name, const QList<Field> &fields)
{
    for (const auto &field : fields) {
        if (name == plain(field.label))
            return ColumnTarget{Kind::Field, field.key};
    }
    return {};
}

std::optional<ColumnTarget> matchNear(const QString &name, const QList<Field> &fields)
{
    for (const auto &field : fields) {
        const auto key = plain(field.key);
        const auto label = plain(field.label);
        if (isOneSlipAway(name, key) || isOneSlipAway(name, label) ||
            (key.size() >= 4 && name.startsWith(key)))
            return ColumnTarget{Kind::Field, field.key};
    }
    if (name.size() >= 5 &&
        (isOneSlipAway(name, u"email") || name.startsWith("email"_L1) || name.endsWith("email"_L1)))
        return ColumnTarget{Kind::Email, {}};
    if (isOneSlipAway(name, u"fullname"))
        return ColumnTarget{Kind::Name, {}};
    return {};
}

void apply(Matcher match, MatchQuality quality, const QStringList &names, const QList<Field> &fields,
           GuessedMapping &guess)
{
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (guess.qualities[column] != MatchQuality::None || names[column].isEmpty())
            continue;
        const auto target = match(names[column], fields);
        if (!target || guess.mapping.columnOf(*target) >= 0)
            continue;
        guess.mapping.columns[column] = *target;
        guess.qualities[column] = quality;
    }
}

/// Not our own columns, and not a whole header line that a wrong delimiter left in one piece.
bool isMatchable(const QString &header)
{
    const auto isDelimiter = [](QChar c) { return u",;|\t:^~"_s.contains(c); };
    return !header.startsWith(added::prefix) && std::ranges::none_of(header, isDelimiter);
}

void takeEmailBySamples(const QList<ColumnProfile> &columns, GuessedMapping &guess)
{
    if (guess.mapping.columnOf({Kind::Email, {}}) >= 0)
        return;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        const auto &samples = columns[column].samples;
        const bool areAddresses = !samples.isEmpty() && std::ranges::all_of(samples, [](const QString &text) {
            return isEmail(text.toUtf8());
        });
        if (guess.qualities[column] == MatchQuality::None && areAddresses) {
            guess.mapping.columns[column] = {Kind::Email, {}};
            guess.qualities[column] = MatchQuality::Guess;
            return;
        }
    }
}

/// `place` is of the first column that gives the target's value, the one that counts.
QString repeatedTarget(const ColumnTarget &target, const QString &place, const QList<Field> &fields)
{
    switch (target.kind) {
    case Kind::Email:
        return Words::tr("Another one, %1, gives the holder's e-mail already.").arg(place);
    case Kind::Name:
        return Words::tr("Another one, %1, gives the holder's name already.").arg(place);
    case Kind::Field:
    case Kind::Ignore:
        break;
    }
    const auto field = std::ranges::find(fields, target.fieldKey, &Field::key);
    const bool hasLabel = field != fields.end() && !field->label.isEmpty();
    return Words::tr("Another one, %1, gives the field “%2” already.")
        .arg(place, hasLabel ? field->label : target.fieldKey);
}

QString columnPlace(qsizetype column, const QStringList &header)
{
    return Words::tr("column %1 (%2)").arg(QString::number(column + 1), header.value(column));
}

} // namespace

QString toName(const ColumnTarget &target)
{
    switch (target.kind) {
    case Kind::Ignore:
        return u"ignore"_s;
    case Kind::Email:
        return u"holder.email"_s;
    case Kind::Name:
        return u"holder.name"_s;
    case Kind::Field:
        return u"fields."_s + target.fieldKey;
    }
    return {};
}

std::optional<ColumnTarget> columnTargetFromName(QStringView name)
{
    if (name == "ignore"_L1)
        return ColumnTarget{};
    if (name == "holder.email"_L1)
        return ColumnTarget{Kind::Email, {}};
    if (name == "holder.name"_L1)
        return ColumnTarget{Kind::Name, {}};
    if (name.startsWith("fields."_L1) && isFieldKey(name.sliced(7)))
        return ColumnTarget{Kind::Field, name.sliced(7).toString()};
    return {};
}

GuessedMapping guessMapping(const QList<ColumnProfile> &columns, const QList<Field> &fields)
{
    GuessedMapping guess;
    guess.mapping.columns.resize(columns.size());
    guess.qualities.resize(columns.size(), MatchQuality::None);
    QStringList names;
    for (const auto &column : columns)
        names.append(isMatchable(column.header) ? plain(column.header) : QString{});
    apply(matchHolder, MatchQuality::Exact, names, fields, guess);
    apply(matchKey, MatchQuality::Exact, names, fields, guess);
    apply(matchLabel, MatchQuality::Exact, names, fields, guess);
    apply(matchNear, MatchQuality::Guess, names, fields, guess);
    takeEmailBySamples(columns, guess);
    return guess;
}

QList<Error> validateMapping(const Mapping &mapping, const QStringList &header, const QList<Field> &fields)
{
    QList<Error> errors;
    const auto add = [&](const QString &message, qsizetype column) {
        errors.append(
            {ErrorKind::InvalidInput, message, column < 0 ? QString{} : columnPlace(column, header), {}});
    };
    if (mapping.columnOf({Kind::Email, {}}) < 0) {
        add(header.size() == 1 ? Words::tr("No column holds the holder's e-mail. The file has only one "
                                           "column: is the delimiter another one?")
                               : Words::tr("No column holds the holder's e-mail. Say which one does."),
            -1);
    }
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        const auto &target = mapping.columns[column];
        if (target.kind == Kind::Ignore)
            continue;
        const auto first = mapping.columnOf(target);
        if (first < column)
            add(repeatedTarget(target, columnPlace(first, header), fields), column);
        const bool isKnown =
            target.kind != Kind::Field || std::ranges::contains(fields, target.fieldKey, &Field::key);
        if (!isKnown)
            add(Words::tr("The template has no field “%1”.").arg(target.fieldKey), column);
    }
    return errors;
}

} // namespace qairopay::csv
