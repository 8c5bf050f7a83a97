// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/serverconnection.h"

#include <QtCore/quuid.h>
#include <QtSql/qsqldatabase.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

/// PostgreSQL's own texts quote what it was given, so the log gets the SQLSTATE alone. Without one it was not
/// the server that spoke.
StatementFault faultOf(const QSqlError &error)
{
    const auto code = error.nativeErrorCode();
    return {code, code.isEmpty() ? u"no connection"_s : u"SQLSTATE "_s + code};
}

/// PostgreSQL's text has no U+0000.
QString withoutNul(const QString &text)
{
    return text.contains(QChar(u'\0'))
               ? QString(text).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter))
               : text;
}

struct ToVariant
{
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(qint64 number) const { return number; }
    QVariant operator()(double number) const { return number; }
    QVariant operator()(const QString &text) const { return withoutNul(text); }
    QVariant operator()(const Utf8 &text) const { return withoutNul(QString::fromUtf8(text.bytes)); }
    QVariant operator()(const QByteArray &bytes) const { return bytes; }
};

class ServerStatement final : public Statement
{
public:
    explicit ServerStatement(QSqlQuery query)
        : m_query(std::move(query))
    {}

    bool execute(const Value *values, int count) override
    {
        for (int i = 0; i < count; ++i)
            m_query.bindValue(i, std::visit(ToVariant(), values[i].held()));
        return m_query.exec();
    }

    bool next() override { return m_query.next(); }
    [[nodiscard]] int changed() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }

    [[nodiscard]] std::optional<StatementFault> fault() const override
    {
        const auto error = m_query.lastError();
        return error.isValid() ? std::optional(faultOf(error)) : std::nullopt;
    }

    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const override { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }

private:
    QSqlQuery m_query;
};

class ServerConnection final : public Connection
{
public:
    ServerConnection() = default;
    ~ServerConnection() override { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(ServerConnection)

    Result<void> open(const DatabaseAddress &address)
    {
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        connection.setHostName(address.host);
        connection.setPort(address.port);
        connection.setDatabaseName(address.name);
        connection.setUserName(address.user);
        connection.setPassword(QString::fromUtf8(address.password.reveal()));
        connection.setConnectOptions(address.options);
        if (connection.open())
            return {};
        return failure(ErrorKind::Io,
                       u"The PostgreSQL database cannot be opened. Is the server running, and the "
                       "address, user and password right?"_s,
                       {}, connection.lastError().text());
    }

    std::unique_ptr<Statement> prepare(QStringView sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        // Forward only, the driver would send row by row, and another statement meanwhile would lose the
        // rest.
        query.setForwardOnly(false);
        if (query.prepare(sql.toString()))
            return std::make_unique<ServerStatement>(std::move(query));
        m_fault = faultOf(query.lastError());
        return nullptr;
    }

    bool run(QStringView sql) override
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (query.exec(sql.toString()))
            return true;
        m_fault = faultOf(query.lastError());
        return false;
    }

    [[nodiscard]] StatementFault fault() const override { return m_fault; }

private:
    QString m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    StatementFault m_fault;
};

} // namespace

Result<std::unique_ptr<Connection>> openServer(const DatabaseAddress &address)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return failure(ErrorKind::Unsupported,
                       u"Qt's driver for PostgreSQL is not installed (libqt6sql6-psql)."_s);
    auto connection = std::make_unique<ServerConnection>();
    if (auto opened = connection->open(address); !opened)
        return std::unexpected(opened.error());
    return connection;
}

} // namespace qairopay::sandbox
