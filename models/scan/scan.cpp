// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scan/scan.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qairopay::scan {

namespace {

constexpr std::array resultNames{"valid"_L1,    "revoked"_L1,           "removed"_L1, "not_installed"_L1,
                                 "archived"_L1, "invalid_signature"_L1, "other"_L1};
constexpr std::array methodNames{"barcode"_L1, "nfc"_L1, "other"_L1};
static_assert(resultNames.size() == allScanResults.size() && methodNames.size() == allScanMethods.size());

} // namespace

QString toApiName(ScanResult result)
{
    return resultNames[std::to_underlying(result)];
}

QString toApiName(ScanMethod method)
{
    return methodNames[std::to_underlying(method)];
}

ScanResult scanResultFromApiName(QStringView name)
{
    for (const ScanResult result : allScanResults) {
        if (name == resultNames[std::to_underlying(result)])
            return result;
    }
    return ScanResult::Other;
}

ScanMethod scanMethodFromApiName(QStringView name)
{
    for (const ScanMethod method : allScanMethods) {
        if (name == methodNames[std::to_underlying(method)])
            return method;
    }
    return ScanMethod::Other;
}

} // namespace qairopay::scan
