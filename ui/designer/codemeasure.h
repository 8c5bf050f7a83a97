// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/longestpayload.h"
#include "designer/templatepreview.h"

namespace qairopay {

/// How long the texts of code and NFC become: with the sample that the cards show, and with the row that
/// makes them longest, of the last list or else of the samples. Measured when somebody looks.
class CodeMeasure : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the designer.")
    Q_PROPERTY(QString payloadShown READ payloadShown NOTIFY changed FINAL)
    Q_PROPERTY(QString altTextShown READ altTextShown NOTIFY changed FINAL)
    Q_PROPERTY(QString lengthText READ lengthText NOTIFY changed FINAL)
    Q_PROPERTY(QString densityText READ densityText NOTIFY changed FINAL)
    Q_PROPERTY(QString sizeProblem READ sizeProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString nfcShown READ nfcShown NOTIFY changed FINAL)
    Q_PROPERTY(int nfcBytes READ nfcBytes NOTIFY changed FINAL)
    Q_PROPERTY(int nfcLimit READ nfcLimit CONSTANT FINAL)
    Q_PROPERTY(bool nfcFits READ nfcFits NOTIFY changed FINAL)
    Q_PROPERTY(QString nfcCountText READ nfcCountText NOTIFY changed FINAL)
    Q_PROPERTY(QString nfcSignedText READ nfcSignedText NOTIFY changed FINAL)

public:
    /// Both outlive it.
    CodeMeasure(TemplateEditor &editor, TemplatePreview &preview, QObject *parent = nullptr);

    /// Rows of a list that has just been checked.
    void setRows(const QList<bulk::StressCase> &rows);

    /// None: there is no barcode, or its content cannot be filled in.
    [[nodiscard]] std::optional<bulk::LongestPayload> longest() const { return measured().longest; }
    /// "row 42 of the last list".
    [[nodiscard]] static QString nameOf(const bulk::CodeRow &row);

    /// Filled in with the sample; empty where that cannot be.
    [[nodiscard]] QString payloadShown() const;
    [[nodiscard]] QString altTextShown() const;
    [[nodiscard]] QString nfcShown() const;
    /// "39 characters, 39 bytes in row 42 of the last list".
    [[nodiscard]] QString lengthText() const;
    /// "Version 3: 29 × 29 modules"
    [[nodiscard]] QString densityText() const { return measured().density; }
    /// Why the longest row has no code; empty: it has one.
    [[nodiscard]] QString sizeProblem() const { return measured().problem; }

    /// Of Apple's message in the worst case; 0: it cannot be known.
    [[nodiscard]] int nfcBytes() const { return static_cast<int>(measured().nfcBytes); }
    [[nodiscard]] static int nfcLimit() { return limits::nfcMessageBytes; }
    [[nodiscard]] bool nfcFits() const { return nfcBytes() <= nfcLimit(); }
    [[nodiscard]] QString nfcCountText() const;
    /// What of the message is signed, what cannot be, and what that means at the reader.
    [[nodiscard]] QString nfcSignedText() const;

Q_SIGNALS:
    void changed();

private:
    struct Measured
    {
        std::optional<bulk::LongestPayload> longest;
        QString density;
        QString problem;
        qsizetype nfcBytes = 0;
    };

    [[nodiscard]] const Measured &measured() const;
    [[nodiscard]] Measured measure() const;
    [[nodiscard]] qsizetype measureNfc(const QList<bulk::CodeRow> &rows) const;
    [[nodiscard]] static QString densityOf(BarcodeFormat format, const scene::Symbol &symbol);
    [[nodiscard]] QString shown(const QString &payload) const;
    void forget();

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    QList<bulk::StressCase> m_rows;
    mutable std::optional<Measured> m_measured;
};

} // namespace qairopay
