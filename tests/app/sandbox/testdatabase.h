// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qvariant.h>

namespace qairopay::tests {

/// What a sandbox of a test stores in: SQLite in its data folder, or, with QAIROPAY_TEST_DATABASE=postgres,
/// an empty database of the server that tests/support/postgres started.
class TestDatabase
{
public:
    TestDatabase();
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    [[nodiscard]] static bool isPostgres();

    [[nodiscard]] Secret url() const; ///< empty: SQLite
    /// The same for qairopay-sandbox.
    [[nodiscard]] QStringList arguments() const;

    struct Answer
    {
        QVariant value; ///< the first column of the first row
        QString error;  ///< empty: none
    };

    /// Past the service, into the store that it has with this data folder.
    [[nodiscard]] Answer ask(const QString &dataFolder, const QString &sql) const;

private:
    QString m_name; ///< of the PostgreSQL database
};

} // namespace qairopay::tests
