// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/scanbench.h"

#include "bulk/cardcode.h"
#include "designer/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::chrono::milliseconds typingPause{300};

} // namespace

/// Made by the first order: who never looks at the bench does not wait for its fonts.
struct ScanBench::Workshop
{
    std::optional<scene::Kit> kit;
};

ScanBench::ScanBench(TemplateEditor &editor, TemplatePreview &preview, CodeMeasure &measure, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_preview(preview)
    , m_measure(measure)
    , m_workshop(std::make_shared<Workshop>())
{
    for (auto &face : m_faces) {
        face = std::make_unique<PictureFace>();
        QJSEngine::setObjectOwnership(face.get(), QJSEngine::CppOwnership);
    }
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // the fonts belong to this one thread
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ScanBench::run);
    connect(&m_measure, &CodeMeasure::changed, this, &ScanBench::startOver);
    connect(&m_preview, &TemplatePreview::viewChanged, this, &ScanBench::startOver);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &ScanBench::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ScanBench::end);
}

ScanBench::~ScanBench()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_thread.waitForDone();
}

void ScanBench::watch()
{
    m_isWatched = true;
    startOver();
}

void ScanBench::leave()
{
    m_isWatched = false;
    stop();
    Q_EMIT changed();
}

void ScanBench::setWallet(int wallet)
{
    const auto chosen = wallet == 0 ? WalletPlatform::Apple : WalletPlatform::Google;
    if (chosen == m_wallet)
        return;
    m_wallet = chosen;
    startOver();
    Q_EMIT changed();
}

QStringList ScanBench::walletNames() const
{
    return {tr("Apple Wallet"), tr("Google Wallet")};
}

void ScanBench::startOver()
{
    if (m_isWaiting && !m_measure.isMeasuring()) {
        run();
        return;
    }
    if (!m_isWatched)
        return;
    m_watcher.cancel();
    m_pause.start();
    Q_EMIT changed();
}

void ScanBench::stop()
{
    m_pause.stop();
    m_watcher.cancel();
    m_isWaiting = false;
}

void ScanBench::run()
{
    stop();
    m_problem.clear();
    forgetTrials();
    if (m_measure.isMeasuring()) {
        m_isWaiting = true;
    } else if (const auto &largest = m_measure.largest()) {
        const Order order{m_preview.setting(), largest->row, m_wallet};
        m_rowName = CodeMeasure::nameOf(largest->row);
        m_watcher.setFuture(QtConcurrent::run(&m_thread, &ScanBench::work, m_workshop, order));
    } else {
        m_problem = m_editor.value().barcode ? tr("The content cannot be filled in: mend it first.")
                                             : tr("Passes carry no barcode.");
    }
    Q_EMIT changed();
}

void ScanBench::work(QPromise<TriedCode> &promise, const std::shared_ptr<Workshop> &workshop,
                     const Order &order)
{
    if (promise.isCanceled())
        return;
    if (!workshop->kit)
        workshop->kit.emplace();
    const auto code = bulk::cardCode(order.setting, order.row, order.wallet, *workshop->kit);
    if (!code)
        return;
    for (const auto condition : scanbench::allConditions) {
        const auto trial = scanbench::tryCode(*code, condition, [&] { return promise.isCanceled(); });
        if (!trial)
            return;
        promise.addResult(TriedCode{*trial, code->code.format, code->module, code->quietModules});
    }
}

void ScanBench::take(int index)
{
    const auto tried = m_watcher.resultAt(index);
    const auto row = static_cast<size_t>(tried.trial.condition);
    m_faces[row]->show(tried.trial.picture);
    m_tried[row] = tried;
    const auto changedRow = this->index(static_cast<int>(row));
    Q_EMIT dataChanged(changedRow, changedRow);
    Q_EMIT changed();
}

void ScanBench::end()
{
    if (!m_watcher.isCanceled() && !m_tried.front())
        m_problem = m_wallet == WalletPlatform::Apple
                        ? tr("Apple’s card shows no code: the content does not fit into any of the formats.")
                        : tr("Google’s card shows no code: the content does not fit into the format.");
    Q_EMIT changed();
}

void ScanBench::forgetTrials()
{
    std::ranges::for_each(m_tried, [](auto &tried) { tried.reset(); });
    for (const auto &face : m_faces)
        face->show({});
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ScanBench::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tried.size());
}

QVariant ScanBench::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    const auto condition = scanbench::allConditions[row];
    const auto &tried = m_tried[row];
    switch (role) {
    case NameRole:
        return conditionName(condition);
    case ConditionTextRole:
        return conditionText(condition);
    case GradeRole:
        return tried ? static_cast<int>(tried->trial.grade) : -1;
    case GradeNameRole:
        return tried ? gradeName(tried->trial.grade) : QString();
    case ReasonRole:
        return tried ? reasonText(*tried) : QString();
    case FaceRole:
        return QVariant::fromValue(m_faces[row].get());
    default:
        return {};
    }
}

QHash<int, QByteArray> ScanBench::roleNames() const
{
    return {{NameRole, "name"},     {ConditionTextRole, "conditionText"},
            {GradeRole, "grade"},   {GradeNameRole, "gradeName"},
            {ReasonRole, "reason"}, {FaceRole, "face"}};
}

QString ScanBench::subjectText() const
{
    const auto &tried = m_tried.front();
    if (!tried)
        return {};
    return tr("%1 with %2; a module is %3 mm wide.")
        .arg(barcodeFormatNames().value(int(tried->format)), m_rowName,
             QLocale().toString(tried->module, 'f', 2));
}

QString ScanBench::advice() const
{
    const TriedCode *worst = nullptr;
    for (const auto &tried : m_tried) {
        if (tried && (!worst || tried->trial.grade < worst->trial.grade))
            worst = &*tried;
    }
    return worst && worst->trial.grade < scanbench::Grade::Reads ? adviceText(worst->trial.obstacle)
                                                                 : QString();
}

} // namespace qairopay
