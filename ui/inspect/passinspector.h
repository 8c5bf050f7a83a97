// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/templatefrom.h"
#include "base/clock.h"
#include "inspect/inspectedline.h"
#include "inspection/inspectedpass.h"
#include "preview/cardface.h"
#include "preview/eventchoice.h"
#include "preview/viewoptions.h"
#include "scene/kit.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qurl.h>

namespace qairopay {

/// Somebody's pass as the page shows it: the card, who made it, each check, what the lint says, and the way
/// to a template.
class PassInspector : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QStringList passNames READ passNames NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed FINAL)
    Q_PROPERTY(QString selection READ selection WRITE select NOTIFY selectionChanged FINAL)
    Q_PROPERTY(qairopay::CardFace *face READ face CONSTANT FINAL)
    Q_PROPERTY(qairopay::ViewOptions *view READ view CONSTANT FINAL)
    Q_PROPERTY(qairopay::EventChoice *eventChoice READ eventChoice CONSTANT FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(QString verdictDetail READ verdictDetail NOTIFY changed FINAL)
    Q_PROPERTY(QString verdictTone READ verdictTone NOTIFY changed FINAL)
    Q_PROPERTY(QString ended READ ended NOTIFY changed FINAL)
    Q_PROPERTY(QString endedDetail READ endedDetail NOTIFY changed FINAL)
    Q_PROPERTY(QList<qairopay::InspectedLine> facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QList<qairopay::InspectedLine> checks READ checks NOTIFY changed FINAL)
    Q_PROPERTY(QList<qairopay::InspectedLine> findings READ findings NOTIFY changed FINAL)
    Q_PROPERTY(QList<qairopay::InspectedLine> losses READ losses NOTIFY changed FINAL)
    Q_PROPERTY(bool canMakeTemplate READ canMakeTemplate NOTIFY changed FINAL)

public:
    struct Services
    {
        scene::Kit *kit = nullptr;
        QByteArrayList trustedRoots; ///< PEM or DER
        Clock clock = systemClock();
    };

    explicit PassInspector(Services services, QObject *parent = nullptr);
    ~PassInspector() override;

    /// Each a .pkpass, a .pkpasses, a folder with a pass.json, packed or not, or one with any of these; what
    /// is open goes. One of several that cannot be read stands among the others with its reason.
    Q_INVOKABLE void open(const QList<QUrl> &files);
    Q_INVOKABLE void close();
    /// Ends in templateMade().
    Q_INVOKABLE void makeTemplate();

    [[nodiscard]] bool isOpen() const { return !m_passes.isEmpty() || !m_problem.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString fileName() const { return m_fileName; }
    /// Why nothing could be read, in a sentence; empty: it could.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QStringList passNames() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    /// What is outlined on the card ("field:tier").
    [[nodiscard]] QString selection() const { return m_selection; }
    void select(const QString &target);
    /// The same of a finding, which is about the front.
    Q_INVOKABLE void showOnFront(const QString &target);
    [[nodiscard]] CardFace *face() { return &m_face; }
    /// How the pass is looked at, in which of its languages, and in which state. What the rules say is about
    /// a usual phone in that language.
    [[nodiscard]] ViewOptions *view() { return &m_view; }
    /// What the lock screen tells of. A selected field that has a change message is the one that changes.
    [[nodiscard]] EventChoice *eventChoice() { return &m_event; }
    [[nodiscard]] QString verdict() const;
    /// Why it would be refused: the first check that says so.
    [[nodiscard]] QString verdictDetail() const;
    [[nodiscard]] QString verdictTone() const;
    /// That the pass was revoked or has expired, whatever a wallet makes of its file; empty: neither.
    [[nodiscard]] QString ended() const;
    /// What that means for its holder.
    [[nodiscard]] QString endedDetail() const;
    [[nodiscard]] QList<InspectedLine> facts() const;
    [[nodiscard]] QList<InspectedLine> checks() const;
    [[nodiscard]] QList<InspectedLine> findings() const { return m_findings; }
    /// What a template made from it would not keep.
    [[nodiscard]] QList<InspectedLine> losses() const;
    [[nodiscard]] bool canMakeTemplate() const;

Q_SIGNALS:
    void changed();
    void busyChanged();
    void selectionChanged();
    /// `pictures`: the pass's own files, still without a place in the template.
    void templateMade(const qairopay::PassTemplate &value,
                      const QMap<qairopay::ImageSlot, QByteArray> &pictures);

private:
    struct Reading
    {
        Result<QList<inspection::InspectedPass>> passes;
        qsizetype files = 0; ///< that there are
        qsizetype read = 0;  ///< of them; the others are too many
    };

    [[nodiscard]] static Reading read(const QStringList &paths,
                                      const passfile::VerificationSettings &settings);
    void taken(const Reading &reading);
    void show();
    void draw();
    void followView();
    void judge(const inspection::InspectedPass &shown, const Result<inspection::PassCard> &card);
    [[nodiscard]] static InspectedLine lineOf(const lint::Finding &finding, const scene::Scene &front);
    [[nodiscard]] const inspection::InspectedPass *pass() const;
    [[nodiscard]] bool isVoided() const;
    [[nodiscard]] bool hasEnded() const;

    Services m_services;
    CardFace m_face;
    ViewOptions m_view{ViewOptions::Subject::Pass};
    EventChoice m_event;
    QFutureWatcher<Reading> m_reading;
    bool m_isBusy = false;
    bool m_isShowing = false;
    QString m_fileName;
    QString m_problem;
    QList<inspection::InspectedPass> m_passes;
    int m_current = 0;
    QString m_language; ///< that findings were made for
    QString m_selection;
    apple::MadeTemplate m_made;
    QList<InspectedLine> m_findings;
};

} // namespace qairopay
