// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "pass/record.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

#include <optional>

namespace qairopay {

/// Stored states of a pass (api-contract 10.2). "Scanned" is an event, not a state (C7); archived is a flag.
enum class PassStatus { Issued, Installed, Removed, Revoked };

enum class WalletPlatform { Apple, Google };

enum class RemovedReason { HolderRemoved, Declined, LinkExpired };

struct Install
{
    WalletPlatform platform = WalletPlatform::Apple;
    QDateTime installedAt;
    QDateTime removedAt; ///< invalid while it is in the wallet

    friend bool operator==(const Install &, const Install &) = default;
};

/// A pass as the API shows it (api-contract 2.2, 10.2). Times are UTC; an invalid time means "not yet".
struct Pass
{
    PassId id;
    TemplateId templateId;
    TenantId tenantId;
    Record record; ///< holder and the fields given at issuance or by updates
    PassStatus status = PassStatus::Issued;
    std::optional<WalletPlatform> platform; ///< the first wallet it went into (C10)
    QList<Install> installs;
    QString appleUrl;
    QString googleUrl;
    QDateTime linksExpireAt;
    QString barcodePayload;
    QString nfcPayload;
    QString revokeReason;
    std::optional<RemovedReason> removedReason;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime installedAt;
    QDateTime removedAt;
    QDateTime revokedAt;
    QDateTime archivedAt;
    bool liveMode = false;

    friend bool operator==(const Pass &, const Pass &) = default;
};

/// "issued", "apple", "link_expired": the API's spellings.
[[nodiscard]] QString toApiName(PassStatus status);
[[nodiscard]] QString toApiName(WalletPlatform platform);
[[nodiscard]] QString toApiName(RemovedReason reason);
[[nodiscard]] std::optional<PassStatus> passStatusFromApiName(QStringView name);
[[nodiscard]] std::optional<WalletPlatform> walletPlatformFromApiName(QStringView name);
[[nodiscard]] std::optional<RemovedReason> removedReasonFromApiName(QStringView name);

} // namespace qairopay
