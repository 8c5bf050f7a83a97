// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "pass/payloadtemplate.h"

#include <QtCore/qcoreapplication.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::array fixedVariables{"pass.id"_L1, "pass.template_id"_L1, "pass.token"_L1, "holder.email"_L1,
                                    "holder.name"_L1};
constexpr auto fieldPrefix = "fields."_L1;

bool isName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
    });
}

} // namespace

Result<PayloadTemplate> PayloadTemplate::parse(const QString &text)
{
    PayloadTemplate parsed;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto open = text.indexOf(u'{', at);
        if (open != at)
            parsed.m_parts.append({text.mid(at, open < 0 ? -1 : open - at), false});
        if (open < 0)
            break;
        const auto close = text.indexOf(u'}', open);
        if (close < 0)
            return failure(ErrorKind::InvalidInput,
                           Phrase(QT_TRANSLATE_NOOP("Errors", "The brace at column %1 is never closed."),
                                  {QString::number(open + 1)}));
        const auto name = text.mid(open + 1, close - open - 1);
        if (!isName(name))
            return failure(
                ErrorKind::InvalidInput,
                Phrase(QT_TRANSLATE_NOOP(
                           "Errors", "Between the braces at column %1 must be a variable such as {pass.id}."),
                       {QString::number(open + 1)}));
        parsed.m_parts.append({name, true});
        at = close + 1;
    }
    return parsed;
}

QStringList PayloadTemplate::variables() const
{
    QStringList names;
    for (const auto &part : m_parts) {
        if (part.isVariable && !names.contains(part.text))
            names.append(part.text);
    }
    return names;
}

bool PayloadTemplate::usesFields() const
{
    return std::ranges::any_of(
        m_parts, [](const Part &part) { return part.isVariable && part.text.startsWith(fieldPrefix); });
}

std::optional<QString> PayloadTemplate::unknownVariable(const QStringList &fieldKeys) const
{
    for (const auto &name : variables()) {
        const bool isFixed = std::ranges::find(fixedVariables, name) != fixedVariables.end();
        const bool isField = name.startsWith(fieldPrefix) && fieldKeys.contains(name.mid(fieldPrefix.size()));
        if (!isFixed && !isField)
            return name;
    }
    return std::nullopt;
}

Result<QString> PayloadTemplate::expand(const Lookup &value) const
{
    QString text;
    for (const auto &part : m_parts) {
        if (!part.isVariable) {
            text += part.text;
            continue;
        }
        const auto filled = value(part.text);
        if (!filled)
            return failure(
                ErrorKind::InvalidInput,
                Phrase(QT_TRANSLATE_NOOP("Errors", "The variable {%1} is not known."), {part.text}));
        text += *filled;
    }
    return text;
}

PayloadTemplate::Lookup payloadLookup(const PassId &id, const TemplateId &templateId, const Holder &holder,
                                      const QMap<QString, QString> &values, const QString &token)
{
    return [=](const QString &name) -> std::optional<QString> {
        if (name == "pass.id"_L1)
            return id.toString();
        if (name == "pass.template_id"_L1)
            return templateId.toString();
        if (name == "pass.token"_L1)
            return token;
        if (name == "holder.email"_L1)
            return holder.email;
        if (name == "holder.name"_L1)
            return holder.name;
        if (name.startsWith(fieldPrefix)) {
            const auto it = values.find(name.mid(fieldPrefix.size()));
            return it == values.end() ? std::nullopt : std::optional(*it);
        }
        return std::nullopt;
    };
}

Result<QString> expandPayload(const QString &text, const PayloadTemplate::Lookup &lookup, Payloads payloads,
                              const QString &where)
{
    const auto parsed = PayloadTemplate::parse(text);
    auto result = parsed ? parsed->expand(lookup) : Result<QString>(std::unexpected(parsed.error()));
    if (result)
        return result;
    if (payloads == Payloads::MayStandAsTyped)
        return text;
    result.error().where = where;
    return result;
}

} // namespace qairopay
