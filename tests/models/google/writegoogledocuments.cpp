// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
//   writegoogledocuments FOLDER
//
// Writes FOLDER/<vertical>.json with a class and an object of each vertical in which every member that this
// program can write is there, and the paths that its card and its details name by themselves, for
// tests/npm/tst_googletypes.mjs to hold against Google's own types.
#include "google/defaultrows.h"
#include "google/json.h"

#include "support/googledocuments.h"

#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsavefile.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// The document with all that a class and an object may have beside.
google::Document filled(google::Document document)
{
    using google::DateFormat;
    const QString path = google::textModulePath(u"tier"_s);
    auto &object = document.object;
    object.textModules.append({u"tier"_s, u"Tier"_s, u"Gold"_s});
    object.barcode->alternateText = u"4711"_s;
    document.passClass.imageModule = google::ImageModule{u"strip"_s, u"https://acme.example/strip.png"_s};
    auto &rows = document.passClass.rows;
    rows = {{{path}},
            {{path, google::RowItem({path}, {u"object.textModulesData['terms']"_s})}},
            {{path, path, path}}};
    for (const auto format : {DateFormat::DateTime, DateFormat::DateOnly, DateFormat::TimeOnly,
                              DateFormat::DateTimeYear, DateFormat::DateYear})
        rows.append({{google::FieldReference{u"class.dateTime.start"_s, format}}});
    for (const auto *text : {"Acme", "Tier", "Gold", "Welcome", "Points", "10 % off", "Gala", "Member"})
        document.translations[u"de"_s].insert(QString::fromLatin1(text), u"auf Deutsch"_s);
    return document;
}

QList<google::Document> fullDocuments()
{
    using namespace google;
    QList<Document> documents;
    for (const auto &document : test::googleDocuments())
        documents.append(filled(document));
    for (const auto state : {ObjectState::Completed, ObjectState::Expired, ObjectState::Inactive}) {
        documents.append(documents.first());
        documents.last().object.state = state;
    }
    auto changes = documents.at(static_cast<qsizetype>(Vertical::Transit));
    std::get<TransitObject>(changes.object.detail).furtherLegs = {
        {u"Milano"_s, u"Roma"_s, u"2026-12-01T15:10:00+01:00"_s, u"4"_s, u"12"_s},
        {u"Roma"_s, u"Napoli"_s, {}, {}, {}}};
    documents.append(changes);
    const auto loyalty = documents.at(static_cast<qsizetype>(Vertical::Loyalty));
    using Balance = decltype(LoyaltyPoints::balance);
    for (const auto &balance : {Balance(u"many"_s), Balance(Money{u"EUR"_s, 25'000'000}), Balance(7.5)}) {
        documents.append(loyalty);
        std::get<LoyaltyObject>(documents.last().object.detail).points->balance = balance;
    }
    return documents;
}

/// Those of the wallet's own rows and of the details.
QJsonArray pathsOf(google::Document document)
{
    document.passClass.rows.clear();
    auto items = google::detailItemsOf(document);
    for (const auto &row : google::rowsOf(document))
        items += row.items;
    QJsonArray paths;
    for (const auto &item : items) {
        paths.append(item.first.path);
        if (!item.second.path.isEmpty())
            paths.append(item.second.path);
    }
    return paths;
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
                                  {u"object"_s, google::objectJson(document)},
                                  {u"paths"_s, pathsOf(document)}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(content).toJson()) < 0 ||
            !file.commit()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
