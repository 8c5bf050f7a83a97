// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <concepts>
#include <memory>
#include <optional>
#include <variant>

/// What Database is made of: a file of SQLite's, or a server's database.
namespace qairopay::sandbox {

/// A text as UTF-8, for a column of texts: JSON is written and read as bytes.
struct Utf8
{
    QByteArray bytes;
};

/// What a "?" of a statement stands for. A null text and null bytes are NULL, as an empty optional is.
class Value
{
public:
    using Held = std::variant<std::monostate, qint64, double, QString, Utf8, QByteArray>;

    template <std::integral Number>
    Value(Number number)
        : m_held(static_cast<qint64>(number))
    {}
    Value(double number)
        : m_held(number)
    {}
    Value(QString text)
        : m_held(text.isNull() ? Held() : Held(std::move(text)))
    {}
    Value(Utf8 text)
        : m_held(std::move(text))
    {}
    Value(QByteArray bytes)
        : m_held(bytes.isNull() ? Held() : Held(std::move(bytes)))
    {}
    template <typename T>
    Value(const std::optional<T> &value)
        : m_held(value ? Value(*value).m_held : Held())
    {}

    [[nodiscard]] const Held &held() const { return m_held; }

private:
    Held m_held;
};

/// A row of a result; NULL reads as 0, a null text or null bytes.
class Row
{
public:
    Row() = default;
    virtual ~Row() = default;
    Q_DISABLE_COPY_MOVE(Row)

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0; ///< of a text: its UTF-8

    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
};

/// Why a statement failed: SQLite's code or PostgreSQL's SQLSTATE, and what the log may say.
struct StatementFault
{
    QString code;
    QString text;
};

/// A prepared statement, and the row that it stands on.
class Statement : public Row
{
public:
    /// Runs it with a value for each "?", in their order; false: it failed.
    [[nodiscard]] virtual bool execute(const Value *values, int count) = 0;
    /// To the next row, at first to the first; false: there is none, or it failed.
    [[nodiscard]] virtual bool next() = 0;
    /// How many rows it changed.
    [[nodiscard]] virtual int changed() const = 0;
    /// Lets go of the result.
    virtual void finish() = 0;
    /// Of the last execute() or next().
    [[nodiscard]] virtual std::optional<StatementFault> fault() const = 0;
};

class Connection
{
public:
    Connection() = default;
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    /// Null when it is not one sound statement, or nobody answers; fault() tells.
    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(QStringView sql) = 0;
    /// Runs a statement that is run once.
    [[nodiscard]] virtual bool run(QStringView sql) = 0;
    [[nodiscard]] virtual StatementFault fault() const = 0;
};

} // namespace qairopay::sandbox
