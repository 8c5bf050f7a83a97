// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"

namespace qairopay {

class TemplatePreview;

/// The Apple pass of the template on the desk, for the sample, the phone, the language and the state that
/// its cards are looked at with.
struct IssuedLook
{
    apple::Document document;
    apple::LayoutOptions options;
    scene::Images images;
};
[[nodiscard]] IssuedLook issuedLook(TemplatePreview &preview);

} // namespace qairopay
