// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "bulk/cardcode.h"

#include "apple/barcodearea.h"
#include "apple/issue.h"
#include "google/issue.h"

namespace qairopay::bulk {

namespace {

using scanbench::WantedCode;

std::optional<scanbench::CodePicture> appleCode(const Setting &setting, const CodeRow &row, scene::Kit &kit)
{
    const auto document = apple::draftFor(setting.passTemplate, issuedOf(row),
                                          {.organisationName = setting.organisation, .isNfcAllowed = true});
    QList<WantedCode> codes;
    for (const auto &barcode : document.barcodes) {
        if (const auto bytes = apple::messageBytes(barcode))
            codes.append({barcode.format, *bytes});
    }
    const apple::LayoutOptions options{.deviceWidth = setting.appleOptions.deviceWidth};
    return codePictureOf(apple::layoutFront(document, setting.images.apple, options, kit), codes, kit);
}

std::optional<scanbench::CodePicture> googleCode(const Setting &setting, const CodeRow &row, scene::Kit &kit)
{
    const auto document =
        google::draftFor(setting.passTemplate, issuedOf(row), {.issuerName = setting.organisation});
    QList<WantedCode> codes;
    if (const auto &barcode = document.object.barcode)
        codes.append({barcode->format, barcode->value.toUtf8()});
    const google::LayoutOptions options{.width = setting.googleOptions.width};
    return codePictureOf(google::layoutCard(document, setting.images.google, options, kit), codes, kit);
}

} // namespace

std::optional<scanbench::CodePicture> cardCode(const Setting &setting, const CodeRow &row,
                                               WalletPlatform wallet, scene::Kit &kit)
{
    return wallet == WalletPlatform::Apple ? appleCode(setting, row, kit) : googleCode(setting, row, kit);
}

} // namespace qairopay::bulk
