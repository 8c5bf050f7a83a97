// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "google/document.h"

#include <QtCore/qjsonobject.h>

namespace qairopay::google {

/// A class or object as it is sent, with the texts of other languages beside its own: `translatedValues` in
/// every localised string, and the localised twin of every plain member that has one ("header" →
/// "localizedHeader").
[[nodiscard]] QJsonObject translated(const QJsonObject &object, const Translations &translations);

/// The document as a holder reads it in a language: every text that `texts` has a translation of is
/// replaced, the others stay.
[[nodiscard]] Document inLanguage(Document document, const QMap<QString, QString> &texts);

} // namespace qairopay::google
