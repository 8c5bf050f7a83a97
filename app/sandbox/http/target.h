// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

namespace qairopay::sandbox {

/// A request's address taken apart: decoded path segments and query members.
struct Target
{
    QStringList segments;
    QHash<QString, QString> query;

    /// Refuses broken percent escapes, bytes that are not UTF-8, control characters, empty or dotted segments
    /// and a query member given twice.
    [[nodiscard]] static Outcome<Target> parse(const QByteArray &target);
};

/// Reads a query as BodyReader reads a body.
class QueryReader
{
public:
    explicit QueryReader(QHash<QString, QString> query);

    std::optional<QString> text(const QString &name, qsizetype most = 255);
    std::optional<qint64> integer(const QString &name, qint64 least, qint64 most);
    std::optional<bool> boolean(const QString &name);
    /// An RFC 3339 time, as milliseconds since 1970.
    std::optional<qint64> time(const QString &name);

    template <typename Parse>
    auto choice(const QString &name, Parse parse, const QString &choices) -> decltype(parse(QString()))
    {
        const auto spelled = text(name);
        if (!spelled)
            return std::nullopt;
        auto value = parse(*spelled);
        if (!value)
            fail(invalidEnum(name, choices));
        return value;
    }

    void fail(ApiError error);
    [[nodiscard]] Outcome<void> finish();

private:
    QHash<QString, QString> m_query;
    QSet<QString> m_seen;
    std::optional<ApiError> m_error;
};

} // namespace qairopay::sandbox
