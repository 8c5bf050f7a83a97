// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/inspectedpass.h"

#include "apple/json.h"
#include "artwork/passpictures.h"
#include "passfile/passsource.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

InspectedPass inspect(const passfile::PassSource &source, const passfile::VerificationSettings &settings)
{
    InspectedPass pass;
    pass.name = source.name;
    pass.isFolder = source.isFolder();
    if (pass.isFolder)
        pass.verification.files = source.files;
    else
        pass.verification = passfile::verifyPass(source.archive, settings);
    const auto file = [&](const QString &name) { return pass.verification.file(name); };
    const auto json = file(u"pass.json"_s);
    pass.document = json.isNull()
                        ? Result<apple::Document>(
                              failure(ErrorKind::InvalidInput, u"There is no pass.json in it."_s, pass.name))
                        : apple::fromJson(json);
    pass.pictures = artwork::passPictures(file);
    pass.images = artwork::decoded(pass.pictures);
    return pass;
}

} // namespace

Result<QList<InspectedPass>> inspectPasses(const QString &path,
                                           const passfile::VerificationSettings &settings)
{
    const auto sources = passfile::openPassSources(path, settings.limits);
    if (!sources)
        return std::unexpected(sources.error());
    QList<InspectedPass> passes;
    for (const auto &source : *sources)
        passes.append(inspect(source, settings));
    return passes;
}

} // namespace qairopay
