// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/codemeasure.h"

#include "base/whendone.h"
#include "issuance/rowlinting.h"
#include "template/nfcprofile.h"
#include "template/values.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

constexpr std::chrono::milliseconds typingPause{300};
constexpr int smallestQr = 21;          ///< modules of version 1; each further one has four more
constexpr int pdf417Frame = 4 * 17 + 1; ///< modules beside the data's

} // namespace

CodeMeasure::CodeMeasure(TemplateEditor &editor, TemplatePreview &preview, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_preview(preview)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CodeMeasure::read);
    connect(&editor, &TemplateEditor::changed, this, &CodeMeasure::forget);
    connect(&preview, &TemplatePreview::samplesChanged, this, &CodeMeasure::forget);
}

CodeMeasure::~CodeMeasure()
{
    m_reading.cancel();
}

void CodeMeasure::setList(const issuance::CheckedFilePtr &list)
{
    if (m_list == list)
        return;
    m_list = list;
    m_question.reset();
    m_found.reset();
    forget();
}

void CodeMeasure::forget()
{
    m_measured.reset();
    if (!m_list) {
        m_pause.stop();
        m_reading.cancel();
    } else if (const auto question = bulk::CodeQuestion::of(m_editor.value()); question != m_question) {
        begin(question);
    }
    Q_EMIT changed();
}

void CodeMeasure::begin(const bulk::CodeQuestion &question)
{
    m_question = question;
    m_found.reset();
    m_reading.cancel();
    m_pause.start();
}

void CodeMeasure::read()
{
    m_reading = issuance::longestRows(m_list, *m_question);
    whenDone(m_reading, this, [this](const bulk::CodeExtremes &found) {
        m_found = found;
        m_measured.reset();
        Q_EMIT changed();
    });
}

const CodeMeasure::Measured &CodeMeasure::measured() const
{
    if (!m_measured)
        m_measured = measure();
    return *m_measured;
}

CodeMeasure::Measured CodeMeasure::measure() const
{
    const auto &value = m_editor.value();
    Measured result{.rows = {}, .density = {}, .problem = {}};
    if (!m_list)
        result.rows = bulk::codeExtremes(bulk::CodeQuestion::of(value), bulk::sampleRows(value));
    else if (m_found)
        result.rows = *m_found;
    if (value.nfc && value.nfc->enabled)
        result.rows.nfcBytes = madeMessageBytes(nfcProfileFromStudioName(value.studio.nfcProfile))
                                   .value_or(result.rows.nfcBytes);
    if (value.barcode && result.rows.largest) // else the editor says what is wrong with the content
        measureCode(value.barcode->format, result);
    return result;
}

void CodeMeasure::measureCode(BarcodeFormat format, Measured &result) const
{
    const auto &largest = *result.rows.largest;
    const auto sizes = bulk::codeSizes(format, largest.text);
    for (const auto *size : {&sizes.apple, &sizes.google}) {
        if (!*size) {
            result.problem = size->error().shownText();
            return;
        }
    }
    const auto apple = densityOf(format, *sizes.apple);
    const auto google = densityOf(format, *sizes.google);
    result.density = apple == google ? apple : tr("Apple: %1. Google: %2").arg(apple, google);
    if (largest.row != result.rows.longest->row)
        result.density = tr("%1 with %2").arg(result.density, nameOf(largest.row));
}

QString CodeMeasure::densityOf(BarcodeFormat format, const scene::Symbol &symbol)
{
    switch (format) {
    case BarcodeFormat::Qr:
        return tr("Version %1: %2 × %2 modules")
            .arg(number((symbol.columns - smallestQr) / 4 + 1), number(symbol.columns));
    case BarcodeFormat::Aztec:
        return tr("%1 × %1 modules").arg(number(symbol.columns));
    case BarcodeFormat::Pdf417:
        return tr("%1 columns and %2 rows, %3 modules wide")
            .arg(number((symbol.columns - pdf417Frame) / 17), number(symbol.rows), number(symbol.columns));
    case BarcodeFormat::Code128:
        return tr("%1 modules wide").arg(number(symbol.columns));
    }
    Q_UNREACHABLE_RETURN({});
}

QString CodeMeasure::shown(const QString &payload) const
{
    const auto &value = m_editor.value();
    const auto issued = m_preview.issued();
    const auto lookup = payloadLookup(issued.id, issued.templateId, issued.record.holder,
                                      valuesInForce(value, issued.record), standInToken());
    return expandPayload(payload, lookup, Payloads::MustExpand, {}).value_or(QString());
}

QString CodeMeasure::payloadShown() const
{
    const auto &barcode = m_editor.value().barcode;
    return barcode ? shown(barcode->payloadTemplate) : QString();
}

QString CodeMeasure::altTextShown() const
{
    return shown(m_editor.value().studio.barcodeAltText);
}

QString CodeMeasure::nfcShown() const
{
    const auto &nfc = m_editor.value().nfc;
    return nfc ? shown(nfc->payloadTemplate) : QString();
}

QString CodeMeasure::nameOf(const bulk::CodeRow &row)
{
    switch (row.source) {
    case bulk::CodeRow::Source::List:
        return tr("row %1 of the last list").arg(number(row.number));
    case bulk::CodeRow::Source::Sample:
        return tr("sample %1").arg(number(row.number));
    case bulk::CodeRow::Source::Default:
        return tr("the default values");
    }
    Q_UNREACHABLE_RETURN({});
}

QString CodeMeasure::lengthText() const
{
    const auto &longest = measured().rows.longest;
    return longest ? tr("%1 characters, %2 bytes with %3")
                         .arg(number(longest->text.size()), number(longest->bytes()), nameOf(longest->row))
                   : QString();
}

QString CodeMeasure::nfcCountText() const
{
    if (isMeasuring() && !m_question->nfcPayload.isEmpty())
        return tr("the rows of the list are being read");
    return nfcBytes() > 0 ? tr("%1 of %2 bytes").arg(number(nfcBytes()), number(nfcLimit())) : QString();
}

QString CodeMeasure::nfcSignedText() const
{
    switch (nfcProfileFromStudioName(m_editor.value().studio.nfcProfile)) {
    case NfcProfile::Opaque:
        return tr(
            "Apple’s message is a random number of this pass alone. The number is not signed: a signature "
            "takes 86 of Apple’s 64 characters. Signed is the list of valid passes, which readers fetch "
            "beforehand and look the number up in, also without a network. Google Smart Tap carries the "
            "content above.");
    case NfcProfile::Signed:
        return tr(
            "The whole token is signed and proves itself with the public key, but it does not fit: Apple "
            "cuts it after 64 bytes without a word, and what is left proves nothing. Put {pass.token} into "
            "the barcode, or into the content above for Google Smart Tap, and choose S for Apple.");
    case NfcProfile::Mac:
        return tr(
            "Apple’s message is a number, an end and a code made with a secret key, which readers check "
            "without a network. It is no signature: the readers hold the same key, and whoever takes it "
            "from a stolen one can forge passes. Google Smart Tap carries the content above.");
    case NfcProfile::Plain:
        return tr("The content goes out as it is, and nothing of it is signed: whoever knows it can write it "
                  "into a pass of their own. A reader has to ask the service whether the pass is valid.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay
