// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/currencydigits.h"

#include <QtCore/qlatin1stringview.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

// The Unicode CLDR's, release 46, as ICU 76 gives them: phones follow it and not ISO 4217, which has cents
// for the afghani, lek, Iranian rial, North Korean won, kip, Lebanese and Syrian pound, ariary, kyat, Serbian
// dinar, leone (SLL), Somali shilling and Yemeni rial, and three decimals for the Iraqi dinar.
constexpr std::array withoutCents{
    "ADP"_L1, "AFN"_L1, "ALL"_L1, "BIF"_L1, "BYR"_L1, "CLP"_L1, "DJF"_L1, "ESP"_L1, "GNF"_L1,
    "IQD"_L1, "IRR"_L1, "ISK"_L1, "ITL"_L1, "JPY"_L1, "KMF"_L1, "KPW"_L1, "KRW"_L1, "LAK"_L1,
    "LBP"_L1, "LUF"_L1, "MGA"_L1, "MGF"_L1, "MMK"_L1, "MRO"_L1, "PYG"_L1, "RSD"_L1, "RWF"_L1,
    "SLL"_L1, "SOS"_L1, "STD"_L1, "SYP"_L1, "TMM"_L1, "TRL"_L1, "UGX"_L1, "UYI"_L1, "VND"_L1,
    "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1, "YER"_L1, "ZMK"_L1, "ZWD"_L1};
constexpr std::array ofThousandths{"BHD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};
constexpr std::array ofTenThousandths{"CLF"_L1, "UYW"_L1};

} // namespace

bool isCurrencyCode(QStringView code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

int currencyDigits(QStringView code)
{
    const auto isThis = [code](QLatin1StringView each) { return each == code; };
    if (std::ranges::any_of(withoutCents, isThis))
        return 0;
    if (std::ranges::any_of(ofThousandths, isThis))
        return 3;
    return std::ranges::any_of(ofTenThousandths, isThis) ? 4 : 2;
}

} // namespace qairopay
