// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
//   writegoogledocuments FOLDER
//
// Writes FOLDER/<vertical>.json with a class and an object of each vertical in which every member that this
// program can write is there, for tests/npm/tst_googletypes.mjs to hold against Google's own types.
#include "google/json.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsavefile.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

google::Document fullDocument(google::ClassDetail classDetail, google::ObjectDetail objectDetail)
{
    google::Document document;
    document.background = {0x1f, 0x7a, 0x5a};
    auto &passClass = document.passClass;
    passClass.id = u"3388.class"_s;
    passClass.issuerName = u"Acme"_s;
    passClass.logoUri = u"https://acme.example/logo.png"_s;
    passClass.wideLogoUri = u"https://acme.example/wide.png"_s;
    passClass.heroUri = u"https://acme.example/hero.png"_s;
    const auto path = google::textModulePath(u"tier"_s);
    passClass.rows = {{{path}}, {{path, path}}, {{path, path, path}}};
    passClass.merchantLocations = {{28.4734, -81.4683}};
    passClass.isSmartTapEnabled = true;
    passClass.detail = std::move(classDetail);
    auto &object = document.object;
    object.id = u"3388.object"_s;
    object.classId = passClass.id;
    object.textModules = {{u"tier"_s, u"Tier"_s, u"Gold"_s}};
    object.barcode = google::Barcode{BarcodeFormat::Qr, u"loyalty:1"_s, u"1"_s};
    object.smartTapRedemptionValue = u"1"_s;
    object.messages = {{u"change"_s, u"Acme"_s, u"Welcome"_s}};
    object.detail = std::move(objectDetail);
    for (const auto *text : {"Acme", "Tier", "Gold", "Welcome", "Points", "10 % off", "Gala", "Member"})
        document.translations[u"de"_s].insert(QString::fromLatin1(text), u"auf Deutsch"_s);
    return document;
}

QList<google::Document> fullDocuments()
{
    using namespace google;
    const Money money{u"EUR"_s, 25'000'000};
    const LoyaltyObject loyalty{u"Jane Doe"_s, u"1"_s, LoyaltyPoints{u"Points"_s, money}};
    QList<Document> documents{
        fullDocument(GenericClass{}, GenericObject{u"Acme"_s, u"Member"_s, u"Jane Doe"_s}),
        fullDocument(LoyaltyClass{u"Acme"_s}, loyalty),
        fullDocument(OfferClass{u"10 % off"_s, u"Acme"_s}, OfferObject{}),
        fullDocument(GiftCardClass{u"Acme"_s}, GiftCardObject{u"1234"_s, u"99"_s, money}),
        fullDocument(EventTicketClass{u"Gala"_s, u"Hall"_s, u"1 Street"_s, u"2026-12-01T20:00:00+01:00"_s},
                     EventTicketObject{u"Jane Doe"_s, u"7"_s, u"12"_s, u"C"_s, u"4"_s, u"B"_s}),
        fullDocument(FlightClass{u"LX"_s, u"123"_s, u"ZRH"_s, u"LIS"_s, u"B31"_s, u"2026-12-01T10:15:00"_s},
                     FlightObject{u"Jane Doe"_s, u"ABC123"_s, u"12A"_s, u"2"_s}),
        fullDocument(TransitClass{u"RAIL"_s},
                     TransitObject{u"ONE_WAY"_s, u"Jane Doe"_s, u"Zürich HB"_s, u"Milano"_s,
                                   u"2026-12-01T10:15:00+01:00"_s, u"7"_s, u"61"_s})};
    for (const auto &balance :
         {decltype(LoyaltyPoints::balance)(u"many"_s), decltype(LoyaltyPoints::balance)(qint64(7)),
          decltype(LoyaltyPoints::balance)(7.5)}) {
        auto other = loyalty;
        other.points->balance = balance;
        documents.append(fullDocument(LoyaltyClass{u"Acme"_s}, other));
    }
    return documents;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s))
        return 1;
    int number = 0;
    for (const auto &document : fullDocuments()) {
        const QString vertical = google::memberName(document.vertical());
        QSaveFile file(folder.filePath(u"%1-%2.json"_s.arg(++number).arg(vertical)));
        const QJsonObject content{{u"vertical"_s, vertical},
                                  {u"class"_s, google::classJson(document)},
                                  {u"object"_s, google::objectJson(document)}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(content).toJson()) < 0 ||
            !file.commit()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
