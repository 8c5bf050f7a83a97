// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sampleprogram.h"

#include "template/templatecodec.h"

#include <QtCore/qfile.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct Holder
{
    const char *name;
    const char *email;
    const char *tier;
    const char *points;
    const char *since;
};

constexpr std::array holders{
    Holder{"Jane Doe", "jane@example.com", "Platinum", "12450", "2024"},
    Holder{"Łukasz Nowak", "lukasz@example.com", "Gold", "5210", "2023"},
    Holder{"María José Núñez", "maria@example.com", "Gold", "4380", "2022"},
    Holder{"Jürgen Weiß", "juergen@example.com", "Silver", "1190", "2025"},
    Holder{"Aiko Tanaka", "aiko@example.com", "Diamond", "48200", "2019"},
    Holder{"O'Neill, Sinéad", "sinead@example.com", "Silver", "860", "2025"},
    Holder{"Nguyễn Thị Hoa", "hoa@example.com", "Gold", "6020", "2021"},
    Holder{"Fatima al-Zahra", "fatima@example.com", "Platinum", "15730", "2020"},
    Holder{"Björn Åkesson", "bjorn@example.com", "Silver", "430", "2026"},
    Holder{"Chloé Lefèvre", "chloe@example.com", "Gold", "7105", "2022"},
    Holder{"Samuel Osei", "samuel@example.com", "Silver", "2040", "2024"},
    Holder{"Priya Raman", "priya@example.com", "Platinum", "18880", "2018"},
};

struct Spot
{
    const char *scanner;
    double latitude;
    double longitude;
};

constexpr std::array spots{Spot{"lobby-desk", 28.4734, -81.4683}, Spot{"pool-bar", 28.4751, -81.4702},
                           Spot{"spa-gate", 28.4719, -81.4668}, Spot{"parking-north", 28.4768, -81.4655}};

constexpr qsizetype installed = 9;
constexpr qsizetype scans = 48;

api::IssueRequest requestFor(const TemplateId &id, const Holder &holder)
{
    return {id,
            {{QString::fromUtf8(holder.email), QString::fromUtf8(holder.name)},
             {{u"tier"_s, QString::fromUtf8(holder.tier)},
              {u"points"_s, QString::fromUtf8(holder.points)},
              {u"member_since"_s, QString::fromUtf8(holder.since)}}}};
}

/// A few metres to and fro, the same at every start.
double jitter(qsizetype number, int prime)
{
    return (double((number * prime) % 101) - 50) / 50 * 0.0009;
}

} // namespace

SampleProgram::SampleProgram(api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_simulator(client)
{}

void SampleProgram::start()
{
    m_passes.clear(); // of an earlier start
    api::TemplateQuery query;
    query.page.limit = 1;
    m_client.listTemplates(query).then(this, [this](const Result<api::Page<api::TemplateResource>> &answer) {
        if (!answer)
            fail(answer.error());
        else if (answer->items.isEmpty())
            makeTemplate();
        else
            Q_EMIT finished();
    });
}

void SampleProgram::makeTemplate()
{
    QFile file(u":/qairopay/samples/acme-hotels-loyalty.passtpl"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        fail({ErrorKind::Internal, u"The sample template is missing in this build."_s});
        return;
    }
    const auto value = templateFromFile(file.readAll());
    if (!value) {
        fail(value.error());
        return;
    }
    m_client.createTemplate(*value).then(this, [this](const Result<api::TemplateResource> &answer) {
        if (!answer)
            fail(answer.error());
        else
            issue(answer->id);
    });
}

void SampleProgram::issue(const TemplateId &id)
{
    QList<api::IssueRequest> requests;
    for (const auto &holder : holders)
        requests.append(requestFor(id, holder));
    m_client.issueBatch(api::toBatchBody(requests), api::newIdempotencyKey())
        .then(this, [this](const Result<api::BatchResult> &answer) {
            if (!answer) {
                fail(answer.error());
                return;
            }
            for (const auto &item : answer->items) {
                if (item.pass)
                    m_passes.append(item.pass->id);
            }
            install(0);
        });
}

void SampleProgram::install(qsizetype index)
{
    if (index >= std::min(installed, m_passes.size())) {
        scan(0);
        return;
    }
    const auto platform = index % 3 == 2 ? WalletPlatform::Google : WalletPlatform::Apple;
    m_simulator.install(m_passes[index], platform).then(this, [this, index](const Result<Pass> &answer) {
        if (!answer)
            fail(answer.error());
        else
            install(index + 1);
    });
}

void SampleProgram::scan(qsizetype number)
{
    if (number >= scans || m_passes.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const auto &spot = spots[size_t(number) % spots.size()];
    // The last passes are not in a wallet: their scans are refused, which belongs to the picture.
    const auto &pass = m_passes[number * 7 % m_passes.size()];
    m_simulator
        .scan({.passId = pass,
               .scannerId = QString::fromLatin1(spot.scanner),
               .method = number % 4 == 0 ? u"nfc"_s : u"barcode"_s,
               .latitude = spot.latitude + jitter(number, 37),
               .longitude = spot.longitude + jitter(number, 53)})
        .then(this, [this, number](const Result<api::Scan> &answer) {
            if (!answer)
                fail(answer.error());
            else
                scan(number + 1);
        });
}

void SampleProgram::fail(const Error &error)
{
    Q_EMIT failed(error);
    Q_EMIT finished();
}

} // namespace qairopay
