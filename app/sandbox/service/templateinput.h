// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/service/apierror.h"
#include "template/passtemplate.h"

namespace qairopay::sandbox {

/// Reads a whole template document by the rules of the API (api-contract 2.1, 10.1).
[[nodiscard]] Outcome<PassTemplate> readTemplate(const QJsonObject &document);
/// The same for one that is about to be stored: passes can be made of it. Not asked of what is stored, so
/// that a template of an earlier version of this service can still be read, and mended.
[[nodiscard]] Outcome<PassTemplate> readIssuable(const QJsonObject &document);

/// The document after a PATCH: objects merge, null removes, arrays and `x_studio` are replaced (3.3, 10.13).
[[nodiscard]] QJsonObject mergedDocument(const QJsonObject &document, const QJsonObject &patch);

/// A null for a member that does not exist would vanish in the merge unseen: an unknown_field.
[[nodiscard]] Outcome<void> checkNulls(const QJsonObject &patch);

/// The members of `before` that differ in `after`, with their old values (null where there was none), nested
/// as in the resource: what `previous_attributes` holds.
[[nodiscard]] QJsonObject changedMembers(const QJsonObject &before, const QJsonObject &after);

} // namespace qairopay::sandbox
