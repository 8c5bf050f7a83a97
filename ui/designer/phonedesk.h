// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatedesk.h"
#include "preview/pictureface.h"

#include <QtCore/qthreadpool.h>
#include <QtCore/qtimer.h>

#include <chrono>
#include <functional>

namespace qairopay {

/// One pass for one phone, at an address of this computer.
struct PhoneOffer
{
    QString address;
    quint16 port = 0; ///< 0: any free one
    QByteArray bytes;
    std::function<void()> taken; ///< called on any thread
};

struct PhoneDoor
{
    QUrl url;
    std::function<void()> close; ///< may take seconds
};

/// A test pass of the template on the desk for a real phone: issued as the service has it, then shown as a QR
/// code. A QairoPay host has a link that phones reach; the sandbox inside this program has a pass that phones
/// accept once the user's own certificate signs, and hands it over at an address that the user names.
/// Google's wallet takes a link that carries the pass, once the user's own service account signs it.
class PhoneDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL)
    Q_PROPERTY(bool settingsHelp READ settingsHelp NOTIFY changed FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed FINAL)
    Q_PROPERTY(bool canMake READ canMake NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPass READ hasPass NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLinks READ hasLinks CONSTANT FINAL)
    Q_PROPERTY(bool needsAddress READ needsAddress NOTIFY changed FINAL)
    Q_PROPERTY(bool choosesWallet READ choosesWallet NOTIFY changed FINAL)
    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY changed FINAL)
    Q_PROPERTY(QString emailProblem READ emailProblem NOTIFY changed FINAL)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY addressesChanged FINAL)
    Q_PROPERTY(int addressIndex READ addressIndex WRITE setAddressIndex NOTIFY changed FINAL)
    Q_PROPERTY(int port READ port WRITE setPort NOTIFY changed FINAL)
    Q_PROPERTY(int wallet READ wallet WRITE setWallet NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString link READ link NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::PictureFace *code READ code CONSTANT FINAL)

public:
    /// Everything handed in outlives it.
    struct Services
    {
        api::Client &client;
        const TemplateDesk &desk;
        bool isEmbedded = false;                ///< the service is the sandbox inside this program
        std::function<bool()> signsForPhones;   ///< with the user's own certificate
        std::function<QStringList()> addresses; ///< of this computer on private networks
        std::function<Result<PhoneDoor>(const PhoneOffer &)> open; ///< called on another thread
        std::chrono::milliseconds openFor = std::chrono::minutes(10);
        /// Why phones would refuse what that certificate signs now; empty: nothing of it is known.
        std::function<QString()> certificateFault = [] { return QString(); };
        std::function<bool()> signsGoogleLinks = [] { return false; }; ///< with the user's own account
        std::function<Record()> record = [] { return Record(); };      ///< that the cards show
    };

    explicit PhoneDesk(Services services, QObject *parent = nullptr);
    ~PhoneDesk() override;

    /// Names the template that the sheet was opened for.
    [[nodiscard]] QString heading() const;
    /// Why no phone can have a pass now, and what to do; empty: one can.
    [[nodiscard]] QString whyNot() const;
    /// What is to be done is done in Settings.
    [[nodiscard]] bool settingsHelp() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// A pass is there to be fetched. Of a service with links that gave none for the chosen wallet, `link` is
    /// empty, and `problem` says so.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool canMake() const;
    /// The pass was issued already, and make() only hands it over again.
    [[nodiscard]] bool hasPass() const { return !m_pass.id.isEmpty() && m_wish == wish(); }
    /// The service's own links reach phones, for either wallet; else an address of this computer is needed.
    [[nodiscard]] bool hasLinks() const { return !m_services.client.profile().isLocal(); }
    /// The pass is handed over at an address of this computer.
    [[nodiscard]] bool needsAddress() const { return !hasLinks() && m_wallet == 0; }
    /// Of a service with links once the pass is there, of the sandbox before: each has another obstacle.
    [[nodiscard]] bool choosesWallet() const;
    [[nodiscard]] QString email() const { return m_email; }
    void setEmail(const QString &email);
    [[nodiscard]] QString emailProblem() const;
    /// The first one asks to choose: nothing is chosen by itself.
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] int addressIndex() const { return m_addressIndex; }
    void setAddressIndex(int index);
    [[nodiscard]] int port() const { return m_port; }
    void setPort(int port);
    /// 0 Apple's, 1 Google's.
    [[nodiscard]] int wallet() const { return m_wallet; }
    void setWallet(int wallet);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString link() const { return m_link; }
    [[nodiscard]] QString state() const;
    [[nodiscard]] PictureFace *code() { return &m_code; }

    /// Looks which addresses there are; then the sheet opens.
    Q_INVOKABLE void begin();
    /// Issues the pass, unless that was done since the sheet opened, and shows its code.
    Q_INVOKABLE void make();
    /// The sheet closes, and with it the listener.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();
    void addressesChanged();
    void begun();
    /// Another template is on the desk: the sheet has nothing to say any more.
    void dropped();

private:
    /// What a pass is issued for. As long as it is the same, so is the pass.
    struct Wish
    {
        TemplateId templateId;
        Record record;

        friend bool operator==(const Wish &, const Wish &) = default;
    };

    [[nodiscard]] Wish wish() const;
    [[nodiscard]] QString whyNoApple() const;
    [[nodiscard]] QString whyNoGoogle() const;
    [[nodiscard]] int minutes() const;
    void follow();
    void issue();
    void issued(const Result<Pass> &pass);
    void handOver();
    void handOverFile();
    void handOverToken();
    void offer(const QByteArray &bytes);
    void opened(const Result<PhoneDoor> &door);
    void showLink(const QString &link);
    void fail(const Error &error);
    void shut();
    void letGo(const PhoneDoor &door);
    void timeIsUp();

    Services m_services;
    QStringList m_addresses;
    QString m_email;
    Wish m_wish;       ///< of the key and the pass
    QByteArray m_key;  ///< of the write whose outcome may be unknown
    Pass m_pass;       ///< issued since the sheet opened
    QString m_draftId; ///< what was on the desk then
    QString m_name;
    PhoneDoor m_door;
    QString m_link;
    QString m_problem;
    PictureFace m_code;
    QTimer m_timer;
    int m_addressIndex = 0;
    int m_port = 0;
    int m_wallet = 0;
    int m_taken = 0;
    int m_run = 0; ///< the sheet that is open counts
    bool m_isOpen = false;
    bool m_isBusy = false;
    bool m_hasEnded = false; ///< the time was up
    QThreadPool m_threads;   ///< last: it waits for what still opens or closes
};

} // namespace qairopay
