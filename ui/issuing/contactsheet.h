// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/worstfirst.h"
#include "designer/problemmodel.h"
#include "issuing/sheetpictures.h"
#include "preview/cardpair.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qfuturewatcher.h>

namespace qairopay {

/// Every row of a list as a card, worst first. Rows are linted on a worker thread; the order fills in
/// meanwhile, but what is in sight stays where it is. Nothing is held for a row but a dozen bytes.
class ContactSheet : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the issue page.")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(bool isLinting READ isLinting NOTIFY lintedChanged FINAL)
    Q_PROPERTY(qreal share READ share NOTIFY lintedChanged FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY lintedChanged FINAL)
    Q_PROPERTY(QString sharedText READ sharedText NOTIFY openChanged FINAL)
    Q_PROPERTY(int worseBehind READ worseBehind NOTIFY lintedChanged FINAL)
    Q_PROPERTY(int wallet READ wallet WRITE setWallet NOTIFY walletChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentTitle READ currentTitle NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentReason READ currentReason NOTIFY currentChanged FINAL)
    Q_PROPERTY(qairopay::SheetPictures *pictures READ pictures CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardPair *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(qairopay::ProblemModel *findings READ findings CONSTANT FINAL)

public:
    enum class Role { Number = Qt::UserRole, Tone, Word };
    Q_ENUM(Role)

    /// The kit outlives it. `organisation` stands on cards whose template names none.
    ContactSheet(DrawingKit drawing, QString organisation, QObject *parent = nullptr);
    ~ContactSheet() override;
    Q_DISABLE_COPY_MOVE(ContactSheet)

    void open(const issuance::CheckedFilePtr &file);
    Q_INVOKABLE void close();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isOpen() const { return bool(m_source); }
    [[nodiscard]] bool isLinting() const { return m_source && m_linted < m_source->size(); }
    [[nodiscard]] qreal share() const;
    [[nodiscard]] QString countText() const;
    /// About findings that are the same for all rows; empty: there are none.
    [[nodiscard]] QString sharedText() const { return m_sharedText; }
    /// Rows further down that are worse than the mildest in sight.
    [[nodiscard]] int worseBehind() const { return static_cast<int>(m_order.worseBehind()); }
    /// Whose cards are shown: 0 Apple's, 1 Google's. The rows' findings are of both.
    [[nodiscard]] int wallet() const { return m_wallet; }
    void setWallet(int wallet);
    /// The chosen card's place on the sheet; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] QString currentTitle() const;
    /// Why no pass can be made of the chosen row; empty: one can.
    [[nodiscard]] QString currentReason() const { return m_currentReason; }

    [[nodiscard]] SheetPictures *pictures() { return &m_pictures; }
    [[nodiscard]] CardPair *cards() { return &m_cards; }
    [[nodiscard]] ProblemModel *findings() { return &m_findings; }

    /// What the view has on the screen: it does not move from now on.
    Q_INVOKABLE void look(int first, int count);
    /// The worst rows come to the top, also over what has been in sight.
    Q_INVOKABLE void sortAgain();

Q_SIGNALS:
    void openChanged();
    void lintedChanged();
    void walletChanged();
    void currentChanged();
    void sorted();

private:
    void start();
    void take(const issuance::LintedRows &rows);
    void sort();
    void showCurrent();
    [[nodiscard]] quint32 numberAt(int position) const;
    [[nodiscard]] bulk::Setting setting(const PassTemplate &passTemplate);

    DrawingKit m_drawing;
    QString m_organisation;
    issuance::SheetSourcePtr m_source;
    std::optional<bulk::RowLint> m_lint; ///< for the chosen row
    bulk::WorstFirst m_order;
    QFutureWatcher<issuance::LintedRows> m_watcher;
    SheetPictures m_pictures;
    CardPair m_cards;
    ProblemModel m_findings;
    QString m_sharedText;
    QString m_currentReason;
    quint32 m_linted = 0;
    quint32 m_problems = 0; ///< rows with at least a warning
    int m_wallet = 0;
    int m_current = -1;
    bool m_isShown = false; ///< the first rows have been linted, so that there is something to look at
};

} // namespace qairopay
