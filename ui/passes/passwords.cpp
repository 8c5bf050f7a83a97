// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passwords.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PassWords)
};

} // namespace

QString statusWord(const Pass &pass)
{
    if (pass.archivedAt.isValid())
        return Words::tr("Archived");
    switch (pass.status) {
    case PassStatus::Issued:
        return Words::tr("Issued");
    case PassStatus::Installed:
        return Words::tr("Installed");
    case PassStatus::Removed:
        return Words::tr("Removed");
    case PassStatus::Revoked:
        return Words::tr("Revoked");
    }
    Q_UNREACHABLE_RETURN({});
}

QString toneOf(PassStatus status)
{
    switch (status) {
    case PassStatus::Issued:
        return u"info"_s;
    case PassStatus::Installed:
        return u"ok"_s;
    case PassStatus::Removed:
        return u"warning"_s;
    case PassStatus::Revoked:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString platformWord(WalletPlatform platform)
{
    return platform == WalletPlatform::Apple ? Words::tr("Apple Wallet") : Words::tr("Google Wallet");
}

QString removedWord(RemovedReason reason)
{
    switch (reason) {
    case RemovedReason::HolderRemoved:
        return Words::tr("The holder removed it");
    case RemovedReason::Declined:
        return Words::tr("The holder declined it");
    case RemovedReason::LinkExpired:
        return Words::tr("The link expired");
    }
    Q_UNREACHABLE_RETURN({});
}

QString scanResultWord(const QString &result)
{
    if (result == "valid"_L1)
        return Words::tr("Valid");
    if (result == "revoked"_L1)
        return Words::tr("Refused: revoked");
    if (result == "removed"_L1)
        return Words::tr("Refused: removed");
    if (result == "not_installed"_L1)
        return Words::tr("Refused: not installed");
    if (result == "archived"_L1)
        return Words::tr("Refused: archived");
    if (result == "invalid_signature"_L1)
        return Words::tr("Refused: signature invalid");
    return result;
}

QString revokeReasonWord(const QString &reason)
{
    if (reason == "lost_device"_L1)
        return Words::tr("Lost device");
    if (reason == "churned"_L1)
        return Words::tr("Membership ended");
    if (reason == "refunded"_L1)
        return Words::tr("Purchase refunded");
    if (reason.isEmpty() || reason == "unspecified"_L1)
        return Words::tr("No reason given");
    return reason;
}

QString shortId(const QString &id)
{
    const auto underscore = id.indexOf(u'_');
    if (id.size() < 18 || underscore < 0)
        return id;
    return id.left(underscore + 5) + u'…' + id.right(4);
}

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QLocale locale;
    const auto local = moment.toLocalTime();
    return locale.toString(local.date(), u"d MMM yyyy"_s) + u' ' + locale.toString(local.time(), u"HH:mm"_s);
}

QString exactMomentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const auto local = moment.toLocalTime();
    return QLocale().toString(local, u"d MMM yyyy HH:mm:ss"_s) + u' ' + local.timeZoneAbbreviation();
}

QString linksText(const QDateTime &until, bool isLive)
{
    if (!until.isValid())
        return {};
    const auto text = Words::tr("Both links work until %1").arg(momentText(until));
    return isLive ? text
                  : Words::tr("%1. While Google's issuer account is in demo mode, only its test users can "
                              "add the pass, and its title begins with [TEST ONLY].")
                        .arg(text);
}

} // namespace qairopay
