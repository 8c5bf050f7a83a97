// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issuing/brokenrowsmodel.h"
#include "issuing/mappingmodel.h"
#include "issuing/templatechoice.h"
#include "preview/cardpair.h"

#include <QtCore/qurl.h>

namespace qairopay {

/// A list of holders on its way to passes: the file, its columns, the check of every row, the cards of one.
/// All reading happens on worker threads; the newest question wins.
class ListImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the issue page.")
    Q_PROPERTY(bool hasFile READ hasFile NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY fileChanged FINAL)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY fileChanged FINAL)
    Q_PROPERTY(QStringList encodingNames READ encodingNames CONSTANT FINAL)
    Q_PROPERTY(int encoding READ encoding WRITE setEncoding NOTIFY fileChanged FINAL)
    Q_PROPERTY(bool encodingIsGuess READ encodingIsGuess NOTIFY fileChanged FINAL)
    Q_PROPERTY(QStringList delimiterNames READ delimiterNames CONSTANT FINAL)
    Q_PROPERTY(int delimiter READ delimiter WRITE setDelimiter NOTIFY fileChanged FINAL)
    Q_PROPERTY(bool isReading READ isReading NOTIFY readingChanged FINAL)
    Q_PROPERTY(qreal checkedShare READ checkedShare NOTIFY readingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY checkChanged FINAL)
    Q_PROPERTY(bool isChecked READ isChecked NOTIFY checkChanged FINAL)
    Q_PROPERTY(int goodCount READ goodCount NOTIFY checkChanged FINAL)
    Q_PROPERTY(int brokenCount READ brokenCount NOTIFY checkChanged FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY checkChanged FINAL)
    Q_PROPERTY(int firstRow READ firstRow NOTIFY checkChanged FINAL)
    Q_PROPERTY(int lastRow READ lastRow NOTIFY checkChanged FINAL)
    Q_PROPERTY(int shownRow READ shownRow WRITE setShownRow NOTIFY shownRowChanged FINAL)
    Q_PROPERTY(int shownBrokenRow READ shownBrokenRow NOTIFY shownRowChanged FINAL)
    Q_PROPERTY(QString shownRowText READ shownRowText NOTIFY shownRowChanged FINAL)
    Q_PROPERTY(qairopay::MappingModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(qairopay::BrokenRowsModel *brokenRows READ brokenRows CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardPair *cards READ cards CONSTANT FINAL)

public:
    /// Both must outlive it. `organisation` stands on cards whose template names none.
    ListImport(TemplateChoice &templates, DrawingKit drawing, const QString &organisation,
               QObject *parent = nullptr);
    ~ListImport() override;
    Q_DISABLE_COPY_MOVE(ListImport)

    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void close();

    [[nodiscard]] bool hasFile() const { return m_file != nullptr; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString sizeText() const;
    [[nodiscard]] QStringList encodingNames() const;
    [[nodiscard]] int encoding() const;
    void setEncoding(int encoding);
    [[nodiscard]] bool encodingIsGuess() const { return m_file && m_file->encoding().isGuess; }
    [[nodiscard]] QStringList delimiterNames() const;
    [[nodiscard]] int delimiter() const;
    void setDelimiter(int delimiter);
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] qreal checkedShare() const { return m_share; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isChecked() const { return m_checked != nullptr; }
    [[nodiscard]] int goodCount() const
    {
        return m_checked ? static_cast<int>(m_checked->report.goodCount()) : 0;
    }
    [[nodiscard]] int brokenCount() const
    {
        return m_checked ? static_cast<int>(m_checked->report.brokenCount()) : 0;
    }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int firstRow() const
    {
        return m_checked ? static_cast<int>(m_checked->report.firstNumber()) : 0;
    }
    [[nodiscard]] int lastRow() const;
    [[nodiscard]] int shownRow() const { return m_shownRow; }
    void setShownRow(int row);
    /// Where shownRow() is among the broken ones; -1: it is not broken.
    [[nodiscard]] int shownBrokenRow() const { return m_brokenRows.rowOf(static_cast<quint32>(m_shownRow)); }
    [[nodiscard]] QString shownRowText() const { return m_shownRowText; }
    Q_INVOKABLE void showBrokenRow(int index);

    [[nodiscard]] MappingModel *columns() { return &m_columns; }
    [[nodiscard]] BrokenRowsModel *brokenRows() { return &m_brokenRows; }
    [[nodiscard]] CardPair *cards() { return &m_cards; }
    /// Null until the check has ended well.
    [[nodiscard]] const issuance::CheckedFilePtr &checked() const { return m_checked; }

Q_SIGNALS:
    void opened(); ///< somebody brought a file, whatever is in it
    void fileChanged();
    void readingChanged();
    void checkChanged();
    void shownRowChanged();

private:
    void read();
    void take(const issuance::CsvFilePtr &file);
    void recheck();
    void takeReport(const Result<issuance::CheckedFilePtr> &checked);
    void startReading();
    void stopReading(const QString &problem);
    void showRow();

    TemplateChoice &m_templates;
    MappingModel m_columns;
    BrokenRowsModel m_brokenRows;
    CardPair m_cards;
    issuance::CsvFilePtr m_file;
    issuance::CheckedFilePtr m_checked;
    QString m_path;
    issuance::CsvChoice m_choice;
    QString m_problem;
    QString m_shownRowText;
    QFuture<Result<issuance::CsvFilePtr>> m_opening;
    QFuture<Result<issuance::CheckedFilePtr>> m_checking;
    qreal m_share = 0;
    int m_shownRow = 0;
    bool m_isReading = false;
};

} // namespace qairopay
