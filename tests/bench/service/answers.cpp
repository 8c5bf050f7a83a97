// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Single creates, reads and lookups: how many a second, and how long each takes.
#include "measures.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <fcntl.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::bench {

namespace {

constexpr int rounds = 7;
// On two cores hello runs at 75,000 or at 109,000 /s, as its threads happen to lie on them while its
// connections last: so each pair has its own, and there are many.
constexpr int pairsOfRates = 21;
constexpr int connections = 16;
constexpr int hellos = 8000;
constexpr int creates = 1600;
constexpr int reads = 8000;
constexpr int oneByOne = 300;
constexpr int lookups = 300;

QString rates(const Pairs &pairs)
{
    return u"%1 /s against %2 /s of hello"_s.arg(median(pairs.own), 0, 'f', 0)
        .arg(median(pairs.other), 0, 'f', 0);
}

/// Appends of a page, each on disk before the next, as every commit has to be.
std::vector<double> syncs(const QString &folder)
{
    const auto path = folder + u"/syncs"_s;
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0)
        qFatal("no file for fdatasync");
    const std::array<char, 4096> page{};
    std::vector<double> milliseconds;
    for (int i = 0; i < oneByOne; ++i) {
        const auto began = std::chrono::steady_clock::now();
        if (::write(file, page.data(), page.size()) < 0 || ::fdatasync(file) != 0)
            qFatal("no fdatasync");
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());
    }
    ::close(file);
    QFile::remove(path);
    return milliseconds;
}

double medianOf(LoadClient &client, const QByteArray &request)
{
    return median(client.run(lookups, [&](int) { return request; }).milliseconds);
}

/// Page by page.
QByteArrayList everyId(const Setting &setting)
{
    LoadClient client(setting.service.port(), 1);
    QByteArrayList ids;
    QByteArray next;
    do {
        const auto from = next.isEmpty() ? QByteArray() : "&starting_after=" + next;
        const auto page = QJsonDocument::fromJson(
            client.once(setting.service.get("/v1/passes?include_archived=true&limit=100" + from)));
        for (const auto &pass : page["data"_L1].toArray())
            ids.append(pass["id"_L1].toString().toLatin1());
        next = page["next_cursor"_L1].toString().toLatin1();
    } while (!next.isEmpty());
    return ids;
}

void append(std::vector<double> &all, const std::vector<double> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

Pairs readInTurn(const Setting &setting, const QByteArrayList &ids)
{
    Pairs pairs;
    int number = 0;
    const auto request = [&](int) {
        return setting.service.get("/v1/passes/" + ids[number++ * 7919LL % ids.size()]);
    };
    for (int round = 0; round < pairsOfRates; ++round) {
        LoadClient hello(setting.hello.port(), connections);
        LoadClient client(setting.service.port(), connections);
        const double bare = hello.run(reads, request).perSecond();
        number -= reads; // hello gets the same bytes
        pairs.add(client.run(reads, request).perSecond(), bare);
    }
    return pairs;
}

} // namespace

void measureCreates(const Setting &setting)
{
    auto &service = setting.service;
    Pairs pairs;
    for (int round = 0; round < pairsOfRates; ++round) {
        LoadClient hello(setting.hello.port(), connections);
        LoadClient client(service.port(), connections);
        const auto request = service.create(); // hello gets the same bytes
        const double bare = hello.run(hellos, [&](int) { return request; }).perSecond();
        pairs.add(client.run(creates, [&](int) { return service.create(); }).perSecond(), bare);
    }
    setting.report.atLeast("single creates, 16 connections", pairs.ratio(), 0.15, rates(pairs));
}

void measureReads(const Setting &setting, const QByteArrayList &ids)
{
    const auto few = readInTurn(setting, ids);
    setting.report.atLeast("reads by id, 16 connections", few.ratio(), 0.5, rates(few));
    const auto each = readInTurn(setting, everyId(setting));
    setting.report.atLeast("the same, each of another pass", each.ratio(), 0.5, rates(each));
}

void measureLatency(const Setting &setting, const QByteArrayList &ids)
{
    auto &service = setting.service;
    LoadClient client(service.port(), 1);
    std::vector<double> read;
    std::vector<double> created;
    std::vector<double> synced;
    for (int round = 0; round < rounds; ++round) {
        append(read, client
                         .run(oneByOne,
                              [&](int number) {
                                  return service.get("/v1/passes/" + ids[number * 7919 % ids.size()]);
                              })
                         .milliseconds);
        append(created, client.run(oneByOne, [&](int) { return service.create(); }).milliseconds);
        append(synced, syncs(setting.folder));
    }
    setting.report.atMost("read by id, 1 connection, p99, ms", p99(read), 2,
                          u"median %1 ms"_s.arg(median(read), 0, 'f', 2));
    setting.report.atMost(
        "create beyond fdatasync, p99, ms", p99(created) - p99(synced), 2,
        u"p99 %1 ms, median %2 ms; fdatasync p99 %3 ms, median %4 ms"_s.arg(p99(created), 0, 'f', 2)
            .arg(median(created), 0, 'f', 2)
            .arg(p99(synced), 0, 'f', 2)
            .arg(median(synced), 0, 'f', 2));
}

Lookups measureLookups(const Setting &setting)
{
    const auto &service = setting.service;
    LoadClient client(service.port(), 1);
    return {.page = medianOf(client, service.get("/v1/passes?limit=100")),
            .oneStatus = medianOf(client, service.get("/v1/passes?limit=100&status=revoked")),
            .oneHolder = medianOf(client, service.get("/v1/passes?holder_email=holder500%40example.com"))};
}

void reportLookups(const Setting &setting, const Lookups &few, const Lookups &many, int fewPasses)
{
    const auto report = [&](const char *what, double before, double after) {
        setting.report.atMost(
            what, after / before, 1.5,
            u"%1 ms, with %2 passes %3 ms"_s.arg(after, 0, 'f', 2).arg(fewPasses).arg(before, 0, 'f', 2));
    };
    report("a page of 100, grown", few.page, many.page);
    report("a page of one state, grown", few.oneStatus, many.oneStatus);
    report("a search by e-mail, grown", few.oneHolder, many.oneHolder);
}

} // namespace qairopay::bench
