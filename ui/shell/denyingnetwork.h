// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtQml/qqmlnetworkaccessmanagerfactory.h>

namespace qairopay {

/// Gives the QML engine a network access manager that answers every request with "denied". The interface
/// fetches nothing: a picture named by a user's text must never make the program call home
/// (ecosystem.md, finding 2).
class DenyingNetworkFactory : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;

    /// How many requests were refused by any manager of this process; a test holds it at 0.
    [[nodiscard]] static int refusedCount();
};

} // namespace qairopay
