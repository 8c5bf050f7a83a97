// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/profilelistmodel.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int builtInCount = 2;

} // namespace

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : builtInCount + static_cast<int>(m_profiles.items.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isBuiltIn = index.row() < builtInCount;
    const auto stored =
        isBuiltIn ? settings::StoredProfile{} : m_profiles.items.at(index.row() - builtInCount);
    const auto id =
        !isBuiltIn ? stored.id : QString(index.row() == 0 ? embeddedProfileId : rehearsalProfileId);
    switch (Role(role)) {
    case Role::ProfileId:
        return id;
    case Role::Name:
        return !isBuiltIn ? stored.profile.name : index.row() == 0 ? tr("Sandbox") : tr("Live rehearsal");
    case Role::Detail:
        if (isBuiltIn)
            return index.row() == 0 ? tr("Inside this program: nothing leaves this machine")
                                    : tr("A local stand-in for live inside this program, to rehearse with");
        return u"%1 · %2"_s.arg(stored.profile.tenantName, stored.profile.baseUrl.host());
    case Role::IsLive:
        return isBuiltIn ? index.row() == 1 : stored.profile.isLive();
    case Role::IsCurrent:
        return m_profiles.current == id;
    case Role::IsBuiltIn:
        return isBuiltIn;
    }
    return {};
}

QHash<int, QByteArray> ProfileListModel::roleNames() const
{
    return {{int(Role::ProfileId), "profileId"}, {int(Role::Name), "name"},
            {int(Role::Detail), "detail"},       {int(Role::IsLive), "isLive"},
            {int(Role::IsCurrent), "isCurrent"}, {int(Role::IsBuiltIn), "isBuiltIn"}};
}

void ProfileListModel::show(const settings::Profiles &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

} // namespace qairopay
