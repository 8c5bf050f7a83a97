// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qprocess.h>

#include <tuple>

namespace qairopay::tests {

/// The process that plays APNs and Google (fakewallets.mjs).
class FakeWallets
{
public:
    /// With a key's and a certificate's file APNs speaks TLS.
    explicit FakeWallets(const QStringList &files = {});
    ~FakeWallets();
    Q_DISABLE_COPY_MOVE(FakeWallets)

    /// False: node is not installed.
    [[nodiscard]] static bool isAvailable();

    [[nodiscard]] QString pushUrl(const QString &scheme = QStringLiteral("http")) const;
    [[nodiscard]] QString googleUrl() const;

    /// What the next requests of this kind are answered with: "push", "google", "token".
    void answerNext(const QString &kind, const QJsonArray &answers);
    /// Lets go of answers with "hold".
    void release();
    [[nodiscard]] static QJsonObject answer(int status, const QString &reason = {});

    /// The next request of this kind; nothing when none comes.
    QJsonObject next(const QString &kind);
    /// Those that came and were not taken.
    [[nodiscard]] QList<QJsonObject> lines(const QString &kind);
    /// Those, each once.
    QList<QJsonObject> take(const QString &kind);
    void forget(const QString &kind) { std::ignore = take(kind); }

private:
    QProcess m_process;
    QList<QJsonObject> m_lines;
    int m_push = 0;
    int m_google = 0;
};

} // namespace qairopay::tests
