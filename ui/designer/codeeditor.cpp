// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/codeeditor.h"

#include "designer/words.h"
#include "pass/payloadtemplate.h"

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

Barcode defaultBarcode()
{
    return {BarcodeFormat::Qr, u"{pass.id}"_s};
}

} // namespace

CodeEditor::CodeEditor(TemplateEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&editor, &TemplateEditor::changed, this, &CodeEditor::changed);
}

bool CodeEditor::hasBarcode() const
{
    return m_editor.value().barcode.has_value();
}

void CodeEditor::setHasBarcode(bool has)
{
    if (has == hasBarcode())
        return;
    m_editor.edit(has ? tr("Add barcode") : tr("Remove barcode"), {}, [&](PassTemplate &value) {
        value.barcode = has ? std::optional(defaultBarcode()) : std::nullopt;
    });
}

int CodeEditor::format() const
{
    return hasBarcode() ? int(m_editor.value().barcode->format) : 0;
}

void CodeEditor::setFormat(int format)
{
    if (!hasBarcode() || format < 0 || format >= int(allBarcodeFormats.size()))
        return;
    m_editor.edit(tr("Change barcode format"), {},
                  [&](PassTemplate &value) { value.barcode->format = allBarcodeFormats[size_t(format)]; });
}

QStringList CodeEditor::formatNames() const
{
    return barcodeFormatNames();
}

QString CodeEditor::payload() const
{
    return hasBarcode() ? m_editor.value().barcode->payloadTemplate : QString();
}

void CodeEditor::setPayload(const QString &payload)
{
    if (!hasBarcode())
        return;
    m_editor.edit(tr("Change barcode content"), u"payload"_s,
                  [&](PassTemplate &value) { value.barcode->payloadTemplate = payload; });
}

QString CodeEditor::payloadError() const
{
    return hasBarcode() ? problemOf(payload()) : QString();
}

QString CodeEditor::altText() const
{
    return m_editor.value().studio.barcodeAltText;
}

void CodeEditor::setAltText(const QString &text)
{
    m_editor.edit(tr("Change text below the code"), u"altText"_s,
                  [&](PassTemplate &value) { value.studio.barcodeAltText = text; });
}

bool CodeEditor::nfcEnabled() const
{
    return m_editor.value().nfc && m_editor.value().nfc->enabled;
}

void CodeEditor::setNfcEnabled(bool enabled)
{
    if (enabled == nfcEnabled())
        return;
    m_editor.edit(enabled ? tr("Turn NFC on") : tr("Turn NFC off"), {}, [&](PassTemplate &value) {
        auto nfc = value.nfc.value_or(Nfc{});
        nfc.enabled = enabled;
        if (nfc.payloadTemplate.isEmpty())
            nfc.payloadTemplate = value.barcode ? value.barcode->payloadTemplate : u"{pass.id}"_s;
        value.nfc = nfc;
    });
}

QString CodeEditor::nfcPayload() const
{
    return m_editor.value().nfc ? m_editor.value().nfc->payloadTemplate : QString();
}

void CodeEditor::setNfcPayload(const QString &payload)
{
    if (!m_editor.value().nfc)
        return;
    m_editor.edit(tr("Change NFC content"), u"nfcPayload"_s,
                  [&](PassTemplate &value) { value.nfc->payloadTemplate = payload; });
}

QString CodeEditor::nfcPayloadError() const
{
    return nfcEnabled() ? problemOf(nfcPayload()) : QString();
}

QStringList CodeEditor::variables() const
{
    QStringList names{u"{pass.id}"_s, u"{pass.template_id}"_s, u"{pass.token}"_s, u"{holder.email}"_s,
                      u"{holder.name}"_s};
    for (const auto &key : fieldKeys())
        names.append("{fields."_L1 + key + u'}');
    return names;
}

QStringList CodeEditor::fieldKeys() const
{
    QStringList keys;
    for (const auto &field : m_editor.value().fields)
        keys.append(field.key);
    return keys;
}

QString CodeEditor::problemOf(const QString &payload) const
{
    if (payload.isEmpty())
        return tr("The content must not be empty.");
    if (payload.size() > limits::payloadTemplate)
        return tr("At most %1 characters.").arg(limits::payloadTemplate);
    const auto parsed = PayloadTemplate::parse(payload);
    if (!parsed)
        return parsed.error().text();
    const auto unknown = parsed->unknownVariable(fieldKeys());
    return unknown ? tr("There is no variable {%1}.").arg(*unknown) : QString();
}

} // namespace qairopay
