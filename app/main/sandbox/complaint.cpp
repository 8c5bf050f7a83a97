// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "complaint.h"

#include <cstdio>

namespace qairopay {

int complain(const Error &error)
{
    std::fprintf(stderr, "qairopay-sandbox: %s\n", qUtf8Printable(error.text()));
    return 1;
}

} // namespace qairopay
