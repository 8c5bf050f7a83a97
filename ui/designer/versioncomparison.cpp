// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/versioncomparison.h"

#include "designer/templatefront.h"

#include <QtGui/qcolor.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

using difference::RestorablePart;
using difference::Shown;

namespace {

/// Of a part: what one looks through. A language has thousands.
constexpr qsizetype mostLines = 8;

/// Only of a part that is one colour there is something to be shown beside its words.
QColor colourOf(const RestorablePart &part, Shown difference::Change::*side)
{
    const auto &colour = (part.changes.first().*side).colour;
    return part.changes.size() == 1 && colour ? QColor(colour->red, colour->green, colour->blue)
                                              : QColor(Qt::transparent);
}

} // namespace

VersionComparison::VersionComparison(TemplateEditor &editor, Notices &notices, DrawingKit drawing,
                                     QString tenant, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_notices(notices)
    , m_drawing(drawing)
    , m_tenant(std::move(tenant))
    , m_thenApple(drawing.kit)
    , m_thenGoogle(drawing.kit)
    , m_nowApple(drawing.kit)
    , m_nowGoogle(drawing.kit)
{
    connect(&editor, &TemplateEditor::opened, this, &VersionComparison::close);
    connect(&editor, &TemplateEditor::changed, this, &VersionComparison::refresh);
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, &VersionComparison::draw);
}

int VersionComparison::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VersionComparison::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &part = m_parts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return part.title;
    case LinesRole:
        return linesOf(part);
    case ThenColourRole:
        return colourOf(part, &difference::Change::before);
    case NowColourRole:
        return colourOf(part, &difference::Change::after);
    case ChosenRole:
        return m_chosen.contains(part.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> VersionComparison::roleNames() const
{
    return {{TitleRole, "title"},
            {LinesRole, "lines"},
            {ThenColourRole, "thenColour"},
            {NowColourRole, "nowColour"},
            {ChosenRole, "chosen"}};
}

/// The member is named where the title does not say it already.
QStringList VersionComparison::linesOf(const RestorablePart &part) const
{
    QStringList lines;
    for (const auto &change : part.changes.first(std::min(part.changes.size(), mostLines))) {
        const auto words = tr("%1 in the version, %2 now").arg(change.before.text, change.after.text);
        lines.append(change.member == part.title ? words : tr("%1: %2").arg(change.member, words));
    }
    if (const auto more = part.changes.size() - mostLines; more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    return lines;
}

QString VersionComparison::restoreText() const
{
    return m_chosen.isEmpty() ? tr("Restore parts") : tr("Restore %n parts", nullptr, chosenCount());
}

void VersionComparison::open(const settings::Version &version, const QString &title, const QString &detail)
{
    m_version = version;
    m_title = title;
    m_detail = detail;
    draw();
    show(difference::restorableParts(version.value, m_editor.value()));
    Q_EMIT opened();
}

void VersionComparison::close()
{
    if (!isOpen())
        return;
    m_version.reset();
    for (auto *face : {&m_thenApple, &m_thenGoogle, &m_nowApple, &m_nowGoogle})
        face->clear();
    show({});
}

void VersionComparison::refresh()
{
    if (!isOpen())
        return;
    drawNow();
    show(difference::restorableParts(m_version->value, m_editor.value()));
}

void VersionComparison::takeAway(qsizetype first, qsizetype rows)
{
    if (rows == 0)
        return;
    beginRemoveRows({}, int(first), int(first + rows - 1));
    m_parts.remove(first, rows);
    endRemoveRows();
}

void VersionComparison::putIn(qsizetype first, const QList<RestorablePart> &parts)
{
    if (parts.isEmpty())
        return;
    beginInsertRows({}, int(first), int(first + parts.size() - 1));
    for (qsizetype i = 0; i < parts.size(); ++i)
        m_parts.insert(first + i, parts.at(i));
    endInsertRows();
}

/// The smallest change: what somebody looks at stays where it is.
void VersionComparison::show(const QList<RestorablePart> &parts)
{
    if (!m_chosen.isEmpty()) {
        m_chosen.clear(); // ids are those of the former pair
        tellChosen(0, count() - 1);
    }
    const auto fewer = std::min(m_parts.size(), parts.size());
    qsizetype first = 0;
    while (first < fewer && m_parts.at(first).id == parts.at(first).id)
        ++first;
    qsizetype last = 0; // from the end
    while (last < fewer - first &&
           m_parts.at(m_parts.size() - 1 - last).id == parts.at(parts.size() - 1 - last).id)
        ++last;
    takeAway(first, m_parts.size() - first - last);
    putIn(first, parts.sliced(first, parts.size() - first - last));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (m_parts.at(i) == parts.at(i))
            continue;
        m_parts[i] = parts.at(i);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
    Q_EMIT changed();
}

void VersionComparison::draw()
{
    if (!isOpen())
        return;
    const auto images = m_drawing.artwork.images(m_version->value);
    m_thenApple.show(appleFrontOf(m_version->value, images.apple, m_tenant, m_drawing.kit));
    m_thenGoogle.show(googleFrontOf(m_version->value, images.google, m_tenant, m_drawing.kit));
    drawNow();
}

void VersionComparison::drawNow()
{
    const auto &value = m_editor.value();
    const auto images = m_drawing.artwork.images(value);
    m_nowApple.show(appleFrontOf(value, images.apple, m_tenant, m_drawing.kit));
    m_nowGoogle.show(googleFrontOf(value, images.google, m_tenant, m_drawing.kit));
}

void VersionComparison::choose(int row, bool chosen)
{
    if (row < 0 || row >= count() || m_chosen.contains(m_parts[row].id) == chosen)
        return;
    if (chosen)
        m_chosen.insert(m_parts[row].id);
    else
        m_chosen.remove(m_parts[row].id);
    tellChosen(row, row);
}

void VersionComparison::chooseAll(bool chosen)
{
    if (m_parts.isEmpty())
        return;
    m_chosen.clear();
    if (chosen) {
        for (const auto &part : std::as_const(m_parts))
            m_chosen.insert(part.id);
    }
    tellChosen(0, count() - 1);
}

void VersionComparison::tellChosen(int first, int last)
{
    Q_EMIT dataChanged(index(first), index(last), {ChosenRole});
    Q_EMIT chosenChanged();
}

void VersionComparison::restore()
{
    if (!isOpen() || m_chosen.isEmpty())
        return;
    const auto parts = chosenCount();
    const auto value = difference::restored(m_version->value, m_editor.value(), m_chosen.values());
    Q_EMIT restoring();
    m_editor.edit(tr("Restore parts of “%1”").arg(m_title), {}, [&](PassTemplate &now) { now = value; });
    m_notices.tell(tr("Restored %n parts of “%1”. Undo takes them back.", nullptr, parts).arg(m_title));
}

} // namespace qairopay
