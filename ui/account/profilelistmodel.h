// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/profilestore.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Where the studio can act: the embedded sandbox, its stand-in for live, then the stored profiles.
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")

public:
    enum class Role { ProfileId = Qt::UserRole, Name, Detail, IsLive, IsCurrent, IsBuiltIn };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void show(const settings::Profiles &profiles);

private:
    settings::Profiles m_profiles;
};

/// Ids of the two profiles that are always there.
inline constexpr QLatin1StringView embeddedProfileId{""};
inline constexpr QLatin1StringView rehearsalProfileId{"rehearsal"};

} // namespace qairopay
