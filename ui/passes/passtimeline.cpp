// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passtimeline.h"

#include "passes/passwords.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PassTimeline)
};

TimelineEntry entry(const QDateTime &moment, const QString &iconName, const QString &title,
                    const QString &detail = {})
{
    return {iconName, title, detail, momentText(moment), exactMomentText(moment), false, moment};
}

/// "Tier: Gold → Diamond, Points: 0 → 12": what an update changed.
QString changes(const api::Event &event, const QMap<QString, QString> &labels)
{
    const auto before = event.previousAttributes.value(u"fields"_s).toObject();
    const auto after = event.data.value(u"pass"_s).toObject().value(u"fields"_s).toObject();
    QStringList parts;
    for (auto it = before.begin(); it != before.end(); ++it) {
        parts.append(u"%1: %2 → %3"_s.arg(labels.value(it.key(), it.key()),
                                          it->isNull() ? Words::tr("default") : it->toString(),
                                          after.value(it.key()).toString()));
    }
    return parts.join(u", "_s);
}

TimelineEntry scanEntry(const api::Scan &scan)
{
    const bool valid = scan.result == "valid"_L1;
    auto made = entry(scan.scannedAt, u"scans"_s,
                      scan.method == "nfc"_L1 ? Words::tr("Tapped at %1").arg(scan.scannerId)
                                              : Words::tr("Scanned at %1").arg(scan.scannerId),
                      scanResultWord(scan.result));
    made.refused = !valid;
    return made;
}

std::optional<TimelineEntry> eventEntry(const api::Event &event, const QMap<QString, QString> &labels)
{
    const auto pass = event.data.value(u"pass"_s).toObject();
    if (event.type == "pass.created"_L1)
        return entry(event.created, u"issue"_s, Words::tr("Issued"));
    if (event.type == "pass.installed"_L1) {
        const auto platform = walletPlatformFromApiName(pass.value(u"platform"_s).toString());
        return entry(event.created, u"download"_s,
                     platform ? Words::tr("Added to %1").arg(platformWord(*platform))
                              : Words::tr("Added to a wallet"));
    }
    if (event.type == "pass.updated"_L1)
        return entry(event.created, u"edit"_s, Words::tr("Updated"), changes(event, labels));
    if (event.type == "pass.revoked"_L1)
        return entry(event.created, u"revoke"_s, Words::tr("Revoked"),
                     revokeReasonWord(pass.value(u"revoke_reason"_s).toString()));
    if (event.type == "pass.removed"_L1) {
        const auto reason = removedReasonFromApiName(pass.value(u"removed_reason"_s).toString());
        return entry(event.created, u"trash"_s, Words::tr("Removed"),
                     reason ? removedWord(*reason) : QString());
    }
    if (event.type == "pass.scanned"_L1)
        return std::nullopt; // the scan itself tells more
    return entry(event.created, u"events"_s, event.type);
}

} // namespace

QList<TimelineEntry> passTimeline(const PassId &id, const QList<api::Event> &events,
                                  const QList<api::Scan> &scans, const QMap<QString, QString> &labels)
{
    QList<TimelineEntry> entries;
    for (const auto &event : events) {
        if (event.data.value(u"pass"_s).toObject().value(u"id"_s).toString() != id.toString())
            continue;
        if (const auto made = eventEntry(event, labels))
            entries.append(*made);
    }
    for (const auto &scan : scans)
        entries.append(scanEntry(scan));
    std::ranges::stable_sort(entries, std::greater{}, &TimelineEntry::moment);
    return entries;
}

} // namespace qairopay
