// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/longestpayload.h"
#include "designer/templatepreview.h"
#include "issuance/csvfile.h"

#include <QtCore/qfuture.h>
#include <QtCore/qtimer.h>

namespace qairopay {

/// How long the texts of code and NFC become: with the sample that the cards show, and with the row that
/// makes them longest, of a list or else of the samples. Samples are measured when somebody looks; a list is
/// read on another thread when what its rows are put into has changed and nobody types.
class CodeMeasure : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the designer.")
    Q_PROPERTY(QString payloadShown READ payloadShown NOTIFY changed FINAL)
    Q_PROPERTY(QString altTextShown READ altTextShown NOTIFY changed FINAL)
    Q_PROPERTY(bool isMeasuring READ isMeasuring NOTIFY changed FINAL)
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
    ~CodeMeasure() override;

    /// The list whose rows count, checked for the template that is edited; null: the samples count.
    void setList(const issuance::CheckedFilePtr &list);

    /// The list is about to be read: of the longest row nothing is known until `changed`.
    [[nodiscard]] bool isMeasuring() const { return m_list && !m_found; }
    /// Whose code is largest; none: there is no barcode, its content cannot be filled in, or it is not known
    /// yet.
    [[nodiscard]] const std::optional<bulk::RowPayload> &largest() const { return measured().rows.largest; }
    /// "row 42 of the last list".
    [[nodiscard]] static QString nameOf(const bulk::CodeRow &row);

    /// Filled in with the sample; empty where that cannot be.
    [[nodiscard]] QString payloadShown() const;
    [[nodiscard]] QString altTextShown() const;
    [[nodiscard]] QString nfcShown() const;
    /// "39 characters, 39 bytes in row 42 of the last list".
    [[nodiscard]] QString lengthText() const;
    /// "Version 3: 29 × 29 modules"; names the row where it is not the longest.
    [[nodiscard]] QString densityText() const { return measured().density; }
    /// Why the largest row has no code; empty: it has one.
    [[nodiscard]] QString sizeProblem() const { return measured().problem; }

    /// Of Apple's message in the worst case; 0: it cannot be known.
    [[nodiscard]] int nfcBytes() const { return static_cast<int>(measured().rows.nfcBytes); }
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
        bulk::CodeExtremes rows;
        QString density;
        QString problem;
    };

    [[nodiscard]] const Measured &measured() const;
    [[nodiscard]] Measured measure() const;
    void measureCode(BarcodeFormat format, Measured &result) const;
    [[nodiscard]] static QString densityOf(BarcodeFormat format, const scene::Symbol &symbol);
    [[nodiscard]] QString shown(const QString &payload) const;
    void forget();
    void begin(const bulk::CodeQuestion &question);
    void read();

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    issuance::CheckedFilePtr m_list;
    std::optional<bulk::CodeQuestion> m_question; ///< that the list is or was read for
    std::optional<bulk::CodeExtremes> m_found;    ///< in it
    QFuture<bulk::CodeExtremes> m_reading;
    QTimer m_pause; ///< who types is not followed at each letter
    mutable std::optional<Measured> m_measured;
};

} // namespace qairopay
