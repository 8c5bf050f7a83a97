// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/cardtexteditor.h"

#include "template/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr int lineLimit = 120; ///< of texts that the service does not bound

const scene::Element *elementOf(const scene::Scene &scene, const QString &key, bool isLabel)
{
    const auto found = std::ranges::find_if(scene.elements, [&](const scene::Element &element) {
        return element.fieldKey == key && (element.role == scene::Role::Label) == isLabel;
    });
    return found == scene.elements.end() ? nullptr : &*found;
}

} // namespace

CardTextEditor::CardTextEditor(TemplateEditor &editor, TemplatePreview &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    connect(&preview, &TemplatePreview::refreshed, this, &CardTextEditor::follow);
    connect(&preview, &TemplatePreview::samplesChanged, this, [this] {
        if (m_part == Part::RecordValue || m_part == Part::SampleValue)
            finish();
    });
    connect(&editor, &TemplateEditor::opened, this, &CardTextEditor::finish);
}

bool CardTextEditor::openAt(SurfaceFace *face, qreal x, qreal y)
{
    return open(face, face->scene().elementAt({x, y}));
}

bool CardTextEditor::openSelected(SurfaceFace *face)
{
    const auto key = m_editor.selectedKey();
    if (key.isEmpty())
        return false;
    const auto *value = elementOf(face->scene(), key, false);
    return open(face, value ? value : elementOf(face->scene(), key, true));
}

bool CardTextEditor::turn()
{
    if (!m_part || m_key.isEmpty())
        return false;
    const auto *other = elementOf(scene(), m_key, *m_part != Part::Label);
    return other && open(m_face, other);
}

bool CardTextEditor::open(SurfaceFace *face, const scene::Element *element)
{
    finish();
    m_face = face;
    // What is written elsewhere is typed there: here it would not show.
    const auto part = element && m_preview.isWrittenHere(face->surface()) ? partOf(*element) : std::nullopt;
    if (!part)
        return false;
    m_editor.endStep();
    m_part = part;
    m_key = element->fieldKey;
    m_sample = m_preview.sample();
    m_surface = face->surface();
    m_elementId = element->id;
    m_area = element->rect;
    m_text = stored();
    m_before = m_text;
    Q_EMIT changed();
    return true;
}

std::optional<CardTextEditor::Part> CardTextEditor::partOf(const scene::Element &element) const
{
    using scene::Role;
    const auto &value = m_editor.value();
    switch (element.role) {
    case Role::Label:
        return value.field(element.fieldKey) ? std::optional(Part::Label) : std::nullopt;
    case Role::Value:
    case Role::Title:
    case Role::Subtitle:
        if (value.field(element.fieldKey))
            return isShared(element) ? Part::DefaultValue : valuePart(element.fieldKey);
        if (const auto *text = std::get_if<scene::Text>(&element.shape); text && text->full == value.name)
            return Part::Name;
        return std::nullopt;
    case Role::LogoText:
        return m_face->isApple() && !value.brand.logoText.isEmpty() ? Part::LogoText : Part::Organisation;
    case Role::BarcodeText:
        return value.studio.barcodeAltText.isEmpty() ? std::nullopt : std::optional(Part::CodeText);
    case Role::Background:
    case Role::Decoration:
    case Role::Logo:
    case Role::Image:
    case Role::TransitIcon:
    case Role::Barcode:
    case Role::Notice:
        break;
    }
    return std::nullopt;
}

/// A title that Google's class has is that of all passes: it says the default, whatever the record has.
bool CardTextEditor::isShared(const scene::Element &element) const
{
    const auto *text = std::get_if<scene::Text>(&element.shape);
    const auto &value = m_editor.value();
    const auto &field = *value.field(element.fieldKey);
    return element.role == scene::Role::Title && text && text->full == field.value &&
           valuesInForce(value, m_preview.issued().record).value(field.key) != field.value;
}

CardTextEditor::Part CardTextEditor::valuePart(const QString &key) const
{
    const auto &value = m_editor.value();
    const auto sample = m_preview.sample();
    if (sample > 0 && sample <= value.studio.samples.size())
        return value.studio.samples[sample - 1].fields.contains(key) ? Part::RecordValue : Part::DefaultValue;
    return value.field(key)->format.sample.isEmpty() ? Part::DefaultValue : Part::SampleValue;
}

/// Where the text lies in a template; null: it is gone.
QString *CardTextEditor::textIn(PassTemplate &value) const
{
    const auto field = std::ranges::find(value.fields, m_key, &Field::key);
    const bool hasField = field != value.fields.end();
    switch (*m_part) {
    case Part::Label:
        return hasField ? &field->label : nullptr;
    case Part::DefaultValue:
        return hasField ? &field->value : nullptr;
    case Part::SampleValue:
        return hasField ? &field->format.sample : nullptr;
    case Part::RecordValue:
        return m_sample <= value.studio.samples.size() ? &value.studio.samples[m_sample - 1].fields[m_key]
                                                       : nullptr;
    case Part::LogoText:
        return &value.brand.logoText;
    case Part::Organisation:
        return &value.brand.organisation;
    case Part::Name:
        return &value.name;
    case Part::CodeText:
        return &value.studio.barcodeAltText;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

QString CardTextEditor::stored() const
{
    auto value = m_editor.value();
    const auto *text = textIn(value);
    return text ? *text : QString();
}

void CardTextEditor::setText(const QString &text)
{
    if (!m_part || text == m_text)
        return;
    m_text = text.left(limit());
    m_editor.edit(tr("Type on the card"), u"card:"_s + m_elementId, [&](PassTemplate &value) {
        if (auto *place = textIn(value))
            *place = m_text;
    });
    if (const auto *element = scene().element(m_elementId))
        m_area = element->rect;
    Q_EMIT changed();
}

QString CardTextEditor::name() const
{
    if (!m_part)
        return {};
    switch (*m_part) {
    case Part::Label:
        return tr("Label of %1").arg(m_key);
    case Part::DefaultValue:
        return tr("Value of %1 when a pass gives none").arg(m_key);
    case Part::SampleValue:
        return tr("Sample value of %1").arg(m_key);
    case Part::RecordValue:
        return tr("Value of %1, for %2").arg(m_key, m_preview.sampleNames().value(m_sample));
    case Part::LogoText:
        return tr("Logo text");
    case Part::Organisation:
        return tr("Organisation");
    case Part::Name:
        return tr("Name of the template");
    case Part::CodeText:
        return tr("Text below the code");
    }
    Q_UNREACHABLE_RETURN({});
}

int CardTextEditor::limit() const
{
    if (!m_part)
        return 0;
    qsizetype limit = lineLimit;
    switch (*m_part) {
    case Part::Label:
        limit = limits::fieldLabel;
        break;
    case Part::DefaultValue:
    case Part::SampleValue:
    case Part::RecordValue:
        limit = limits::fieldValue;
        break;
    case Part::Name:
        limit = limits::templateName;
        break;
    case Part::CodeText:
        limit = limits::payloadTemplate;
        break;
    case Part::LogoText:
    case Part::Organisation:
        break;
    }
    // A file may have brought a longer text: nothing of it is cut off.
    return int(std::max(limit, m_before.size()));
}

void CardTextEditor::finish()
{
    if (!m_part)
        return;
    m_part.reset();
    m_editor.endStep();
    Q_EMIT changed();
}

void CardTextEditor::revert()
{
    // With the same merge key: typed and taken back is no step at all.
    setText(m_before);
    finish();
}

/// The cards were made anew: the field may be gone, its text changed by undo, another surface looked at.
void CardTextEditor::follow()
{
    if (!m_part)
        return;
    const bool isSeen =
        !m_face->isEmpty() && m_face->surface() == m_surface && m_preview.isWrittenHere(m_surface);
    if (!isSeen || (!m_key.isEmpty() && !m_editor.value().field(m_key))) {
        finish();
        return;
    }
    // The box stays where it was opened: a text that is centred or ranged right moves as it grows.
    const auto text = stored();
    if (text == m_text)
        return;
    m_text = text;
    m_before = text; // undone or redone meanwhile: that is what there was
    Q_EMIT changed();
}

} // namespace qairopay
