// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspection/inputs.h"

#include "inspection/words.h"

#include <QtCore/qdir.h>

using namespace Qt::StringLiterals;

namespace qairopay::inspection {

namespace {

constexpr int deepestFolder = 32;
constexpr int mostEntries = 100'000; ///< looked at: a wrong path may be a whole disk

bool isPassFolder(const QString &path)
{
    return QDir(path).exists(u"pass.json"_s);
}

bool hasEnding(const QFileInfo &file, Wanted wanted)
{
    static const QStringList passes{u"pkpass"_s, u"pkpasses"_s, u"pkpasstemplate"_s};
    return passes.contains(file.suffix(), Qt::CaseInsensitive) ||
           (wanted == Wanted::TemplatesAndPasses &&
            file.suffix().compare("passtpl"_L1, Qt::CaseInsensitive) == 0);
}

class Expansion
{
public:
    explicit Expansion(Wanted wanted)
        : m_wanted(wanted)
    {}

    Result<void> add(const QString &path)
    {
        const QFileInfo info(path);
        if (info.fileName() == "pass.json"_L1)
            return take(info.absolutePath());
        return info.isDir() && !isPassFolder(path) ? search(path, 0) : take(path);
    }

    [[nodiscard]] const QStringList &inputs() const { return m_inputs; }

private:
    Result<void> take(const QString &path)
    {
        if (m_inputs.size() >= mostInputs)
            return failure(ErrorKind::LimitExceeded,
                           Words::tr("One call takes at most %1 cards.").arg(mostInputs));
        m_inputs.append(path);
        return {};
    }

    /// Links are left out: what they lead to is there already, or elsewhere.
    Result<void> search(const QString &folder, int depth)
    {
        if (depth > deepestFolder)
            return failure(ErrorKind::LimitExceeded,
                           Words::tr("Folders are searched %1 deep only.").arg(deepestFolder), folder);
        constexpr auto shown = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
        const auto entries = QDir(folder).entryInfoList(shown);
        m_entries += entries.size();
        if (m_entries > mostEntries)
            return failure(ErrorKind::LimitExceeded,
                           Words::tr("This is more than %1 files to look at.").arg(mostEntries), folder);
        for (const auto &entry : entries) {
            if (const auto looked = look(entry, depth); !looked)
                return looked;
        }
        return {};
    }

    Result<void> look(const QFileInfo &entry, int depth)
    {
        if (!entry.isDir())
            return hasEnding(entry, m_wanted) ? take(entry.filePath()) : Result<void>();
        if (!isPassFolder(entry.filePath()))
            return search(entry.filePath(), depth + 1);
        return m_wanted == Wanted::PassFiles ? Result<void>() : take(entry.filePath());
    }

    Wanted m_wanted;
    QStringList m_inputs;
    qsizetype m_entries = 0;
};

} // namespace

Result<QStringList> expandInputs(const QStringList &paths, Wanted wanted)
{
    Expansion expansion(wanted);
    for (const auto &path : paths) {
        if (const auto added = expansion.add(path); !added)
            return std::unexpected(added.error());
    }
    if (expansion.inputs().isEmpty())
        return failure(ErrorKind::NotFound,
                       wanted == Wanted::TemplatesAndPasses
                           ? Words::tr("There is no template and no pass in it.")
                           : Words::tr("There is no pass in it."),
                       paths.join(u' '));
    return expansion.inputs();
}

bool isTemplate(const QString &path)
{
    constexpr qint64 enough = 64;
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    const auto ending = info.suffix().toLower();
    QFile file(path);
    return ending == "passtpl"_L1 || ending == "json"_L1 ||
           (file.open(QIODevice::ReadOnly) && file.read(enough).trimmed().startsWith('{'));
}

QString prefixOf(const QString &path, const QString &member)
{
    return member.isEmpty() ? path + u": "_s : path + u'/' + member + u": "_s;
}

} // namespace qairopay::inspection
