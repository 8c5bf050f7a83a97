// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/simulator.h"
#include "cli/await.h"
#include "cli/demo/demo.h"
#include "geo/geopoint.h"
#include "passfile/passfiles.h"
#include "settings/atomicfile.h"
#include "template/templatecodec.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qrandom.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qsizetype installed = 150;
constexpr qsizetype removed = 5;
constexpr qsizetype scanned = 170; ///< some of them are in no wallet and must be refused
constexpr qsizetype scans = 500;

/// The guide's resort first.
constexpr std::array places{geo::GeoPoint{28.4734, -81.4683}, geo::GeoPoint{40.7580, -73.9855},
                            geo::GeoPoint{48.8606, 2.3376}, geo::GeoPoint{38.7077, -9.1365}};

QString wantedResult(const DemoPass &pass)
{
    if (pass.isRemoved)
        return u"removed"_s;
    return pass.isInstalled ? u"valid"_s : u"not_installed"_s;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

Demo::Outcome Demo::install()
{
    api::Simulator simulator(*m_client);
    QList<api::Reply<Pass>> replies;
    for (qsizetype i = 0; i < installed; ++i)
        replies.append(simulator.install(m_passes.at(i).row.passId,
                                         i % 3 == 2 ? WalletPlatform::Google : WalletPlatform::Apple));
    for (qsizetype i = 0; i < installed; ++i) {
        const auto pass = await(replies.at(i));
        if (!pass)
            return std::unexpected(pass.error());
        if (pass->status != PassStatus::Installed)
            return notHeld(u"A pass was installed but is not: "_s + toApiName(pass->status));
        m_passes[i].isInstalled = true;
    }
    for (qsizetype i = installed - removed; i < installed; ++i) {
        const auto pass = await(simulator.remove(
            m_passes.at(i).row.passId, i % 3 == 2 ? WalletPlatform::Google : WalletPlatform::Apple));
        if (!pass)
            return std::unexpected(pass.error());
        m_passes[i].isRemoved = true;
    }
    return u"%1 installed, %2 of them removed again"_s.arg(installed).arg(removed);
}

Demo::Outcome Demo::scan()
{
    QRandomGenerator random(2026);
    api::Simulator simulator(*m_client);
    QList<std::pair<qsizetype, api::Reply<api::Scan>>> replies;
    for (qsizetype i = 0; i < scans; ++i) {
        const auto which = random.bounded(int(scanned));
        const auto place = size_t(random.bounded(int(places.size())));
        const auto at =
            geo::destination(places[place], random.bounded(360.0), 1500 * std::sqrt(random.generateDouble()));
        replies.append(
            {which, simulator.scan({m_passes.at(which).row.passId, u"desk-%1"_s.arg(place + 1),
                                    i % 4 == 0 ? u"nfc"_s : u"barcode"_s, at.latitude, at.longitude})});
    }
    qsizetype refused = 0;
    for (const auto &[which, reply] : replies) {
        const auto scan = await(reply);
        if (!scan)
            return std::unexpected(scan.error());
        const auto wanted = wantedResult(m_passes.at(which));
        if (scan->result != wanted)
            return notHeld(u"A scan says %1 where it should say %2."_s.arg(scan->result, wanted));
        refused += wanted != "valid"_L1;
    }
    if (refused == 0 || refused == scans)
        return notHeld(u"%1 of %2 scans were refused."_s.arg(refused).arg(scans));
    m_scans = scans;
    return u"%1 scans, %2 refused"_s.arg(scans).arg(refused);
}

Demo::Outcome Demo::update()
{
    auto &pass = m_passes[0];
    const auto message = u"Welcome to Diamond — three free nights await."_s;
    const auto updated = await(m_client->updatePass(
        {pass.row.passId, {{u"tier"_s, u"Diamond"_s}, {u"points"_s, u"23010"_s}}, message}));
    if (!updated)
        return std::unexpected(updated.error());
    pass.row.record = updated->record;
    const auto json = currentJson(pass);
    if (!json)
        return std::unexpected(json.error());
    if (!json->contains("Diamond") || !json->contains(message.toUtf8()))
        return notHeld(u"The new .pkpass does not have the new tier and the message."_s);
    const auto events = await(m_client->listEvents({u"pass.updated"_s, {}, {}}));
    if (!events)
        return std::unexpected(events.error());
    const auto isOurs = [&](const api::Event &event) {
        return event.data.value(u"pass"_s)[u"id"_s].toString() == pass.row.passId.toString() &&
               event.previousAttributes.value(u"fields"_s)[u"tier"_s].toString() == "Platinum"_L1;
    };
    if (std::ranges::none_of(events->items, isOurs))
        return notHeld(u"There is no event pass.updated that knows the old tier."_s);
    return u"%1 is Diamond, the .pkpass and the event say so"_s.arg(updated->record.holder.name);
}

Demo::Outcome Demo::revoke()
{
    const auto &pass = m_passes.at(1);
    const auto revoked = await(m_client->revokePass({pass.row.passId, u"lost_device"_s}));
    if (!revoked)
        return std::unexpected(revoked.error());
    const auto json = currentJson(pass);
    if (!json)
        return std::unexpected(json.error());
    if (revoked->status != PassStatus::Revoked || !objectOf(*json).value(u"voided"_s).toBool())
        return notHeld(u"The pass is revoked, but its .pkpass is not voided."_s);
    const auto scan = await(api::Simulator(*m_client).scan(
        {pass.row.passId, u"desk-1"_s, {}, places[0].latitude, places[0].longitude}));
    if (!scan)
        return std::unexpected(scan.error());
    ++m_scans;
    if (scan->result != "revoked"_L1)
        return notHeld(u"A scanner says %1 to a revoked pass."_s.arg(scan->result));
    const auto twice = await(m_client->revokePass({pass.row.passId, u"lost_device"_s}));
    if (twice || twice.error().kind != ErrorKind::Conflict)
        return notHeld(u"A second revocation was not refused."_s);
    return u"voided in its .pkpass, refused by a scanner"_s;
}

Demo::Outcome Demo::republish()
{
    auto changed = m_template.value;
    changed.brand.background = {0x2A, 0x3A, 0x5E};
    const auto patch = templatePatch(m_template.value, changed);
    const auto updated = await(m_client->patchTemplate(m_template.id, patch, m_template.etag));
    if (!updated)
        return std::unexpected(updated.error());
    const auto late = await(m_client->patchTemplate(m_template.id, patch, m_template.etag));
    if (late || late.error().kind != ErrorKind::Conflict)
        return notHeld(u"An edit of an old version was not refused."_s);
    m_template = *updated;
    const auto wanted = changed.brand.background.toRgb();
    for (const auto &pass : std::as_const(m_passes)) {
        const auto json = currentJson(pass);
        if (!json)
            return std::unexpected(json.error());
        if (objectOf(*json).value(u"backgroundColor"_s).toString() != wanted || *json == pass.passJson)
            return notHeld(u"A pass kept its colour: "_s + pass.row.passId.toString());
    }
    return u"version %1, all %2 passes are %3 now and verify"_s.arg(m_template.version)
        .arg(m_passes.size())
        .arg(changed.brand.background.toHex());
}

} // namespace qairopay::cli
