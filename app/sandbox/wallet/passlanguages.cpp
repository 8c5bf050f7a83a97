// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wallet/passlanguages.h"

#include "apple/language.h"

namespace qairopay::sandbox {

QList<passfile::PassFile> passLanguages(const PassTemplate &value)
{
    QList<passfile::PassFile> files;
    const auto languages = apple::completed(value.studio.translations);
    for (const auto &[language, strings] : languages.asKeyValueRange())
        files.append({apple::stringsFile(language), apple::writeStrings(strings)});
    return files;
}

} // namespace qairopay::sandbox
