// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/adminvalues.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// What people call the scope of a key, and what it may do.
[[nodiscard]] QString scopeWord(const api::ApiKey &key);
[[nodiscard]] QString scopeSentence(const api::ApiKey &key);
[[nodiscard]] QString keyStateWord(const QString &status);
[[nodiscard]] QString keyTone(const QString &status);

/// The API keys of a tenant, newest first; fifty at most work at once.
class ApiKeyModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Role {
        KeyId = Qt::UserRole,
        Name, ///< its description, or its last characters
        Hint, ///< "…7f3a"
        Scope,
        StateText,
        Tone,
        LastUsed,
        Created,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] const api::ApiKey *at(int row) const;
    [[nodiscard]] int rowOf(const KeyId &id) const;

    void setKeys(const QList<api::ApiKey> &keys);

Q_SIGNALS:
    void countChanged();

private:
    QList<api::ApiKey> m_keys;
};

} // namespace qairopay
