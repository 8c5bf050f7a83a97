// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Batches: as many passes as were asked for, at what rate, and what they leave in memory.
#include "measures.h"
#include "sqlitefloor.h"

#include "support/memoryinuse.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::bench {

namespace {

constexpr int connections = 4;
constexpr int rounds = 7;
constexpr int batchesPerRound = 40;

/// The first id in an answer.
QByteArray idIn(QByteArrayView body)
{
    constexpr QByteArrayView before = "\"id\":\"pass_";
    const auto at = body.indexOf(before);
    const auto begin = at + QByteArrayView("\"id\":\"").size();
    return at < 0 ? QByteArray() : body.sliced(begin, body.indexOf('"', begin) - begin).toByteArray();
}

void requireWhole(QByteArrayView body)
{
    if (!body.contains("\"succeeded\":100"))
        qFatal("a batch was refused: %.*s", int(qMin<qsizetype>(body.size(), 2000)), body.data());
}

} // namespace

QByteArrayList fill(const Setting &setting, int passes)
{
    LoadClient client(setting.service.port(), connections);
    const int batches = (passes - setting.service.count()) / ServiceUnderLoad::perBatch;
    QByteArrayList ids;
    client.run(
        batches, [&](int) { return setting.service.createBatch(); },
        [&](QByteArrayView body) {
            requireWhole(body);
            ids.append(idIn(body));
        });
    return ids;
}

QByteArrayList fillMeasured(const Setting &setting, int passes)
{
    const int tenth = passes / 10;
    auto ids = fill(setting, tenth);
    const double before = test::memoryInUse();
    const auto began = std::chrono::steady_clock::now();
    ids += fill(setting, passes);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    const double after = test::memoryInUse();
    setting.report.atMost("memory, grown", after / before, 1.1,
                          u"%1 MB with %2 passes, %3 MB with %4"_s.arg(before, 0, 'f', 0)
                              .arg(tenth)
                              .arg(after, 0, 'f', 0)
                              .arg(passes));
    Report::note("filled in batches of 100, 4 connections",
                 u"%1 passes/s"_s.arg((passes - tenth) / seconds, 0, 'f', 0));
    return ids;
}

void revokeSome(const Setting &setting)
{
    LoadClient client(setting.service.port(), 1);
    const auto page = client.once(setting.service.get("/v1/passes?limit=100"));
    QJsonArray revocations;
    for (const auto &pass : QJsonDocument::fromJson(page)["data"_L1].toArray())
        revocations.append(QJsonObject{{u"id"_s, pass["id"_L1]}, {u"reason"_s, u"lost_device"_s}});
    const auto body =
        QJsonDocument(QJsonObject{{u"revocations"_s, revocations}}).toJson(QJsonDocument::Compact);
    requireWhole(client.once(setting.service.send("POST", "/v1/passes/batch_revoke", body)));
}

void measureBatches(const Setting &setting)
{
    SqliteFloor floor(setting.service.dataFolder() + u"/sandbox.sqlite"_s,
                      setting.folder + u"/floor.sqlite"_s);
    LoadClient client(setting.service.port(), connections);
    constexpr int passes = batchesPerRound * ServiceUnderLoad::perBatch;
    Pairs pairs;
    for (int round = 0; round < rounds; ++round) {
        const auto turn =
            client.run(batchesPerRound, [&](int) { return setting.service.createBatch(); }, requireWhole);
        floor.readNew();
        pairs.add(passes / turn.seconds, passes / floor.insert(ServiceUnderLoad::perBatch));
    }
    setting.report.atLeast(
        "batches of 100, 4 connections", pairs.ratio(), 0.4,
        u"%1 passes/s against %2 passes/s of SQLite's own"_s.arg(median(pairs.own), 0, 'f', 0)
            .arg(median(pairs.other), 0, 'f', 0));
}

} // namespace qairopay::bench
