// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// This file and gatheredlog.cpp see SQLite, no other does.
#include "sandbox/store/fileconnection.h"

#include "sandbox/store/gatheredlog.h"

#include <sqlite3.h>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr int patienceMs = 5000; // for a lock that another connection holds

StatementFault faultOf(sqlite3 *database)
{
    // What SQLite says names tables, never values.
    return {QString::number(sqlite3_extended_errcode(database)), QString::fromUtf8(sqlite3_errmsg(database))};
}

StatementFault notOneStatement()
{
    return {QString::number(SQLITE_MISUSE), u"not exactly one statement"_s};
}

/// Half a character has no UTF-8.
QString whole(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// Binds a value; its bytes are the caller's until the result is let go of, a text's UTF-8 is kept in `kept`.
class Binder
{
public:
    Binder(sqlite3_stmt *statement, int place, QByteArray &kept)
        : m_statement(statement)
        , m_place(place)
        , m_kept(kept)
    {}

    int operator()(std::monostate) const { return sqlite3_bind_null(m_statement, m_place); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(m_statement, m_place, number); }
    int operator()(double number) const { return sqlite3_bind_double(m_statement, m_place, number); }
    int operator()(const Utf8 &text) const { return bindText(text.bytes); }
    int operator()(const QByteArray &bytes) const
    {
        return sqlite3_bind_blob64(m_statement, m_place, bytes.constData(), sqlite3_uint64(bytes.size()),
                                   SQLITE_STATIC);
    }
    int operator()(const QString &text) const
    {
        m_kept = text.isValidUtf16() ? text.toUtf8() : whole(text).toUtf8();
        return bindText(m_kept);
    }

private:
    [[nodiscard]] int bindText(const QByteArray &utf8) const
    {
        return sqlite3_bind_text64(m_statement, m_place, utf8.constData(), sqlite3_uint64(utf8.size()),
                                   SQLITE_STATIC, SQLITE_UTF8);
    }

    sqlite3_stmt *m_statement;
    int m_place;
    QByteArray &m_kept;
};

class FileStatement final : public Statement
{
public:
    explicit FileStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {}
    ~FileStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(FileStatement)

    bool execute(const Value *values, int count) override
    {
        sqlite3_reset(m_statement);
        m_status = count == sqlite3_bind_parameter_count(m_statement) ? SQLITE_OK : SQLITE_MISUSE;
        m_texts.resize(std::size_t(count));
        for (int i = 0; i < count && m_status == SQLITE_OK; ++i)
            m_status = std::visit(Binder(m_statement, i + 1, m_texts[std::size_t(i)]), values[i].held());
        if (m_status == SQLITE_OK)
            m_status = sqlite3_step(m_statement);
        m_isBeforeFirst = true;
        return m_status == SQLITE_ROW || m_status == SQLITE_DONE;
    }

    bool next() override
    {
        if (!std::exchange(m_isBeforeFirst, false) && m_status == SQLITE_ROW)
            m_status = sqlite3_step(m_statement);
        return m_status == SQLITE_ROW;
    }

    [[nodiscard]] int changed() const override { return sqlite3_changes(sqlite3_db_handle(m_statement)); }

    void finish() override
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement); // their bytes are somebody else's
        m_status = SQLITE_DONE;
    }

    [[nodiscard]] std::optional<StatementFault> fault() const override
    {
        if (m_status == SQLITE_ROW || m_status == SQLITE_DONE)
            return std::nullopt;
        if (m_status == SQLITE_MISUSE) // found here, not by SQLite
            return StatementFault{QString::number(m_status), QString::fromUtf8(sqlite3_errstr(m_status))};
        return faultOf(sqlite3_db_handle(m_statement));
    }

    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    [[nodiscard]] qint64 integer(int column) const override
    {
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] double real(int column) const override
    {
        return sqlite3_column_double(m_statement, column);
    }
    [[nodiscard]] QString text(int column) const override
    {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return utf8 ? QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column)) : QString();
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        if (isNull(column))
            return {};
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        const int size = sqlite3_column_bytes(m_statement, column);
        return size > 0 ? QByteArray(bytes, size) : QByteArray(""); // of no bytes SQLite gives no address
    }

private:
    sqlite3_stmt *m_statement;
    std::vector<QByteArray> m_texts;
    int m_status = SQLITE_DONE;
    bool m_isBeforeFirst = false;
};

class FileConnection final : public Connection
{
public:
    explicit FileConnection(sqlite3 *database)
        : m_database(database)
    {}
    ~FileConnection() override { sqlite3_close_v2(m_database); }
    Q_DISABLE_COPY_MOVE(FileConnection)

    std::unique_ptr<Statement> prepare(QStringView sql) override
    {
        return compile(sql, SQLITE_PREPARE_PERSISTENT);
    }

    bool run(QStringView sql) override
    {
        const auto statement = compile(sql, 0);
        if (!statement || statement->execute(nullptr, 0))
            return statement != nullptr;
        m_fault = statement->fault().value_or(StatementFault());
        return false;
    }

    [[nodiscard]] StatementFault fault() const override { return m_fault; }

private:
    /// SQLite compiles the first statement of a text and leaves the rest. There must be none: of white space,
    /// comments and semicolons it makes no statement.
    std::unique_ptr<Statement> compile(QStringView sql, unsigned flags)
    {
        const auto text = sql.toUtf8();
        sqlite3_stmt *first = nullptr;
        const char *rest = nullptr;
        int status = sqlite3_prepare_v3(m_database, text.constData(), int(text.size()), flags, &first, &rest);
        auto statement = std::make_unique<FileStatement>(first);
        sqlite3_stmt *second = nullptr;
        if (status == SQLITE_OK)
            status = sqlite3_prepare_v3(m_database, rest, int(text.constEnd() - rest), 0, &second, nullptr);
        const bool isOne = first && !second;
        sqlite3_finalize(second);
        if (status == SQLITE_OK && isOne)
            return statement;
        m_fault = status == SQLITE_OK ? notOneStatement() : faultOf(m_database);
        return nullptr;
    }

    sqlite3 *m_database;
    StatementFault m_fault;
};

} // namespace

Result<std::unique_ptr<Connection>> openFile(const QString &path, bool isWritable)
{
    const int mode = isWritable ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    sqlite3 *database = nullptr;
    const int status = sqlite3_open_v2(path.toUtf8().constData(), &database,
                                       mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                       isWritable ? gatheredLogVfs() : nullptr);
    if (status != SQLITE_OK) {
        auto detail = database ? faultOf(database).text : QString();
        sqlite3_close(database);
        return failure(ErrorKind::Io, u"The database cannot be opened."_s, {}, std::move(detail));
    }
    sqlite3_busy_timeout(database, patienceMs);
    return std::make_unique<FileConnection>(database);
}

} // namespace qairopay::sandbox
