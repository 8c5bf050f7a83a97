// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templatepreview.h"

#include "apple/issue.h"
#include "apple/layout.h"
#include "google/issue.h"
#include "google/layout.h"
#include "lint/lint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Ids as long as real ones, so that a code shows the density it will have.
const auto previewPass = u"pass_01HZX0000000000000000000"_s;
const auto previewTemplate = u"tpl_01HZX0000000000000000000"_s;

} // namespace

TemplatePreview::TemplatePreview(TemplateEditor &editor, DrawingKit drawing, QString organisation,
                                 QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_drawing(drawing)
    , m_organisation(std::move(organisation))
    , m_apple(drawing.kit.fonts)
    , m_google(drawing.kit.fonts)
{
    connect(&editor, &TemplateEditor::changed, this, &TemplatePreview::refresh);
    connect(&drawing.artwork, &ArtworkLoader::arrived, this, &TemplatePreview::refresh);
    connect(&editor, &TemplateEditor::opened, this, [this] {
        m_shown = m_editor.value();
        refreshSampleNames();
        setSample(m_sampleNames.size() > 1 ? 1 : 0);
    });
    refresh();
}

void TemplatePreview::setSample(int sample)
{
    if (m_sample == sample || sample < 0 || sample > m_editor.value().studio.samples.size())
        return;
    m_sample = sample;
    Q_EMIT samplesChanged();
    refresh();
}

void TemplatePreview::tryOut(const std::optional<Record> &record)
{
    if (m_trial == record)
        return;
    m_trial = record;
    refresh();
}

bulk::Setting TemplatePreview::setting() const
{
    return {.passTemplate = m_editor.value(),
            .organisation = m_organisation,
            .images = m_drawing.artwork.images(m_editor.value()),
            .appleOptions = {},
            .googleOptions = {}};
}

void TemplatePreview::refresh()
{
    refreshSampleNames();
    const auto &value = m_editor.value();
    if (!m_editor.isOpen())
        return;
    showWhatIsTyped();
    const IssuedRecord issued{
        .id = PassId(previewPass), .templateId = TemplateId(previewTemplate), .record = record()};
    const auto appleDocument =
        apple::draftFor(value, issued, {.organisationName = m_organisation, .isNfcAllowed = true});
    const auto googleDocument = google::draftFor(value, issued, {.issuerName = m_organisation});
    const auto images = m_drawing.artwork.images(value);
    m_apple.show(apple::layoutFront(appleDocument, images.apple, {}, m_drawing.kit));
    m_google.show(google::layoutCard(googleDocument, images.google, {}, m_drawing.kit));
    m_problems.show(lint::check({value, issued.record, appleDocument, googleDocument, m_apple.scene(),
                                 m_google.scene(), &images}),
                    value);
}

/// A sample with a value of its own hides the default that somebody just types: show the defaults then.
void TemplatePreview::showWhatIsTyped()
{
    const auto &value = m_editor.value();
    if (m_sample > 0 && m_sample <= value.studio.samples.size()) {
        const auto &own = value.studio.samples[m_sample - 1].fields;
        const bool isHidden = std::ranges::any_of(value.fields, [&](const Field &field) {
            const auto *before = m_shown.field(field.key);
            return before && own.contains(field.key) &&
                   (before->value != field.value || before->format.sample != field.format.sample);
        });
        if (isHidden) {
            m_sample = 0;
            Q_EMIT samplesChanged();
        }
    }
    m_shown = value;
}

void TemplatePreview::refreshSampleNames()
{
    QStringList names{tr("Default values")};
    for (const auto &sample : m_editor.value().studio.samples) {
        names.append(sample.holder.name.isEmpty() ? tr("Sample %1").arg(names.size()) : sample.holder.name);
    }
    if (names == m_sampleNames)
        return;
    m_sampleNames = names;
    m_sample = std::min(m_sample, int(names.size()) - 1);
    Q_EMIT samplesChanged();
}

/// The chosen sample; with none, what each field's own sample or default says.
Record TemplatePreview::record() const
{
    if (m_trial)
        return *m_trial;
    const auto &value = m_editor.value();
    if (m_sample > 0 && m_sample <= value.studio.samples.size())
        return value.studio.samples[m_sample - 1];
    Record record{.holder = {.email = u"jane@example.com"_s, .name = u"Jane Doe"_s}, .fields = {}};
    for (const auto &field : value.fields) {
        if (!field.format.sample.isEmpty())
            record.fields.insert(field.key, field.format.sample);
    }
    return record;
}

} // namespace qairopay
