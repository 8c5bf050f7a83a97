// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qprocess.h>

namespace qairopay::test {

/// The files of a P-256 key and of a certificate by itself, PEM, in a folder.
struct SelfSigned
{
    QString key;
    QString certificate;
};

/// Made by the openssl program, for two days; `names` as in "DNS:a.example,IP:127.0.0.1". False: it is not
/// there, or refused.
[[nodiscard]] inline bool makeSelfSigned(const SelfSigned &files, const QString &commonName,
                                         const QString &names)
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                   QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=") + commonName, QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=") + names, QStringLiteral("-keyout"), files.key,
                   QStringLiteral("-out"), files.certificate});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

} // namespace qairopay::test
