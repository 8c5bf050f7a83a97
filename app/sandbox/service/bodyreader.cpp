// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/bodyreader.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

BodyReader::BodyReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{}

QString BodyReader::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void BodyReader::fail(ApiError error)
{
    if (!m_error)
        m_error = std::move(error);
}

void BodyReader::adopt(const Outcome<void> &nested)
{
    if (!nested)
        fail(nested.error());
}

std::nullopt_t BodyReader::mismatch(const QString &name, const QString &wanted)
{
    fail(typeMismatch(pathOf(name), wanted));
    return std::nullopt;
}

std::optional<QJsonValue> BodyReader::value(const QString &name, Need need)
{
    m_seen.insert(name);
    const auto it = m_object.constFind(name);
    if (it != m_object.constEnd())
        return QJsonValue(*it);
    if (need == Need::Required)
        fail(missingField(pathOf(name)));
    return std::nullopt;
}

std::optional<QString> BodyReader::text(const QString &name, qsizetype least, qsizetype most, Need need)
{
    const auto found = value(name, need);
    if (!found)
        return std::nullopt;
    if (!found->isString())
        return mismatch(name, u"a text"_s);
    auto text = found->toString();
    if (text.size() < least)
        fail(tooShort(pathOf(name), least));
    if (text.size() > most)
        fail(tooLong(pathOf(name), most));
    return text;
}

std::optional<double> BodyReader::number(const QString &name, double least, double most, Need need)
{
    const auto found = value(name, need);
    if (!found)
        return std::nullopt;
    if (!found->isDouble())
        return mismatch(name, u"a number"_s);
    const double number = found->toDouble();
    if (!(number >= least && number <= most))
        fail(outOfRange(pathOf(name), u"This must be from %1 to %2."_s.arg(least).arg(most)));
    return number;
}

std::optional<qint64> BodyReader::integer(const QString &name, qint64 least, qint64 most, Need need)
{
    const auto found = value(name, need);
    if (!found)
        return std::nullopt;
    constexpr qint64 never = std::numeric_limits<qint64>::min();
    const qint64 number = found->isDouble() ? found->toInteger(never) : never;
    if (number == never)
        return mismatch(name, u"a whole number"_s);
    if (number < least || number > most)
        fail(outOfRange(pathOf(name), u"This must be from %1 to %2."_s.arg(least).arg(most)));
    return number;
}

std::optional<bool> BodyReader::boolean(const QString &name, Need need)
{
    const auto found = value(name, need);
    if (!found)
        return std::nullopt;
    if (!found->isBool())
        return mismatch(name, u"true or false"_s);
    return found->toBool();
}

std::optional<QJsonObject> BodyReader::object(const QString &name, Need need)
{
    const auto found = value(name, need);
    if (!found)
        return std::nullopt;
    if (!found->isObject())
        return mismatch(name, u"an object"_s);
    return found->toObject();
}

std::optional<QJsonArray> BodyReader::array(const QString &name, qsizetype most, Need need)
{
    const auto found = value(name, need);
    if (!found)
        return std::nullopt;
    if (!found->isArray())
        return mismatch(name, u"a list"_s);
    auto array = found->toArray();
    if (array.size() > most)
        fail(outOfRange(pathOf(name), u"At most %1 entries are allowed."_s.arg(most)));
    return array;
}

Outcome<void> BodyReader::finish()
{
    for (auto it = m_object.constBegin(); !m_error && it != m_object.constEnd(); ++it) {
        if (!m_seen.contains(it.key()))
            fail(unknownField(pathOf(it.key().left(80))));
    }
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

Outcome<QJsonObject> objectAt(const QJsonArray &array, qsizetype index, const QString &path)
{
    const auto value = array.at(index);
    if (!value.isObject())
        return std::unexpected(typeMismatch(indexed(path, index), u"an object"_s));
    return value.toObject();
}

QString indexed(const QString &path, qsizetype index)
{
    return u"%1[%2]"_s.arg(path).arg(index);
}

} // namespace qairopay::sandbox
