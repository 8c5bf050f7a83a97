// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "account/aboutinfo.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
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

QList<StudioPlace> AboutInfo::places() const
{
    return {{tr("Data folder"), m_dataFolder}, {tr("Log"), m_logFile}};
}

QList<Credit> AboutInfo::credits() const
{
    const QStringList lgpl3{u"LGPL-3.0"_s, u"GPL-3.0"_s}; // the first adds to the second
    return {
        {u"QairoPay Pass Studio"_s,
         u"Apache-2.0"_s,
         tr("This program"),
         u"2026 QairoPay Pass Studio contributors"_s,
         {u"Apache-2.0"_s}},
        {u"Qt %1"_s.arg(qtVersion()), u"LGPL-3.0-only"_s,
         tr("Windows, network, database, map. Linked dynamically: you may replace it with a build of your "
            "own."),
         u"The Qt Company Ltd. and other contributors"_s, lgpl3},
        {u"OpenSSL"_s,
         u"Apache-2.0"_s,
         tr("Signatures and keys"),
         u"The OpenSSL Project Authors"_s,
         {u"Apache-2.0"_s}},
        {u"QuaZip"_s,
         u"LGPL-2.1-or-later"_s,
         tr("Pass archives; with an exception for static linking"),
         u"2005–2016 Sergey A. Tachenov and contributors"_s,
         {u"LGPL-2.1"_s}},
        {u"Boost.Beast"_s,
         u"BSL-1.0"_s,
         tr("The sandbox’s HTTP service"),
         u"2016–2019 Vinnie Falco and contributors"_s,
         {u"BSL-1.0"_s}},
        {u"zint"_s,
         u"BSD-3-Clause"_s,
         tr("Barcodes"),
         u"2007–2025 Robin Stuart and others"_s,
         {u"BSD-3-Clause"_s}},
        {u"ZXing-C++"_s,
         u"Apache-2.0"_s,
         tr("Reading barcodes back"),
         u"2007–2024 ZXing authors, Nu-book Inc., Axel Waggershauser and others"_s,
         {u"Apache-2.0"_s}},
        {u"simdjson"_s,
         u"Apache-2.0"_s,
         tr("Reading many scans at once"),
         u"The simdjson authors"_s,
         {u"Apache-2.0"_s}},
        {u"GeographicLib"_s,
         u"MIT"_s,
         tr("Grid references of places: UTM and MGRS"),
         u"2008–2024 Charles Karney"_s,
         {u"MIT"_s}},
        {u"QtKeychain"_s,
         u"BSD-2-Clause"_s,
         tr("Keys in the desktop’s keychain"),
         u"2011–2015 Frank Osterfeld, 2016 Mathias Hasselmann, 2018 François Revol"_s,
         {u"BSD-2-Clause"_s}},
        {u"KDSingleApplication"_s,
         u"MIT"_s,
         tr("One window for each data folder"),
         u"2019–2023 Klarälvdalens Datakonsult AB"_s,
         {u"MIT"_s}},
        {u"CLI11"_s,
         u"BSD-3-Clause"_s,
         tr("Command line"),
         u"2017–2023 University of Cincinnati, developed by Henry Schreiner"_s,
         {u"BSD-3-Clause"_s}},
        {u"Inter"_s,
         u"OFL-1.1"_s,
         tr("Typeface, also in place of Apple’s San Francisco on cards"),
         u"2016–2023 The Inter Project Authors"_s,
         {u"OFL-1.1"_s}},
        {u"Roboto"_s,
         u"Apache-2.0"_s,
         tr("Typeface in place of Google’s on cards"),
         u"2011 Google Inc."_s,
         {u"Apache-2.0"_s}},
        {u"JetBrains Mono"_s,
         u"OFL-1.1"_s,
         tr("Typeface of ids and payloads"),
         u"2020 The JetBrains Mono Project Authors"_s,
         {u"OFL-1.1"_s}},
        {u"Unicode CLDR"_s,
         u"Unicode-3.0"_s,
         tr("How other languages write numbers and times out on cards"),
         u"1991–2024 Unicode, Inc."_s,
         {u"Unicode-3.0"_s}},
        {u"Natural Earth, US Census Bureau"_s,
         tr("Public domain"),
         tr("Coasts, borders and states of the map"),
         {},
         {}},
        {u"GeoNames"_s,
         u"CC BY 4.0"_s,
         tr("Names and places of cities on the map"),
         u"GeoNames.org"_s,
         {u"CC-BY-4.0"_s}},
    };
}

QStringList AboutInfo::licenceText(const Credit &credit) const
{
    QStringList paragraphs;
    if (!credit.copyright.isEmpty())
        paragraphs.append(u"© "_s + credit.copyright);
    for (const auto &name : credit.texts) {
        QFile file(u":/qairopay/licences/%1.txt"_s.arg(name));
        if (file.open(QIODevice::ReadOnly))
            paragraphs += QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
    }
    paragraphs.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    return paragraphs;
}

void AboutInfo::open(const StudioPlace &place) const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(place.path));
}

} // namespace qairopay
