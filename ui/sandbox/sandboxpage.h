// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sandboxtools.h"
#include "passes/simulatedphone.h"
#include "sandbox/requestlogmodel.h"
#include "shell/notices.h"

#include <QtCore/qtimer.h>

namespace qairopay {

/// The page of a local sandbox itself: where it is, what it was asked, its clock, phones and scanners that
/// act on request, and its reset.
class SandboxPage : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(SandboxView)
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(qairopay::RequestLogModel *requests READ requests CONSTANT FINAL)
    Q_PROPERTY(QString address READ address CONSTANT FINAL)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT FINAL)
    Q_PROPERTY(QString tenant READ tenant CONSTANT FINAL)
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY watchingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString clockText READ clockText NOTIFY clockChanged FINAL)
    Q_PROPERTY(QString aheadText READ aheadText NOTIFY clockChanged FINAL)
    Q_PROPERTY(QStringList passNames READ passNames NOTIFY passesChanged FINAL)
    Q_PROPERTY(int passIndex READ passIndex WRITE setPassIndex NOTIFY passesChanged FINAL)
    Q_PROPERTY(QString newsText READ newsText NOTIFY newsChanged FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged FINAL)

public:
    /// Both references must outlive it.
    struct Services
    {
        api::Client &client;
        Notices &notices;
        QString dataFolder; ///< empty: another process has it
    };

    static constexpr int passesOffered = 50;

    explicit SandboxPage(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] RequestLogModel *requests() { return &m_requests; }
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString dataFolder() const { return m_services.dataFolder; }
    [[nodiscard]] QString tenant() const { return m_services.client.profile().tenantName; }
    /// While somebody looks, the log and the clock are asked for every two seconds.
    [[nodiscard]] bool isWatching() const { return m_timer.isActive(); }
    void setWatching(bool watching);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString clockText() const;
    /// "12 days ahead of this computer"; empty: it is not.
    [[nodiscard]] QString aheadText() const;
    /// The newest passes: holder and id.
    [[nodiscard]] QStringList passNames() const;
    [[nodiscard]] int passIndex() const { return m_passIndex; }
    void setPassIndex(int index);
    [[nodiscard]] QString newsText() const { return m_newsText; }
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

    Q_INVOKABLE void loadPasses();
    /// `unit`: 0 minutes, 1 hours, 2 days.
    Q_INVOKABLE void advance(int amount, int unit);
    Q_INVOKABLE void install(bool google);
    Q_INVOKABLE void removeFromWallets();
    Q_INVOKABLE void scan(bool nfc);
    /// The simulated iPhone asks for news.
    Q_INVOKABLE void askForNews();
    /// Wipes the tenant; with `seeds` the ready-made program comes back.
    Q_INVOKABLE void reset(bool seeds);

Q_SIGNALS:
    void watchingChanged();
    void problemChanged();
    void clockChanged();
    void passesChanged();
    void newsChanged();
    void busyChanged();
    /// Everything that was loaded is of the past.
    void wasReset(bool seeds);

private:
    template <typename T, typename Done> void run(api::Reply<T> reply, Done done);
    [[nodiscard]] const Pass *chosenPass() const;
    void take(const Pass &pass);
    void look();
    void takeClock(const Result<api::SandboxClock> &clock);
    void setProblem(const QString &problem);
    void setNews(const QString &text);

    Services m_services;
    api::SandboxTools m_tools;
    api::Simulator m_simulator;
    SimulatedPhone m_phone;
    RequestLogModel m_requests;
    QTimer m_timer;
    QList<Pass> m_passes;
    std::optional<api::SandboxClock> m_clock;
    QString m_problem;
    QString m_newsText;
    int m_passIndex = 0;
    int m_running = 0;
    bool m_isLooking = false;
};

} // namespace qairopay
