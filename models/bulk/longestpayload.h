// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/rowlint.h"
#include "pass/payloadtemplate.h"
#include "scene/symbol.h"

namespace qairopay::bulk {

/// A record that a template's code or NFC message is measured with.
struct CodeRow
{
    enum class Source {
        List,    ///< a row of the last list; `number` is its own
        Sample,  ///< of the template; `number` counts from 1
        Default, ///< the fields' own values
    };

    Source source = Source::Default;
    quint32 number = 0;
    Record record;

    friend bool operator==(const CodeRow &, const CodeRow &) = default;
};

/// As it would be issued, with ids and a token as long as real ones.
[[nodiscard]] IssuedRecord issuedOf(const CodeRow &row);

/// The template's samples, else its default values: never none.
[[nodiscard]] QList<CodeRow> sampleRows(const PassTemplate &passTemplate);

/// What a payload template becomes for one row.
struct RowPayload
{
    CodeRow row;
    QString text;

    [[nodiscard]] qsizetype bytes() const { return text.toUtf8().size(); }
};

/// A code as large as each wallet draws it: Apple's writes Latin-1 wherever that is enough, Google's UTF-8.
struct CodeSizes
{
    Result<scene::Symbol> apple;
    Result<scene::Symbol> google;
};
[[nodiscard]] CodeSizes codeSizes(BarcodeFormat format, const QString &text);

/// All of a template that its code's content and NFC message depend on: alike, the rows need not be read
/// again.
struct CodeQuestion
{
    std::optional<Barcode> barcode;
    QString nfcPayload; ///< empty: none is filled in
    QMap<QString, QString> defaults;

    [[nodiscard]] static CodeQuestion of(const PassTemplate &passTemplate);
    friend bool operator==(const CodeQuestion &, const CodeQuestion &) = default;
};

/// The rows of which a template's texts become longest, the first of those alike.
struct CodeExtremes
{
    std::optional<RowPayload> longest; ///< in bytes of UTF-8; none: the content cannot be filled in
    std::optional<RowPayload> largest; ///< whose code has most modules, or fits into none
    qsizetype nfcBytes = 0;            ///< 0: there is none, or it cannot be filled in
};

/// Looks for them among rows that come one by one. Each is filled in; how large its code becomes is only
/// estimated, and the few that seem largest are measured at the end.
class CodeSearch
{
public:
    explicit CodeSearch(const CodeQuestion &question);
    void add(const CodeRow &row);
    [[nodiscard]] CodeExtremes found() const;

private:
    /// The rows that weigh most by one measure, heaviest first, each text once.
    class Heaviest
    {
    public:
        void offer(qsizetype weight, const CodeRow &row, const QString &text);
        [[nodiscard]] const QList<RowPayload> &rows() const { return m_rows; }

    private:
        QList<RowPayload> m_rows;
        QList<qsizetype> m_weights;
    };

    void addCode(const CodeRow &row, const PayloadTemplate::Lookup &lookup);
    [[nodiscard]] std::optional<RowPayload> largest() const;

    CodeQuestion m_question;
    Result<PayloadTemplate> m_code;
    Result<PayloadTemplate> m_nfc;
    Heaviest m_byBytes;
    Heaviest m_byApple;
    Heaviest m_byGoogle;
    qsizetype m_nfcBytes = 0;
};

[[nodiscard]] CodeExtremes codeExtremes(const CodeQuestion &question, const QList<CodeRow> &rows);

} // namespace qairopay::bulk
