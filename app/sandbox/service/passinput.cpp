// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/passinput.h"

#include "sandbox/service/bodyreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qsizetype longestEmail = 254;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestReason = 64;
constexpr qsizetype longestChangeMessage = 140;

/// Something, one @, something, and no space: whether mail arrives is not for this service to say.
bool isEmail(const QString &text)
{
    const auto at = text.indexOf(u'@');
    const bool hasOneAt = at > 0 && at == text.lastIndexOf(u'@') && at < text.size() - 1;
    return hasOneAt && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c.unicode() < 0x20; });
}

Outcome<void> readHolder(const QJsonObject &object, Holder &holder)
{
    BodyReader reader(object, u"holder"_s);
    holder.email = reader.text(u"email"_s, 1, longestEmail, Need::Required).value_or(QString());
    if (!holder.email.isEmpty() && !isEmail(holder.email))
        reader.fail(patternMismatch(u"holder.email"_s, u"This is not an e-mail address."_s));
    holder.name = reader.text(u"name"_s, 0, longestName).value_or(QString());
    return reader.finish();
}

std::optional<QString> readValue(BodyReader &reader, const QString &key, const QJsonValue &value)
{
    const auto path = reader.pathOf(u"fields"_s) + u'.' + key.left(80);
    if (!value.isString()) {
        reader.fail(typeMismatch(path, u"a text"_s));
        return std::nullopt;
    }
    if (value.toString().size() > limits::fieldValue)
        reader.fail(tooLong(path, limits::fieldValue));
    return value.toString();
}

QString readId(BodyReader &reader)
{
    return reader.text(u"id"_s, 1, longestId, Need::Required).value_or(QString());
}

bool isReason(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

PassChange readChange(BodyReader &reader)
{
    PassChange change;
    const auto fields = reader.object(u"fields"_s).value_or(QJsonObject());
    for (auto it = fields.begin(); it != fields.end(); ++it)
        change.fields.insert(it.key(), it->isNull() ? std::nullopt : readValue(reader, it.key(), *it));
    change.changeMessage = reader.text(u"change_message"_s, 1, longestChangeMessage).value_or(QString());
    return change;
}

QString readReason(BodyReader &reader)
{
    auto reason = reader.text(u"reason"_s, 1, longestReason).value_or(u"unspecified"_s);
    if (!isReason(reason))
        reader.fail(
            patternMismatch(u"reason"_s, u"A reason has lower-case letters, digits and underscores."_s));
    return reason;
}

/// What `reader` read, if nothing was wrong with it.
template <typename T> Outcome<T> finished(BodyReader &reader, T value)
{
    return reader.finish().transform([&] { return std::move(value); });
}

} // namespace

Outcome<PassOrder> readPassOrder(const QJsonObject &body)
{
    BodyReader reader(body);
    PassOrder order;
    order.templateId = reader.text(u"template_id"_s, 1, longestId, Need::Required).value_or(QString());
    if (const auto holder = reader.object(u"holder"_s, Need::Required))
        reader.adopt(readHolder(*holder, order.record.holder));
    const auto fields = reader.object(u"fields"_s).value_or(QJsonObject());
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (const auto value = readValue(reader, it.key(), *it))
            order.record.fields.insert(it.key(), *value);
    }
    return finished(reader, std::move(order));
}

Outcome<PassChange> readPassChange(const QJsonObject &body)
{
    BodyReader reader(body);
    return finished(reader, readChange(reader));
}

Outcome<NamedChange> readNamedChange(const QJsonObject &item)
{
    BodyReader reader(item);
    return finished(reader, NamedChange{.id = readId(reader), .change = readChange(reader)});
}

Outcome<QString> readRevocation(const QJsonObject &body)
{
    BodyReader reader(body);
    return finished(reader, readReason(reader));
}

Outcome<NamedRevocation> readNamedRevocation(const QJsonObject &item)
{
    BodyReader reader(item);
    return finished(reader, NamedRevocation{.id = readId(reader), .reason = readReason(reader)});
}

Outcome<QJsonArray> readBatch(const QJsonObject &body, const QString &name, qsizetype most)
{
    BodyReader reader(body);
    const auto items = reader.array(name, most, Need::Required);
    if (items && items->isEmpty())
        reader.fail(outOfRange(name, u"At least one entry is needed."_s));
    if (const auto whole = reader.finish(); !whole)
        return std::unexpected(whole.error());
    return *items;
}

Outcome<void> checkValues(const PassTemplate &value, const QMap<QString, QString> &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto path = u"fields."_s + it.key().left(80);
        const auto *field = value.field(it.key());
        if (!field)
            return std::unexpected(unknownField(path));
        if (field->numeric && !isNumericText(it.value()))
            return std::unexpected(patternMismatch(path, u"A numeric field needs a number."_s));
    }
    return {};
}

} // namespace qairopay::sandbox
