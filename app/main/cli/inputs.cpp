// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.h"

#include <QtCore/qdir.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

bool isInput(const QFileInfo &entry)
{
    if (entry.isDir())
        return QDir(entry.filePath()).exists(u"pass.json"_s);
    static const QStringList endings{u"passtpl"_s, u"pkpass"_s, u"pkpasses"_s, u"pkpasstemplate"_s};
    return endings.contains(entry.suffix());
}

} // namespace

Result<QStringList> expandInputs(const QStringList &paths)
{
    QStringList inputs;
    for (const auto &path : paths) {
        if (QFileInfo(path).fileName() == "pass.json"_L1) {
            inputs.append(QFileInfo(path).absolutePath());
            continue;
        }
        const QDir folder(path);
        if (!QFileInfo(path).isDir() || folder.exists(u"pass.json"_s)) {
            inputs.append(path);
            continue;
        }
        for (const auto &entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
            if (isInput(entry))
                inputs.append(entry.filePath());
    }
    if (inputs.isEmpty())
        return failure(ErrorKind::NotFound, u"There is no template and no pass in it."_s, paths.join(u' '));
    if (inputs.size() > mostInputs)
        return failure(ErrorKind::LimitExceeded, u"One call takes at most %1 cards."_s.arg(mostInputs), {});
    return inputs;
}

} // namespace qairopay::cli
