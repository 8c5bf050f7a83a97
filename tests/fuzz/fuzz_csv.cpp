// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// CSV bytes from anywhere: nothing crashes, a stream cut anywhere reads as the whole does, and what is
// written as failed rows comes back as it came.
#include "csv/addedcolumns.h"
#include "csv/encoding.h"
#include "csv/sheetcheck.h"

#include <QtCore/qglobal.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::csv;

namespace {

constexpr TokenLimits small{64, 256, 12};

/// The rows as texts, or the place of the error.
QList<QStringList> readInPieces(QByteArrayView text, qsizetype piece, char delimiter)
{
    Tokenizer tokenizer(delimiter, small);
    QList<QStringList> rows;
    Row row;
    for (qsizetype known = std::min(piece, text.size());; known = std::min(known + piece, text.size())) {
        const auto at = static_cast<qsizetype>(tokenizer.position());
        tokenizer.setWindow(text.sliced(at, known - at), known == text.size());
        for (;;) {
            const auto step = tokenizer.next(row);
            if (!step) {
                rows.append({u"error"_s, step.error().where});
                return rows;
            }
            if (*step == Tokenizer::Step::End)
                return rows;
            if (*step == Tokenizer::Step::NeedMore)
                break;
            rows.append(row.texts());
        }
    }
}

PassTemplate someTemplate()
{
    PassTemplate value;
    value.fields = {{u"tier"_s, u"Tier"_s}, {u"points"_s, u"Points"_s, u"0"_s, FieldSlot::Secondary, true}};
    value.barcode = Barcode{BarcodeFormat::Qr, u"{holder.email}:{fields.tier}"_s};
    return value;
}

void checkAndWrite(const QByteArray &utf8)
{
    const auto sheet = openSheet(utf8, detectDialect(utf8));
    if (!sheet)
        return;
    const auto passTemplate = someTemplate();
    const auto mapping = guessMapping(profileColumns(*sheet), passTemplate.fields).mapping;
    (void)validateMapping(mapping, sheet->header, passTemplate.fields);
    const RowChecker checker(mapping, sheet->header.size(), passTemplate);
    const auto report = checkSheet(*sheet, checker);
    if (!report)
        return;
    Q_ASSERT(report->goodCount() <= report->rowCount());
    for (const auto &issue : report->issues())
        (void)describe(issue, sheet->header);

    const char delimiter = sheet->dialect.delimiter;
    for (quint32 i = 0; i < report->rowCount() && i < 20; ++i) {
        Row row;
        const auto number = report->firstNumber() + i;
        if (!sheet->read(report->offsetOf(number), number, row))
            qFatal("a row that was read cannot be read again");
        (void)checker.record(row);
        const auto original = sheet->originalPart(row);
        const auto line =
            failedRowsLine({number, {}, {}, {}, {}, u"a \"reason\", and more"_s}, original, delimiter);
        Tokenizer tokenizer(delimiter);
        tokenizer.setWindow(line, true);
        Row again;
        if (const auto step = tokenizer.next(again); !step || *step != Tokenizer::Step::Row)
            qFatal("a failed row does not come back");
        const auto behind = again.cells.size() < 3
                                ? QByteArrayView{}
                                : QByteArrayView(line).sliced(again.cells[2].raw().data() - line.data());
        if (!original.isEmpty() && !behind.startsWith(original))
            qFatal("a failed row comes back changed");
        (void)resultsLine({number, {}, {}, {}, {}, {}}, original, delimiter, FormulaDefence::On);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < 2)
        return 0;
    const char delimiter = allDelimiters[data[0] % allDelimiters.size()];
    const qsizetype piece = 1 + data[1] % 32;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 2, static_cast<qsizetype>(size) - 2);
    if (readInPieces(bytes, piece, delimiter) != readInPieces(bytes, bytes.size() + 1, delimiter))
        qFatal("a stream reads otherwise than the whole");
    const auto found = detectEncoding(bytes, true);
    if (const auto utf8 =
            toUtf8(bytes.sliced(std::min<qsizetype>(found.markBytes, bytes.size())), found.encoding))
        checkAndWrite(*utf8);
    return 0;
}
