// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/codeeditor.h"

#include "base/whendone.h"
#include "designer/newfield.h"
#include "designer/words.h"
#include "pass/payloadtemplate.h"
#include "settings/atomicfile.h"
#include "template/nfcprofile.h"
#include "template/readerkey.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qint64 mostKeyBytes = 64 * 1024; ///< of a file: a key has a few hundred

Barcode defaultBarcode()
{
    return {BarcodeFormat::Qr, u"{pass.id}"_s};
}

QString nameOf(BarcodeFormat format)
{
    return barcodeFormatNames().value(int(format));
}

} // namespace

CodeEditor::CodeEditor(TemplateEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&editor, &TemplateEditor::opened, this, [this] { m_keyFile.cancel(); });
    connect(&editor, &TemplateEditor::changed, this, [this] {
        m_refusedKey.clear();
        m_refusedReason.clear();
        Q_EMIT changed();
    });
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
    m_editor.edit(tr("Change barcode format"), {}, [&](PassTemplate &value) {
        value.barcode->format = allBarcodeFormats[size_t(format)];
        value.studio.barcodeFallbacks.removeAll(value.barcode->format);
    });
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

QString CodeEditor::altTextError() const
{
    return problemOfVariables(altText());
}

QStringList CodeEditor::fallbackNames() const
{
    QStringList names;
    for (const auto format : m_editor.value().studio.barcodeFallbacks)
        names.append(nameOf(format));
    return names;
}

QList<BarcodeFormat> CodeEditor::spareFormats() const
{
    QList<BarcodeFormat> formats(allBarcodeFormats.begin(), allBarcodeFormats.end());
    formats.removeIf([this](BarcodeFormat format) {
        return int(format) == this->format() || m_editor.value().studio.barcodeFallbacks.contains(format);
    });
    return formats;
}

QStringList CodeEditor::spareFormatNames() const
{
    QStringList names;
    for (const auto format : spareFormats())
        names.append(nameOf(format));
    return names;
}

void CodeEditor::addFallback(int spare)
{
    const auto formats = spareFormats();
    if (!hasBarcode() || spare < 0 || spare >= formats.size())
        return;
    m_editor.edit(tr("Add fallback format"), {},
                  [&](PassTemplate &value) { value.studio.barcodeFallbacks.append(formats[spare]); });
}

void CodeEditor::moveFallback(int from, int to)
{
    const auto count = m_editor.value().studio.barcodeFallbacks.size();
    if (from < 0 || from >= count || to < 0 || to >= count || from == to)
        return;
    m_editor.edit(tr("Change order of formats"), {},
                  [&](PassTemplate &value) { value.studio.barcodeFallbacks.move(from, to); });
}

void CodeEditor::removeFallback(int index)
{
    if (index < 0 || index >= m_editor.value().studio.barcodeFallbacks.size())
        return;
    m_editor.edit(tr("Remove fallback format"), {},
                  [&](PassTemplate &value) { value.studio.barcodeFallbacks.removeAt(index); });
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

int CodeEditor::nfcProfile() const
{
    return int(nfcProfileFromStudioName(m_editor.value().studio.nfcProfile));
}

void CodeEditor::setNfcProfile(int profile)
{
    if (profile < 0 || profile >= int(allNfcProfiles.size()) || profile == nfcProfile())
        return;
    m_editor.edit(tr("Change NFC profile"), {}, [&](PassTemplate &value) {
        value.studio.nfcProfile = toStudioName(allNfcProfiles[size_t(profile)]);
    });
}

QStringList CodeEditor::nfcProfileNames() const
{
    return {tr("S: random number"), tr("F: signed token"), tr("M: number with a code"),
            tr("Plain: the content")};
}

QString CodeEditor::nfcKey() const
{
    return m_refusedReason.isEmpty() ? m_editor.value().studio.nfcEncryptionPublicKey : m_refusedKey;
}

void CodeEditor::setNfcKey(const QString &text)
{
    takeNfcKey(text.trimmed().toUtf8(), text);
}

void CodeEditor::takeNfcKey(const QByteArray &bytes, const QString &shown)
{
    const auto key = bytes.isEmpty() ? Result<QString>(QString()) : readerKeyFrom(bytes);
    if (!key) {
        refuseNfcKey(shown, key.error());
        return;
    }
    refuseNfcKey({}, {});
    if (*key == m_editor.value().studio.nfcEncryptionPublicKey)
        return;
    m_editor.edit(key->isEmpty() ? tr("Remove the reader’s key") : tr("Change the reader’s key"), {},
                  [&](PassTemplate &value) { value.studio.nfcEncryptionPublicKey = *key; });
}

void CodeEditor::refuseNfcKey(const QString &shown, const Error &error)
{
    m_refusedKey = shown;
    m_refusedReason = error.message.isEmpty() ? QString() : error.shownText();
    Q_EMIT changed();
}

QString CodeEditor::nfcKeyError() const
{
    const auto &key = m_editor.value().studio.nfcEncryptionPublicKey;
    if (!m_refusedReason.isEmpty() || key.isEmpty())
        return m_refusedReason;
    const auto read = readerKeyFrom(key.toUtf8()); // it may have come with a file
    return read ? QString() : read.error().shownText();
}

void CodeEditor::readNfcKey(const QUrl &file)
{
    const auto path = file.toLocalFile();
    const auto name = QFileInfo(path).fileName();
    m_keyFile.cancel();
    m_keyFile = QtConcurrent::run([path] { return settings::readFile(path, mostKeyBytes); });
    whenDone(m_keyFile, this, [this, name](const Result<QByteArray> &bytes) {
        if (bytes)
            takeNfcKey(*bytes, name);
        else
            refuseNfcKey(name, bytes.error());
    });
}

QStringList CodeEditor::variables() const
{
    QStringList names{u"{pass.id}"_s, u"{pass.template_id}"_s, u"{pass.token}"_s, u"{holder.email}"_s,
                      u"{holder.name}"_s};
    for (const auto &key : fieldKeys())
        names.append("{fields."_L1 + key + u'}');
    return names;
}

bool CodeEditor::canAddField() const
{
    return m_editor.value().fields.size() < limits::fieldCount;
}

/// Null: the pass has no such code.
QString *CodeEditor::textIn(PassTemplate &value, Content content)
{
    switch (content) {
    case BarcodeContent:
        return value.barcode ? &value.barcode->payloadTemplate : nullptr;
    case BelowBarcode:
        return &value.studio.barcodeAltText;
    case NfcContent:
        return value.nfc ? &value.nfc->payloadTemplate : nullptr;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void CodeEditor::insertNewField(int content, int position)
{
    if (!canAddField() || content < BarcodeContent || content > NfcContent)
        return;
    m_editor.edit(tr("Add field to the content"), {}, [&](PassTemplate &value) {
        auto *text = textIn(value, Content(content));
        if (!text)
            return;
        const auto variable = "{fields."_L1 + NewField::add(value, FieldSlot::Back) + u'}';
        text->insert(std::clamp<qsizetype>(position, 0, text->size()), variable);
    });
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
    return problemOfVariables(payload);
}

QString CodeEditor::problemOfVariables(const QString &text) const
{
    const auto parsed = PayloadTemplate::parse(text);
    if (!parsed)
        return parsed.error().shownText();
    const auto unknown = parsed->unknownVariable(fieldKeys());
    return unknown ? tr("There is no variable {%1}.").arg(*unknown) : QString();
}

} // namespace qairopay
