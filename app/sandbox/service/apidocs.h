// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qbytearray.h>

/// The description of the API that this service holds itself to: resources/openapi/openapi.json.
namespace qairopay::sandbox::apidocs {

/// As it is in the repository.
[[nodiscard]] QByteArray openApi();
/// The same as a page for people, without scripts.
[[nodiscard]] QByteArray page();

} // namespace qairopay::sandbox::apidocs
