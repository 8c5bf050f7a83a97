// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/aboutinfo.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qurl.h>
#include <QtGui/qdesktopservices.h>

using namespace Qt::StringLiterals;

namespace qairopay {

AboutInfo::AboutInfo(QString dataFolder, QString logFile, QObject *parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_logFile(std::move(logFile))
{}

QString AboutInfo::version() const
{
    return QCoreApplication::applicationVersion();
}

QString AboutInfo::qtVersion() const
{
    return QString::fromLatin1(qVersion());
}

QList<Credit> AboutInfo::credits() const
{
    return {
        {u"QairoPay Pass Studio"_s, u"Apache-2.0"_s, tr("This program")},
        {u"Qt %1"_s.arg(qtVersion()), u"LGPL-3.0-only"_s,
         tr("Windows, network, database, map. Linked dynamically: you may replace it with a build of your "
            "own.")},
        {u"OpenSSL"_s, u"Apache-2.0"_s, tr("Signatures and keys")},
        {u"QuaZip"_s, u"LGPL-2.1-or-later, with an exception for static linking"_s, tr("Pass archives")},
        {u"Boost.Beast"_s, u"BSL-1.0"_s, tr("The sandbox’s HTTP service")},
        {u"zint"_s, u"BSD-3-Clause"_s, tr("Barcodes")},
        {u"simdjson"_s, u"Apache-2.0"_s, tr("Reading many scans at once")},
        {u"QtKeychain"_s, u"BSD-3-Clause"_s, tr("Keys in the desktop’s keychain")},
        {u"KDSingleApplication"_s, u"MIT"_s, tr("One window for each data folder")},
        {u"CLI11"_s, u"BSD-3-Clause"_s, tr("Command line")},
        {u"Inter"_s, u"OFL-1.1"_s, tr("Typeface, also in place of Apple’s San Francisco on cards")},
        {u"Roboto"_s, u"Apache-2.0"_s, tr("Typeface in place of Google’s on cards")},
        {u"JetBrains Mono"_s, u"OFL-1.1"_s, tr("Typeface of ids and payloads")},
        {u"Natural Earth, US Census Bureau"_s, tr("Public domain"),
         tr("Coasts, borders and states of the map")},
        {u"GeoNames"_s, u"CC BY 4.0"_s, tr("Names and places of cities on the map")},
    };
}

void AboutInfo::openDataFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataFolder));
}

void AboutInfo::openLogFile() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_logFile));
}

} // namespace qairopay
