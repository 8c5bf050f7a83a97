// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/samplerecords.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int mostRecords = 200; ///< of one template, as the sandbox takes it
constexpr int longestName = 200; ///< of a holder, as the API has it

bool hasName(const QList<Record> &records, const QString &name)
{
    return std::ranges::any_of(records, [&](const Record &record) { return record.holder.name == name; });
}

} // namespace

SampleRecords::SampleRecords(TemplateEditor &editor, TemplatePreview &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    connect(&editor, &TemplateEditor::changed, this, &SampleRecords::changed);
    connect(&preview, &TemplatePreview::samplesChanged, this, &SampleRecords::changed);
}

qsizetype SampleRecords::shown() const
{
    const auto sample = m_preview.sample();
    return sample > 0 && sample <= records().size() ? sample - 1 : -1;
}

QString SampleRecords::addObstacle() const
{
    return records().size() < mostRecords ? QString()
                                          : tr("A template has at most %1 sample records.").arg(mostRecords);
}

QString SampleRecords::changeObstacle() const
{
    return shown() >= 0 ? QString() : tr("The cards show no sample record. Choose one first.");
}

QString SampleRecords::name() const
{
    return m_preview.issued().record.holder.name;
}

QString SampleRecords::freeName() const
{
    static const QRegularExpression number(u" \\d{1,4}$"_s);
    auto base = name().left(longestName - 5).remove(number);
    if (base.trimmed().isEmpty())
        base = tr("Sample");
    for (int count = 2;; ++count) {
        if (const auto wanted = base + u' ' + QString::number(count); !hasName(records(), wanted))
            return wanted;
    }
}

int SampleRecords::nameLimit() const
{
    return longestName;
}

QString SampleRecords::nameProblem(const QString &name, bool isNew) const
{
    const auto wanted = name.trimmed();
    if (wanted.isEmpty())
        return tr("A record needs a name.");
    if (wanted.size() > longestName)
        return tr("At most %1 characters.").arg(longestName);
    auto others = records();
    if (const auto at = shown(); !isNew && at >= 0)
        others.removeAt(at);
    return hasName(others, wanted) ? tr("Another record has this name.") : QString();
}

void SampleRecords::add(const QString &name)
{
    if (!addObstacle().isEmpty() || !nameProblem(name, true).isEmpty())
        return;
    auto record = m_preview.issued().record;
    record.holder.name = name.trimmed();
    record.fields.removeIf(
        [this](std::pair<const QString &, QString &> entry) { return !m_editor.value().field(entry.first); });
    m_editor.edit(tr("Add sample record"), {},
                  [&](PassTemplate &value) { value.studio.samples.append(record); });
    m_preview.setSample(int(records().size()));
}

void SampleRecords::rename(const QString &name)
{
    const auto at = shown();
    if (at < 0 || !nameProblem(name, false).isEmpty())
        return;
    m_editor.edit(tr("Rename sample record"), {},
                  [&](PassTemplate &value) { value.studio.samples[at].holder.name = name.trimmed(); });
}

void SampleRecords::remove()
{
    const auto at = shown();
    if (at < 0)
        return;
    m_editor.edit(tr("Remove sample record"), {},
                  [&](PassTemplate &value) { value.studio.samples.removeAt(at); });
    m_preview.setSample(int(std::min(at + 1, records().size())));
}

} // namespace qairopay
