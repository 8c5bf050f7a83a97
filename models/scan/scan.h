// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/id.h"
#include "geo/geopoint.h"

#include <QtCore/qdatetime.h>

#include <array>
#include <optional>

namespace qairopay::scan {

/// What a reader was told about a pass (api-contract 10.4). A name this program does not know yet is Other:
/// shown, kept apart, never taken for valid.
enum class ScanResult : quint8 { Valid, Revoked, Removed, NotInstalled, Archived, InvalidSignature, Other };

inline constexpr std::array allScanResults{
    ScanResult::Valid,    ScanResult::Revoked,          ScanResult::Removed, ScanResult::NotInstalled,
    ScanResult::Archived, ScanResult::InvalidSignature, ScanResult::Other};

enum class ScanMethod : quint8 { Barcode, Nfc, Other };

inline constexpr std::array allScanMethods{ScanMethod::Barcode, ScanMethod::Nfc, ScanMethod::Other};

/// One read of a pass at a scanner.
struct Scan
{
    ScanId id;
    PassId passId;
    QString scannerId;                  ///< 1 to 64 characters
    std::optional<geo::GeoPoint> place; ///< none when the scanner gave no position
    ScanMethod method = ScanMethod::Barcode;
    ScanResult result = ScanResult::Valid;
    QDateTime scannedAt; ///< UTC, to the millisecond

    friend bool operator==(const Scan &, const Scan &) = default;
};

/// "not_installed": the API's spelling; "other" for Other.
[[nodiscard]] QString toApiName(ScanResult result);
[[nodiscard]] QString toApiName(ScanMethod method);
/// Other for a name that is not known.
[[nodiscard]] ScanResult scanResultFromApiName(QStringView name);
[[nodiscard]] ScanMethod scanMethodFromApiName(QStringView name);

} // namespace qairopay::scan
