// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qcoreapplication.h>

namespace qairopay::webpicture {

/// Says why a picture was not fetched, in the program's language; in English where it has none.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebPicture)
};

} // namespace qairopay::webpicture
