// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/publishedtemplate.h"

namespace qairopay {

namespace {

template <typename T> void bringBack(T &there, const T &answered, const T &sent)
{
    if (there == answered)
        there = sent;
}

void bringBackField(Field &there, const Field &answered, const Field &sent)
{
    bringBack(there.format, answered.format, sent.format);
    if (sent.slot == FieldSlot::Header || sent.slot == FieldSlot::Back)
        bringBack(there.slot, answered.slot, sent.slot);
}

void bringBackBrand(Brand &there, const Brand &answered, const Brand &sent)
{
    bringBack(there.label, answered.label, sent.label);
    bringBack(there.logoText, answered.logoText, sent.logoText);
    bringBack(there.organisation, answered.organisation, sent.organisation);
    bringBack(there.description, answered.description, sent.description);
}

void bringBackExtras(StudioExtras &there, const StudioExtras &answered, const StudioExtras &sent)
{
    bringBack(there.images, answered.images, sent.images);
    bringBack(there.barcodeAltText, answered.barcodeAltText, sent.barcodeAltText);
    bringBack(there.barcodeFallbacks, answered.barcodeFallbacks, sent.barcodeFallbacks);
    bringBack(there.nfcProfile, answered.nfcProfile, sent.nfcProfile);
    bringBack(there.nfcEncryptionPublicKey, answered.nfcEncryptionPublicKey, sent.nfcEncryptionPublicKey);
    bringBack(there.googleRows, answered.googleRows, sent.googleRows);
    bringBack(there.transitType, answered.transitType, sent.transitType);
    bringBack(there.translations, answered.translations, sent.translations);
    bringBack(there.samples, answered.samples, sent.samples);
    bringBack(there.notes, answered.notes, sent.notes);
}

} // namespace

PassTemplate withLocalParts(PassTemplate there, const PublishedTemplate &published)
{
    const auto &[sent, answered] = published;
    for (auto &field : there.fields) {
        const auto *before = answered.field(field.key);
        const auto *own = sent.field(field.key);
        if (before && own)
            bringBackField(field, *before, *own);
    }
    bringBackBrand(there.brand, answered.brand, sent.brand);
    bringBackExtras(there.studio, answered.studio, sent.studio);
    return there;
}

} // namespace qairopay
