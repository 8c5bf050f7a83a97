// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/contactsheet.h"

#include "issuing/sheetwords.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

using bulk::RowResult;

namespace {

qsizetype pictureCount(const artwork::CardImages &images)
{
    return images.apple.bySlot.size() + images.google.bySlot.size();
}

} // namespace

ContactSheet::ContactSheet(DrawingKit drawing, QString organisation, QObject *parent)
    : QAbstractListModel(parent)
    , m_drawing(drawing)
    , m_organisation(std::move(organisation))
    , m_cards(drawing, m_organisation)
{
    for (QObject *part : std::initializer_list<QObject *>{&m_pictures, &m_cards, &m_findings})
        QJSEngine::setObjectOwnership(part, QJSEngine::CppOwnership);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, [this](int begin, int end) {
        for (int i = begin; i < end; ++i)
            take(m_watcher.resultAt(i));
    });
    // With other pictures the rows look different, and may be found different.
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, [this] {
        if (m_source && pictureCount(m_drawing.artwork.images(m_source->file->passTemplate)) !=
                            pictureCount(m_source->setting->images))
            open(m_source->file);
    });
}

ContactSheet::~ContactSheet()
{
    m_watcher.cancel();
}

bulk::Setting ContactSheet::setting(const PassTemplate &passTemplate)
{
    return {.passTemplate = passTemplate,
            .organisation = m_organisation,
            .images = m_drawing.artwork.images(passTemplate),
            .appleOptions = {.locale = QLocale::system(),
                             .timeZone = QTimeZone::systemTimeZone(),
                             .now = QDateTime::currentDateTimeUtc()},
            .googleOptions = {.locale = QLocale::system()}};
}

void ContactSheet::open(const issuance::CheckedFilePtr &file)
{
    if (!file)
        return;
    m_watcher.cancel();
    beginResetModel();
    m_source = issuance::SheetSource::of(file, setting(file->passTemplate));
    m_isShown = false;
    endResetModel();
    start();
}

void ContactSheet::start()
{
    m_lint.emplace(m_source->setting);
    m_order = bulk::WorstFirst(m_source->size());
    m_linted = 0;
    m_problems = 0;
    m_current = -1;
    m_sharedText = sharedFindingsText(m_lint->sheetFindings() + m_lint->usualFindings());
    m_pictures.show(m_source);
    m_watcher.setFuture(issuance::lintRows(m_source));
    Q_EMIT openChanged();
    Q_EMIT lintedChanged();
    Q_EMIT currentChanged();
}

void ContactSheet::close()
{
    if (!m_source)
        return;
    m_watcher.cancel();
    beginResetModel();
    m_source.reset();
    m_order = bulk::WorstFirst();
    m_isShown = false;
    endResetModel();
    m_lint.reset();
    m_pictures.show({});
    m_cards.clear();
    m_current = -1;
    Q_EMIT openChanged();
    Q_EMIT lintedChanged();
    Q_EMIT currentChanged();
}

/// The first rows fill the screen with the worst of them; whatever comes later is sorted in where nobody
/// looks.
void ContactSheet::take(const issuance::LintedRows &rows)
{
    if (!m_source || rows.first != m_linted)
        return;
    for (size_t i = 0; i < rows.results.size(); ++i) {
        m_order.setResult(rows.first + static_cast<quint32>(i), rows.results[i]);
        if (rows.results[i].state >= RowResult::State::Warning)
            ++m_problems;
    }
    m_linted += static_cast<quint32>(rows.results.size());
    if (m_isShown) {
        sort();
    } else {
        beginResetModel();
        m_order.sort();
        m_isShown = true;
        endResetModel();
        setCurrent(0);
    }
    Q_EMIT lintedChanged();
}

void ContactSheet::sort()
{
    m_order.sort();
    const auto [first, count] = m_order.window();
    const auto changed = [this](quint32 from, quint32 to) {
        if (from < to)
            Q_EMIT dataChanged(index(static_cast<int>(from)), index(static_cast<int>(to) - 1));
    };
    changed(0, first);
    changed(first + count, m_order.size());
    // Their state, not their place.
    if (count > 0)
        Q_EMIT dataChanged(index(static_cast<int>(first)), index(static_cast<int>(first + count) - 1),
                           {int(Role::Tone), int(Role::Word)});
    // The chosen card may have been out of sight and is another row's now.
    if (m_current >= 0 &&
        (static_cast<quint32>(m_current) < first || static_cast<quint32>(m_current) >= first + count))
        showCurrent();
}

void ContactSheet::look(int first, int count)
{
    const auto before = m_order.window();
    m_order.setWindow({static_cast<quint32>(std::max(0, first)), static_cast<quint32>(std::max(0, count))});
    if (m_order.window() != before)
        Q_EMIT lintedChanged();
}

void ContactSheet::sortAgain()
{
    m_order.setWindow({});
    sort();
    m_current = -1;
    setCurrent(m_order.size() > 0 ? 0 : -1);
    Q_EMIT sorted();
    Q_EMIT lintedChanged();
}

int ContactSheet::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_isShown ? 0 : static_cast<int>(m_order.size());
}

QVariant ContactSheet::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto result = m_order.result(m_order.rowAt(static_cast<quint32>(index.row())));
    switch (Role(role)) {
    case Role::Number:
        return static_cast<int>(numberAt(index.row()));
    case Role::Tone:
        return toneOf(result);
    case Role::Word:
        return wordOf(result);
    }
    return {};
}

QHash<int, QByteArray> ContactSheet::roleNames() const
{
    return {{int(Role::Number), "number"}, {int(Role::Tone), "tone"}, {int(Role::Word), "word"}};
}

quint32 ContactSheet::numberAt(int position) const
{
    return m_source->numbers[m_order.rowAt(static_cast<quint32>(position))];
}

qreal ContactSheet::share() const
{
    return m_source && m_source->size() > 0 ? qreal(m_linted) / m_source->size() : 0;
}

QString ContactSheet::countText() const
{
    if (!m_source)
        return {};
    const QLocale locale;
    const auto problems = locale.toString(m_problems);
    return isLinting() ? tr("%1 of %2 cards looked at, %3 with problems")
                             .arg(locale.toString(m_linted), locale.toString(m_source->size()), problems)
                       : tr("%1 cards, %2 with problems").arg(locale.toString(m_source->size()), problems);
}

void ContactSheet::setWallet(int wallet)
{
    if (wallet == m_wallet || wallet < 0 || wallet > 1)
        return;
    m_wallet = wallet;
    Q_EMIT walletChanged();
}

void ContactSheet::setCurrent(int current)
{
    const int place = std::clamp(current, -1, rowCount() - 1);
    if (place == m_current)
        return;
    m_current = place;
    showCurrent();
}

QString ContactSheet::currentTitle() const
{
    return m_current < 0 || !m_source ? QString() : tr("Row %1").arg(numberAt(m_current));
}

void ContactSheet::showCurrent()
{
    m_currentReason.clear();
    const auto number = m_current < 0 ? 0 : numberAt(m_current);
    const auto record = m_current < 0 ? Result<Record>() : m_source->file->record(number);
    if (m_current < 0 || !record) {
        m_cards.clear();
        m_findings.show({}, {});
    } else {
        const auto &passTemplate = m_source->file->passTemplate;
        const auto issued = bulk::draftOf(*record, number);
        m_cards.show(passTemplate, issued);
        m_findings.show(m_lint->checkOwn(issued), passTemplate);
        QStringList reasons;
        for (const auto &issue : m_source->file->report.issuesOf(number))
            reasons.append(csv::describe(issue, m_source->file->file->sheet().header).message);
        m_currentReason = reasons.join(u' ');
    }
    Q_EMIT currentChanged();
}

} // namespace qairopay
