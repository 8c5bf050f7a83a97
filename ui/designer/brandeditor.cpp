// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/brandeditor.h"

#include "scene/qcolour.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

Colour toColour(const QColor &colour)
{
    const auto rgb = colour.toRgb();
    return {quint8(rgb.red()), quint8(rgb.green()), quint8(rgb.blue())};
}

} // namespace

BrandEditor::BrandEditor(TemplateEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&editor, &TemplateEditor::changed, this, &BrandEditor::changed);
    connect(&editor, &TemplateEditor::selectionChanged, this, [this] { setDropper(NoPart); });
}

void BrandEditor::change(const QString &text, const QString &mergeKey,
                         const std::function<void(Brand &)> &how)
{
    m_editor.edit(text, mergeKey, [&](PassTemplate &value) { how(value.brand); });
}

QColor BrandEditor::background() const
{
    return scene::toQColor(brand().background);
}

void BrandEditor::setBackground(const QColor &colour)
{
    change(tr("Change background"), u"background"_s, [&](Brand &b) { b.background = toColour(colour); });
}

QColor BrandEditor::foreground() const
{
    return scene::toQColor(brand().foreground);
}

void BrandEditor::setForeground(const QColor &colour)
{
    change(tr("Change text colour"), u"foreground"_s, [&](Brand &b) { b.foreground = toColour(colour); });
}

void BrandEditor::setDropper(int part)
{
    if (m_dropper == part || part < NoPart || part > LabelColour)
        return;
    m_dropper = part;
    Q_EMIT dropperChanged();
}

void BrandEditor::give(int part, const QColor &colour)
{
    if (!colour.isValid() || colour.alpha() != 255)
        return;
    m_editor.endStep();
    switch (part) {
    case Background:
        setBackground(colour);
        break;
    case Foreground:
        setForeground(colour);
        break;
    case LabelColour:
        setLabel(colour);
        break;
    default:
        break;
    }
    m_editor.endStep();
}

void BrandEditor::take(const QColor &colour)
{
    give(m_dropper, colour);
    setDropper(NoPart);
}

QColor BrandEditor::label() const
{
    return scene::toQColor(brand().label.value_or(brand().foreground));
}

void BrandEditor::setLabel(const QColor &colour)
{
    change(tr("Change label colour"), u"labelColour"_s, [&](Brand &b) { b.label = toColour(colour); });
}

void BrandEditor::clearLabel()
{
    change(tr("Reset label colour"), {}, [](Brand &b) { b.label.reset(); });
}

void BrandEditor::setLogoText(const QString &text)
{
    change(tr("Change logo text"), u"logoText"_s, [&](Brand &b) { b.logoText = text; });
}

void BrandEditor::setOrganisation(const QString &name)
{
    change(tr("Change organisation"), u"organisation"_s, [&](Brand &b) { b.organisation = name; });
}

void BrandEditor::setDescription(const QString &text)
{
    change(tr("Change description"), u"description"_s, [&](Brand &b) { b.description = text; });
}

void BrandEditor::setLogoUrl(const QString &url)
{
    change(tr("Change logo address"), u"logoUrl"_s, [&](Brand &b) { b.logoUrl = url; });
}

void BrandEditor::setIconUrl(const QString &url)
{
    change(tr("Change icon address"), u"iconUrl"_s, [&](Brand &b) { b.iconUrl = url; });
}

} // namespace qairopay
