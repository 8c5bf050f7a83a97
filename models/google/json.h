// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/issue.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>

namespace qairopay::google {

/// The class and the object as Google's API takes them.
[[nodiscard]] QJsonObject classJson(const Document &document);
[[nodiscard]] QJsonObject objectJson(const Document &document);

enum class SaveForm {
    Full,  ///< class and object whole: works without the API, but is mostly over 1,800 characters
    Skinny ///< only {id, classId} of an object that the API already has
};

/// Claims of a save link's JSON Web Token (E.9), to be signed with RS256.
[[nodiscard]] QJsonObject saveClaims(const Document &document, const Issuer &issuer,
                                     const QDateTime &issuedAt, SaveForm form);

} // namespace qairopay::google
