// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/simulatedphone.h"

#include "passes/passwords.h"

using namespace Qt::StringLiterals;

namespace qairopay {

api::Reply<Pass> SimulatedPhone::add(const Pass &pass, bool toGoogle)
{
    return m_simulator.install(pass.id, toGoogle ? WalletPlatform::Google : WalletPlatform::Apple);
}

api::Reply<Pass> SimulatedPhone::remove(const Pass &pass)
{
    return m_simulator.remove(pass.id, pass.platform.value_or(WalletPlatform::Apple));
}

api::Reply<api::Scan> SimulatedPhone::scan(const Pass &pass, bool nfc, const std::optional<PassTemplate> &of)
{
    api::SimulatedScan scan{.passId = pass.id, .method = nfc ? u"nfc"_s : u"barcode"_s};
    if (of && !of->locations.isEmpty()) {
        scan.latitude = of->locations.first().latitude;
        scan.longitude = of->locations.first().longitude;
    }
    return m_simulator.scan(scan);
}

QString SimulatedPhone::scanned(const api::Scan &scan)
{
    return tr("Scanned: %1").arg(scanResultWord(scan.result));
}

} // namespace qairopay
