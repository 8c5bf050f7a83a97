// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/rendertarget.h"

#include "cli/renderoptions.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qhash.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

/// "loyalty" of "loyalty.passtpl"; "v1.2 card" stays.
QString baseOf(const QString &name)
{
    static const QStringList endings{u"passtpl"_s, u"pkpass"_s, u"pkpasses"_s, u"pkpasstemplate"_s,
                                     u"pass"_s,    u"json"_s,   u"zip"_s};
    const auto dot = name.lastIndexOf(u'.');
    const bool isKnown = dot >= 0 && endings.contains(name.sliced(dot + 1), Qt::CaseInsensitive);
    return isKnown ? name.first(dot) : name;
}

/// "card.png" in "card.pass", left by an earlier call from that folder. "logo.png" in "logo.pass" is the
/// pass's.
bool isPictureOfItsFolder(const QFileInfo &file)
{
    static const QStringList wallets{
        u"icon"_s,   u"logo"_s,    u"strip"_s,       u"thumbnail"_s,     u"background"_s,
        u"footer"_s, u"artwork"_s, u"primarylogo"_s, u"secondarylogo"_s, u"personalizationlogo"_s};
    const auto name = baseOf(file.dir().dirName());
    return file.fileName().startsWith(name + u'.') && !wallets.contains(name.section(u'@', 0, 0).toLower());
}

/// The folders of each path and the picture's own name, which keeps its ending where two in a folder have the
/// same name without.
QList<QStringList> partsOf(const QStringList &paths)
{
    QList<QStringList> all;
    QHash<QStringList, QSet<QString>> pathsOf;
    for (const auto &path : paths) {
        auto parts = path.split(u'/', Qt::SkipEmptyParts);
        const auto base = parts.isEmpty() ? QString() : baseOf(parts.takeLast());
        parts.append(base.isEmpty() ? u"card"_s : base);
        pathsOf[parts].insert(path);
        all.append(parts);
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (pathsOf[all[i]].size() > 1)
            all[i].last() = paths[i].section(u'/', -1);
    }
    return all;
}

} // namespace

Result<RenderTarget> renderTarget(const QString &out)
{
    using enum RenderTarget::Form;
    if (out.isEmpty())
        return RenderTarget{Folder, u"."_s};
    const QFileInfo info(out);
    const auto ending = info.suffix().toLower();
    if (ending.isEmpty() || info.completeBaseName().isEmpty() || out.endsWith(u'/') || info.isDir())
        return RenderTarget{Folder, out};
    if (ending == "png"_L1)
        return RenderTarget{Picture, out};
    if (ending == "pdf"_L1)
        return RenderTarget{Pdf, out};
    return wrongOption(
        u"--out"_s,
        u"A file ends in .png or .pdf; a folder with a point in its name is written \"%1/\"."_s.arg(out));
}

QStringList pictureNames(const QStringList &paths)
{
    const auto parts = partsOf(paths);
    QList<qsizetype> lengths(paths.size(), 1);
    for (;;) {
        QStringList names;
        QHash<QString, QSet<QString>> pathsOf;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            names.append(parts[i].last(lengths[i]).join(u'-'));
            pathsOf[names.last()].insert(paths[i]);
        }
        bool isLonger = false;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            if (pathsOf[names[i]].size() > 1 && lengths[i] < parts[i].size()) {
                ++lengths[i];
                isLonger = true;
            }
        }
        if (!isLonger)
            return names;
    }
}

void InputFiles::add(const QString &path)
{
    const auto real = QFileInfo(path).canonicalFilePath();
    if (!real.isEmpty())
        m_paths.insert(real);
}

bool InputFiles::hold(const QString &file) const
{
    auto path = QFileInfo(file).canonicalFilePath(); // empty: there is nothing to change
    if (!m_paths.contains(path) && isPictureOfItsFolder(QFileInfo(path)))
        return false;
    while (!path.isEmpty() && !m_paths.contains(path))
        path = path.section(u'/', 0, -2);
    return !path.isEmpty();
}

} // namespace qairopay::cli
