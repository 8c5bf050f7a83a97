// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What people come with, as an Authorization header and as the end of a download link: only a key that was
// given out finds a key, and only a pass's own token its pass.
#include "sandbox/api/credentials.h"
#include "sandbox/api/keyring.h"
#include "sandbox/service/downloads.h"
#include "sandbox/store/migrations.h"
#include "sandbox/store/passtable.h"

#include <QtCore/qset.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimezone.h>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::sandbox;

namespace {

constexpr qint64 now = 1'795'000'000'000;
const QString token = u"0123456789abcdefghijkl"_s;

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// A data folder with the keys of both tenants and one pass.
class Store
{
public:
    Store()
        : m_database(*Database::open(DatabaseAddress::ofFile(m_folder.path() + u"/sandbox.sqlite"_s),
                                     Database::Access::Write))
    {
        check(prepareSchema(*m_database).has_value());
        m_tenants = *loadTenants(*m_database, now);
        m_keys = *KeyRing::open(*m_database, m_folder.path(), m_tenants, now);
        for (const auto environment : {Environment::Sandbox, Environment::Live}) {
            for (const auto scope : {KeyScope::Publishable, KeyScope::Read, KeyScope::Write, KeyScope::Admin})
                m_given.insert(m_keys->hostKey(environment, scope).reveal());
        }
        const auto time = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::UTC);
        PassRow row{.token = token};
        row.pass.id = PassId(u"pass_01M0000000000000000000000"_s);
        row.pass.templateId = TemplateId(u"tpl_01M0000000000000000000000"_s);
        row.pass.record.holder.email = u"ada@example.com"_s;
        row.pass.createdAt = row.pass.updatedAt = row.pass.linksExpireAt = time;
        insertPass({*m_database, *m_tenants.front(), now, QString()}, row);
        check(findToken(*m_database, token).has_value() && !m_database->takeFailure());
    }

    void come(const QByteArray &authorization) const
    {
        const auto key = bearerKey(authorization);
        check(!key || (!key->isEmpty() && authorization.contains(*key)));
        check(!key || !m_keys->find(*key) || m_given.contains(*key));
    }

    void come(const QString &lastSegment) const
    {
        const bool isFound = findToken(*m_database, downloads::tokenOf(lastSegment)).has_value();
        check(isFound == (lastSegment == token || lastSegment == token + u".pkpass"_s));
        check(!m_database->takeFailure());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::vector<std::unique_ptr<Tenant>> m_tenants;
    std::unique_ptr<KeyRing> m_keys;
    QSet<QByteArray> m_given;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const Store store;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    store.come(bytes);
    store.come(QString::fromUtf8(bytes));
    return 0;
}
