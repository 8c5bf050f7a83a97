// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/stressrun.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::chrono::milliseconds step{450}; ///< long enough to see each card

} // namespace

StressRun::StressRun(TemplateEditor &editor, TemplatePreview &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    m_clock.setInterval(step);
    connect(&m_clock, &QTimer::timeout, this, &StressRun::advance);
    connect(&editor, &TemplateEditor::opened, this, &StressRun::end);
    connect(&editor, &TemplateEditor::changed, this, &StressRun::tryAgain);
    connect(&preview, &TemplatePreview::viewChanged, this, &StressRun::tryAgain);
}

/// The same record, on what the template and the phone are now.
void StressRun::tryAgain()
{
    if (!isOn())
        return;
    prepare();
    show(std::clamp<qsizetype>(m_index, 0, m_cases.size() - 1));
}

void StressRun::prepare()
{
    m_lint.emplace(std::make_shared<const bulk::Setting>(m_preview.setting()));
    m_cases = bulk::stressCases(m_editor.value(), m_rows);
}

void StressRun::run()
{
    if (!m_editor.isOpen())
        return;
    if (!isOn() || isLast()) {
        prepare();
        m_index = -1;
    }
    m_clock.start();
    advance();
}

void StressRun::pause()
{
    m_clock.stop();
    Q_EMIT changed();
}

void StressRun::advance()
{
    show(m_index + 1);
    if (!isBroken() && !isLast())
        return;
    pause();
}

void StressRun::next()
{
    m_clock.stop();
    if (isOn() && !isLast())
        show(m_index + 1);
}

void StressRun::previous()
{
    m_clock.stop();
    if (isOn() && !isFirst())
        show(m_index - 1);
}

void StressRun::end()
{
    m_clock.stop();
    m_lint.reset();
    m_cases.clear();
    m_break.reset();
    m_index = -1;
    m_preview.tryOut(std::nullopt);
    Q_EMIT changed();
}

void StressRun::show(qsizetype index)
{
    m_index = index;
    const auto &record = m_cases.at(index).record;
    m_break = bulk::breakOf(*m_lint, record);
    m_preview.tryOut(record);
    Q_EMIT changed();
}

QString StressRun::caseText() const
{
    using Kind = bulk::StressCase::Kind;
    if (m_index < 0)
        return {};
    const auto &one = m_cases.at(m_index);
    const auto size = QLocale().toString(one.size);
    switch (one.kind) {
    case Kind::Empty:
        return tr("Nothing filled in");
    case Kind::Row:
        return tr("Row %1 of the last list").arg(size);
    case Kind::Number:
        return tr("Large numbers: %1").arg(QLocale().toString(1'234'567));
    case Kind::German:
        return tr("German, words of %1 letters").arg(size);
    case Kind::Arabic:
        return tr("Arabic, %1 characters").arg(size);
    case Kind::Emoji:
        return tr("Emoji, %1 units").arg(size);
    }
    Q_UNREACHABLE_RETURN({});
}

QString StressRun::placeText() const
{
    return m_index < 0 ? QString() : tr("%1 of %2").arg(m_index + 1).arg(m_cases.size());
}

QString StressRun::verdict() const
{
    if (m_break)
        return m_break->sentence;
    if (m_index < 0)
        return {};
    return isLast() ? tr("Nothing breaks here, and this is the longest.") : tr("Nothing breaks here.");
}

} // namespace qairopay
