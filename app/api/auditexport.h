// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/plain.h"

#include <QtCore/qobject.h>

namespace qairopay::api {

/// Fetches the whole audit log with its public keys and a checkpoint of now, as the lines of a file that
/// `qairopay audit verify` reads. Entries are kept as they came: whoever checks them must not get our
/// reading.
class AuditExport : public QObject
{
    Q_OBJECT

public:
    /// Of the text; a longer log is an error of kind LimitExceeded.
    static constexpr qsizetype mostBytes = 512LL * 1024 * 1024;

    /// The client must outlive it. Begins at once.
    explicit AuditExport(Client &client, QObject *parent = nullptr);

    [[nodiscard]] qint64 entries() const { return m_entries; }

Q_SIGNALS:
    void progressed();
    /// Once, unless it is deleted before.
    void finished(const qairopay::Result<QByteArray> &text);

private:
    template <typename Done> void get(const QString &path, const QUrlQuery &query, Done done);
    void askForKeys();
    void askForEntries(const QString &cursor);
    void take(const QJsonObject &page, const QString &cursor);
    void addLine(const QString &kind, QJsonObject object);

    Plain m_plain;
    QJsonObject m_checkpoint;
    QByteArray m_text;
    qint64 m_entries = 0;
};

} // namespace qairopay::api
