// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What holders fetch, against bare signatures, and how soon it is new.
#include "measures.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <array>
#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;

namespace qairopay::bench {

namespace {

constexpr int rounds = 9;
constexpr int perRound = 300;
constexpr int connections = 4;
constexpr int changes = 9;
constexpr int fetched = 20;

/// RSA-2048 by OpenSSL alone.
class BareSignature
{
public:
    BareSignature()
        : m_key(EVP_RSA_gen(2048), EVP_PKEY_free)
        , m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {}

    void sign()
    {
        constexpr QByteArrayView text = "a hundred bytes or so of signed attributes";
        std::array<unsigned char, 256> signature{};
        std::size_t size = signature.size();
        EVP_MD_CTX_reset(m_context.get());
        EVP_DigestSignInit(m_context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
        if (EVP_DigestSign(m_context.get(), signature.data(), &size,
                           reinterpret_cast<const unsigned char *>(text.data()),
                           std::size_t(text.size())) != 1)
            qFatal("no signature");
    }

private:
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

double processorSeconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// What this thread, or all others of this process, used of the processors.
double ownSeconds()
{
    return processorSeconds(CLOCK_THREAD_CPUTIME_ID);
}

double othersSeconds()
{
    return processorSeconds(CLOCK_PROCESS_CPUTIME_ID) - ownSeconds();
}

template <typename F> double secondsOf(double (*clock)(), F work)
{
    const double began = clock();
    work();
    return clock() - began;
}

/// "/d/<token>.pkpass" of passes that nobody has fetched yet.
QByteArrayList downloadPaths(const Setting &setting, int count)
{
    LoadClient client(setting.service.port(), 1);
    QByteArrayList paths;
    QByteArray cursor;
    while (paths.size() < count) {
        const auto target = "/v1/passes?limit=100&order=asc" +
                            (cursor.isEmpty() ? QByteArray() : "&starting_after=" + cursor);
        const auto page = QJsonDocument::fromJson(client.once(setting.service.get(target)));
        for (const auto &pass : page["data"_L1].toArray())
            paths.append(QUrl(pass["download"_L1]["apple_url"_L1].toString()).path().toLatin1());
        cursor = page["next_cursor"_L1].toString().toLatin1();
        if (cursor.isEmpty() && paths.size() < count)
            qFatal("too few passes to fetch");
    }
    return paths;
}

QByteArray savePath(const QByteArray &downloadPath)
{
    return "/g/" + downloadPath.sliced(3).chopped(int(qstrlen(".pkpass")));
}

struct Fetching
{
    Pairs rates;   ///< a second, against one core's signatures
    Pairs perUnit; ///< a processor second of the service, against the same of bare signatures

    void report(Report &report, const char *what, double aim) const
    {
        report.atLeast(what, rates.ratio(), aim,
                       u"%1 /s, 4 connections, against %2 /s on one core; %3 for the same processor time"_s
                           .arg(median(rates.own), 0, 'f', 0)
                           .arg(median(rates.other), 0, 'f', 0)
                           .arg(perUnit.ratio(), 0, 'f', 2));
    }
};

void fetch(LoadClient &client, BareSignature &bare, Fetching &figures, const LoadClient::Request &request)
{
    const auto signAll = [&] {
        for (int i = 0; i < perRound; ++i)
            bare.sign();
    };
    const auto began = std::chrono::steady_clock::now();
    const double bareProcessor = secondsOf(ownSeconds, signAll);
    const double bareSeconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    double perSecond = 0;
    const double processor =
        secondsOf(othersSeconds, [&] { perSecond = client.run(perRound, request).perSecond(); });
    figures.rates.add(perSecond, perRound / bareSeconds);
    figures.perUnit.add(perRound / processor, perRound / bareProcessor);
}

} // namespace

void measureDownloads(const Setting &setting)
{
    const auto paths = downloadPaths(setting, rounds * perRound);
    LoadClient client(setting.service.port(), connections);
    BareSignature bare;
    Fetching links;
    Fetching files;
    for (int round = 0; round < rounds; ++round) {
        const auto path = [&](int number) { return paths[round * perRound + number]; };
        fetch(client, bare, links, [&](int number) {
            return setting.service.get(savePath(path(number)), "Accept: application/jwt\r\n");
        });
        fetch(client, bare, files, [&](int number) { return setting.service.get(path(number)); });
    }
    links.report(setting.report, "save links / bare RSA-2048", 0.9);
    files.report(setting.report, "passes fetched first / bare RSA-2048", 0.6);
    const auto again = client.run(perRound, [&](int) { return setting.service.get(paths.first()); });
    Report::note("a pass fetched again",
                 u"%1 /s, %2 KB each"_s.arg(again.perSecond(), 0, 'f', 0)
                     .arg(client.once(setting.service.get(paths.first())).size() / 1024));
}

void measureTemplateChange(const Setting &setting)
{
    auto &service = setting.service;
    const auto paths = downloadPaths(setting, fetched);
    LoadClient client(service.port(), 1);
    std::vector<double> changed;
    for (int change = 0; change < changes; ++change) {
        const auto name = "Change " + QByteArray::number(change);
        const auto patch =
            service.send("PATCH", service.templatePath(),
                         R"({"x_studio":{"version":1,"brand":{"logo_text":")" + name + "\"}}}");
        changed.push_back(client.run(1, [&](int) { return patch; }).milliseconds.front());
        for (const auto &path : paths) {
            if (!client.once(service.get(path)).contains(name))
                qFatal("a pass was fetched as it was before a change of its template");
        }
    }
    setting.report.atMost(
        "a template changed, ms", median(changed), 20,
        u"for %1 passes; each of %2 fetched after it was new"_s.arg(service.count()).arg(fetched));
}

} // namespace qairopay::bench
