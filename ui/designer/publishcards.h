// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "difference/passpicks.h"
#include "preview/cardpair.h"

#include <QtCore/qrandom.h>

namespace qairopay {

/// Real passes of a template as they are and as a publication would make them, on both wallets. They are read
/// from the service in the background, the newest ones first and no more than a bounded number.
class PublishCards : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the review.")
    Q_PROPERTY(qairopay::CardPair *before READ before CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardPair *after READ after CONSTANT FINAL)
    Q_PROPERTY(QStringList pickNames READ pickNames CONSTANT FINAL)
    Q_PROPERTY(int pick READ pick WRITE setPick NOTIFY changed FINAL)
    Q_PROPERTY(bool isShown READ isShown NOTIFY changed FINAL)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY changed FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// What is compared, and on what.
    struct Comparison
    {
        PassTemplate before;
        PassTemplate after;
        TemplateId templateId;
        std::optional<qint64> passes; ///< of the template, in whatever state; none: nobody knows
        IssuedRecord sample;          ///< stands in where there is no pass
    };

    /// The client and the kit outlive it. `seed` throws the dice for the random pass.
    PublishCards(api::Client &client, DrawingKit drawing, quint32 seed, QObject *parent = nullptr);

    /// Shows the sample, and the passes as they come.
    void start(const Comparison &comparison);
    void stop();
    /// Once more, after a problem.
    Q_INVOKABLE void retry();

    [[nodiscard]] CardPair *before() { return &m_before; }
    [[nodiscard]] CardPair *after() { return &m_after; }
    /// By difference::Pick.
    [[nodiscard]] QStringList pickNames() const;
    [[nodiscard]] int pick() const { return int(m_pick); }
    void setPick(int pick);

    [[nodiscard]] bool isShown() const { return m_comparison.has_value(); }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] qreal progress() const; ///< 0 to 1
    [[nodiscard]] QString progressText() const;
    /// Whose pass is shown, or why none is.
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void loadPage(const QString &cursor);
    void take(const api::Page<Pass> &page);
    void show();
    [[nodiscard]] qint64 expected() const;

    api::Client &m_client;
    QRandomGenerator m_dice;
    CardPair m_before;
    CardPair m_after;
    std::optional<Comparison> m_comparison;
    difference::PassPicks m_picks;
    difference::Pick m_pick = difference::Pick::Longest;
    std::optional<IssuedRecord> m_shown;
    api::Reply<api::Page<Pass>> m_pending;
    qint64 m_read = 0;
    int m_pages = 0;
    bool m_isWhole = false; ///< all passes were read, not only the newest
    bool m_isLoading = false;
    QString m_problem;
};

} // namespace qairopay
