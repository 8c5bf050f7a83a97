// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/walletstatus.h"

#include "sandbox/service/page.h"
#include "sandbox/store/wallettable.h"
#include "sandbox/wallet/googlecarrier.h"

#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// What Google's quota makes of it; mostly one request each.
qint64 secondsFor(qint64 requests)
{
    return (requests + GoogleCarrier::perSecond - 1) / GoogleCarrier::perSecond;
}

QJsonObject apple(const Work &work, const WalletFiles &files)
{
    const auto issuers = files.issuers();
    const auto &facts = issuers.apple.facts();
    const auto &service = files.webService();
    const auto counts = countWallets(work);
    const auto now = QDateTime::fromMSecsSinceEpoch(work.now, QTimeZone::UTC);
    return {{u"pass_type_identifier"_s, facts.passTypeIdentifier},
            {u"team_identifier"_s, facts.teamIdentifier},
            {u"is_test_certificate"_s, issuers.isTestApple},
            {u"certificate_expires_at"_s, timeText(facts.validUntil.toMSecsSinceEpoch())},
            {u"certificate_warning"_s, orNull(expiryWarning(facts.validUntil, now))},
            {u"web_service_url"_s, service.url.isEmpty()
                                       ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(service.url + u"/apple/"_s + work.tenant.id)},
            {u"web_service_remark"_s, orNull(service.remark)},
            {u"push_url"_s, orNull(files.pushUrl())},
            {u"devices"_s, counts.devices},
            {u"registrations"_s, counts.registrations},
            {u"pushes_waiting"_s, counts.pushes}};
}

} // namespace

Outcome<QJsonObject> walletStatus(const Work &work, const WalletFiles &files)
{
    const auto google = files.issuers().google;
    const auto counts = countGoogle(work);
    return QJsonObject{{u"apple"_s, apple(work, files)},
                       {u"google"_s, QJsonObject{{u"issuer_id"_s, google.issuerId},
                                                 {u"service_account_email"_s, google.email},
                                                 {u"is_test_account"_s, google.isTest},
                                                 {u"api_url"_s, orNull(files.googleUrl())},
                                                 {u"waiting"_s, counts.waiting},
                                                 {u"failed"_s, counts.failed},
                                                 {u"seconds_left"_s, secondsFor(counts.waiting)}}}};
}

} // namespace qairopay::sandbox
