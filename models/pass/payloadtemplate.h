// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "pass/pass.h"

#include <functional>

namespace qairopay {

/// A barcode or NFC text with variables: "loyalty:{pass.id}". Variables (api-contract 10.1, 10.11):
/// {pass.id}, {pass.template_id}, {pass.token}, {holder.email}, {holder.name}, {fields.<key>}. There are no
/// expressions and no escapes; an opening brace without a closing one is an error.
class PayloadTemplate
{
public:
    /// Splits the text; an unclosed brace or an empty or malformed name is an error naming the column
    /// (1-based).
    [[nodiscard]] static Result<PayloadTemplate> parse(const QString &text);

    /// Names in order of appearance, without braces, each once: "pass.id", "fields.tier".
    [[nodiscard]] QStringList variables() const;
    /// Whether one is the value of a field.
    [[nodiscard]] bool usesFields() const;
    /// The first variable that is neither of the fixed ones nor a field key of the given list.
    [[nodiscard]] std::optional<QString> unknownVariable(const QStringList &fieldKeys) const;

    /// Fills in the variables; `value` gets each name and gives its text (none: unknown variable, an error).
    using Lookup = std::function<std::optional<QString>(const QString &name)>;
    [[nodiscard]] Result<QString> expand(const Lookup &value) const;

private:
    struct Part
    {
        QString text;
        bool isVariable = false;
    };

    QList<Part> m_parts;
};

/// What a payload template sees of a pass: its ids, its holder and the values in force (defaults overridden
/// by the record). `token` is profile F's signed token, empty where there is none.
[[nodiscard]] PayloadTemplate::Lookup payloadLookup(const PassId &id, const TemplateId &templateId,
                                                    const Holder &holder,
                                                    const QMap<QString, QString> &values,
                                                    const QString &token = {});

/// What becomes of a text that cannot be filled in: half a variable is typed so far, a field is missing.
enum class Payloads { MustExpand, MayStandAsTyped };

/// Parses and expands in one go; an error says that it is at `where`.
[[nodiscard]] Result<QString> expandPayload(const QString &text, const PayloadTemplate::Lookup &lookup,
                                            Payloads payloads, const QString &where);

} // namespace qairopay
