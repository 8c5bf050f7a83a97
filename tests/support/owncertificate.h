// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qtemporarydir.h>

namespace qairopay::test {

/// A pass certificate as a user brings it: a .p12 of Apple's shape and the certificate that issued it, in
/// files.
class OwnCertificate
{
public:
    struct Wish
    {
        QDateTime validFrom;
        QDateTime validUntil;
    };

    /// `authorityFolder` is one of a passfile::TestAuthority, made when it is empty.
    OwnCertificate(const QString &authorityFolder, const Wish &wish);

    [[nodiscard]] static QString passType() { return QStringLiteral("pass.com.example.hotel"); }
    [[nodiscard]] static QString team() { return QStringLiteral("A1B2C3D4E5"); }
    [[nodiscard]] static QByteArray passphrase() { return "right"; }

    [[nodiscard]] QString pkcs12File() const { return m_folder.filePath(QStringLiteral("own.p12")); }
    [[nodiscard]] QString intermediateFile() const { return m_folder.filePath(QStringLiteral("wwdr.pem")); }
    [[nodiscard]] Secret pkcs12() const;
    [[nodiscard]] const QByteArray &intermediate() const { return m_intermediate; }
    [[nodiscard]] const QByteArray &rootPem() const { return m_rootPem; }
    /// A file beside them.
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    /// Google's JSON file of a service account, with the authority's key.
    [[nodiscard]] QByteArray serviceAccount() const { return m_serviceAccount; }

private:
    QTemporaryDir m_folder;
    QByteArray m_rootPem;
    QByteArray m_intermediate;
    QByteArray m_serviceAccount;
};

} // namespace qairopay::test
