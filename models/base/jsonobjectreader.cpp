// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/jsonobjectreader.h"

#include <QtCore/qcoreapplication.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qairopay {

JsonObjectReader::JsonObjectReader(QJsonObject object, QString path, Unknown unknown)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_unknown(unknown)
{}

QString JsonObjectReader::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

QString JsonObjectReader::pathOf(const QString &name, qsizetype index) const
{
    return u"%1[%2]"_s.arg(pathOf(name)).arg(index);
}

const QJsonValue JsonObjectReader::read(const QString &name)
{
    m_seen.insert(name);
    const auto value = m_object.value(name);
    // A server writes null for what is not there; in our own documents null is a mistake.
    if (value.isNull() && m_unknown == Unknown::Ignore)
        return QJsonValue(QJsonValue::Undefined);
    return value;
}

void JsonObjectReader::fail(const QString &name, const QString &message)
{
    if (!m_error)
        m_error = Error{ErrorKind::InvalidInput, message, pathOf(name), {}};
}

void JsonObjectReader::fail(const QString &name, const Phrase &phrase)
{
    if (!m_error)
        m_error = failure(ErrorKind::InvalidInput, phrase, pathOf(name)).error();
}

void JsonObjectReader::adopt(const Result<void> &nested)
{
    if (!nested && !m_error)
        m_error = nested.error();
}

QString JsonObjectReader::requiredString(const QString &name)
{
    if (!has(name))
        fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This member is missing.")));
    return string(name);
}

QString JsonObjectReader::string(const QString &name, const QString &fallback)
{
    return optionalString(name).value_or(fallback);
}

std::optional<QString> JsonObjectReader::optionalString(const QString &name)
{
    const auto value = read(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString())
        fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be a text.")));
    return value.toString();
}

bool JsonObjectReader::boolean(const QString &name, bool fallback)
{
    const auto value = read(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be true or false.")));
    return value.toBool(fallback);
}

double JsonObjectReader::requiredNumber(const QString &name)
{
    if (!has(name))
        fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This member is missing.")));
    return optionalNumber(name).value_or(0);
}

std::optional<double> JsonObjectReader::optionalNumber(const QString &name)
{
    const auto value = read(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be a number.")));
        return std::nullopt;
    }
    return value.toDouble();
}

qint64 JsonObjectReader::integer(const QString &name, qint64 fallback)
{
    const auto value = read(name);
    if (value.isUndefined())
        return fallback;
    constexpr qint64 never = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(never);
    if (number == never)
        fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be a whole number.")));
    return number == never ? fallback : number;
}

std::optional<QJsonObject> JsonObjectReader::optionalObject(const QString &name)
{
    const auto value = read(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be an object.")));
    return value.toObject();
}

QJsonArray JsonObjectReader::array(const QString &name)
{
    const auto value = read(name);
    if (!value.isUndefined() && !value.isArray())
        fail(name, Phrase(QT_TRANSLATE_NOOP("Errors", "This must be a list.")));
    return value.toArray();
}

QStringList JsonObjectReader::strings(const QString &name)
{
    QStringList list;
    const auto values = array(name);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values.at(i).isString() && !m_error)
            m_error = failure(ErrorKind::InvalidInput,
                              Phrase(QT_TRANSLATE_NOOP("Errors", "This must be a text.")), pathOf(name, i))
                          .error();
        list.append(values.at(i).toString());
    }
    return list;
}

Result<void> JsonObjectReader::finish()
{
    if (!m_error && m_unknown == Unknown::Refuse) {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_seen.contains(it.key())) {
                fail(it.key(), Phrase(QT_TRANSLATE_NOOP("Errors", "This member is not known here.")));
                break;
            }
        }
    }
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

} // namespace qairopay
