// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/apikeymodel.h"

#include "passes/passwords.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ApiKeyModel)
};

} // namespace

QString scopeWord(const api::ApiKey &key)
{
    if (key.isPublishable)
        return Words::tr("Publishable");
    if (key.scope == "read"_L1)
        return Words::tr("Read");
    if (key.scope == "write"_L1)
        return Words::tr("Write");
    return key.scope == "admin"_L1 ? Words::tr("Admin") : key.scope;
}

QString scopeSentence(const api::ApiKey &key)
{
    if (key.isPublishable)
        return Words::tr("Reads templates and nothing else; may be seen in a browser.");
    if (key.scope == "read"_L1)
        return Words::tr("Reads templates, passes, scans and events.");
    if (key.scope == "write"_L1)
        return Words::tr("Reads all that, publishes templates, issues, updates and revokes passes.");
    return key.scope == "admin"_L1 ? Words::tr("Does everything, makes keys and reads the audit log.")
                                   : QString();
}

QString keyStateWord(const QString &status)
{
    if (status == "active"_L1)
        return Words::tr("Works");
    if (status == "pending_revocation"_L1)
        return Words::tr("Ends soon");
    return status == "revoked"_L1 ? Words::tr("Revoked") : status;
}

QString keyTone(const QString &status)
{
    if (status == "active"_L1)
        return u"ok"_s;
    return status == "revoked"_L1 ? u"error"_s : u"warning"_s;
}

int ApiKeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ApiKeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &key = m_keys.at(index.row());
    switch (Role(role)) {
    case Role::KeyId:
        return key.id.toString();
    case Role::Name:
        return key.description.isEmpty() ? Words::tr("No description") : key.description;
    case Role::Hint:
        return u'…' + key.hint;
    case Role::Scope:
        return scopeWord(key);
    case Role::StateText:
        return keyStateWord(key.status);
    case Role::Tone:
        return keyTone(key.status);
    case Role::LastUsed:
        return key.lastUsedAt.isValid() ? momentText(key.lastUsedAt) : Words::tr("Never");
    case Role::Created:
        return momentText(key.createdAt);
    }
    return {};
}

QHash<int, QByteArray> ApiKeyModel::roleNames() const
{
    return {{int(Role::KeyId), "keyId"},       {int(Role::Name), "name"},           {int(Role::Hint), "hint"},
            {int(Role::Scope), "scope"},       {int(Role::StateText), "stateText"}, {int(Role::Tone), "tone"},
            {int(Role::LastUsed), "lastUsed"}, {int(Role::Created), "created"}};
}

const api::ApiKey *ApiKeyModel::at(int row) const
{
    return row >= 0 && row < count() ? &m_keys.at(row) : nullptr;
}

int ApiKeyModel::rowOf(const KeyId &id) const
{
    const auto it = std::ranges::find(m_keys, id, &api::ApiKey::id);
    return it == m_keys.end() ? -1 : static_cast<int>(it - m_keys.begin());
}

void ApiKeyModel::setKeys(const QList<api::ApiKey> &keys)
{
    if (m_keys == keys)
        return;
    beginResetModel();
    m_keys = keys;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace qairopay
