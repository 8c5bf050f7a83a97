// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "designer/keptparts.h"
#include "designer/publisher.h"
#include "designer/templateeditor.h"
#include "settings/drafts.h"
#include "shell/notices.h"
#include "webpicture/fetchoptions.h"

namespace qairopay {

/// Which template is on the desk, and how it stands to what the service has: opens it, keeps its draft saved,
/// publishes it. Publishing is the only thing here that changes the service.
class TemplateDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(QString state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isDirty READ isDirty NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool canPublish READ canPublish NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString publishProblem READ publishProblem NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString templateId READ templateId NOTIFY stateChanged FINAL)

public:
    /// Everything handed in outlives the desk.
    struct Services
    {
        api::Client &client;
        settings::Drafts &drafts;
        Notices &notices;
        QString profileId;                      ///< as drafts name it; empty for the embedded sandbox
        QString recentFiles = {};               ///< the list of the files opened last; empty: it is not kept
        webpicture::FetchOptions pictures = {}; ///< how pictures are fetched from their addresses
    };

    TemplateDesk(TemplateEditor &editor, const Services &services, QObject *parent = nullptr);

    /// A template of the service, with its draft on top where there is one. What the draft began with stays
    /// its base: where the service has something else, a notice says so and offers to see it.
    void open(const api::TemplateResource &resource);
    /// A draft as this computer has it, with its last edits. Of a template that is published the service is
    /// asked meanwhile; where it does not answer, a notice and the state say so.
    void open(const settings::Draft &draft);
    /// Asks again for what the service has, where it did not give it.
    void lookAgain();
    /// At once where the drafts, and what else is kept here of published templates, were read: what is opened
    /// then is whole. Not at all when the context has ended.
    void whenReady(QObject *context, const std::function<void()> &act);
    /// A template that no server has yet; with the file that it comes from.
    void openNew(const PassTemplate &value, const std::optional<settings::DraftFile> &file = std::nullopt);
    /// The service was emptied. Edits of its templates, on the desk and elsewhere, become drafts that no
    /// server has.
    void forgetService();

    [[nodiscard]] QString state() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isNew() const { return m_draft.templateId.isEmpty(); }
    /// Whatever is opened next, nothing is lost: there is nothing here, or what the service forgot, unedited.
    [[nodiscard]] bool isVacant() const;
    /// The template on the desk is being published.
    [[nodiscard]] bool isBusy() const { return m_publishing && m_publishing->draft.id == m_draft.id; }
    [[nodiscard]] bool canPublish() const;
    /// Why it cannot be published, or nothing.
    [[nodiscard]] QString publishProblem() const;
    [[nodiscard]] QString templateId() const { return m_draft.templateId.toString(); }
    /// Of the service, "7"; empty for a draft, or where the host counts none.
    [[nodiscard]] QString version() const;
    [[nodiscard]] const QString &draftId() const { return m_draft.id; }
    /// What else is kept of this template goes by it: the id the service gave, or the draft's.
    [[nodiscard]] QString subject() const { return isNew() ? m_draft.id : m_draft.templateId.toString(); }
    /// What is on the desk, and what it was opened from: what the service has.
    [[nodiscard]] const settings::Draft &draft() const { return m_draft; }
    /// As the service told last; none: it does not tell.
    [[nodiscard]] const std::optional<api::PassCounts> &counts() const { return m_counts; }
    /// The passes that a publication changes: issued and in wallets. 0 as long as they are not known.
    [[nodiscard]] qint64 reached() const { return m_counts ? m_counts->issued + m_counts->installed : 0; }
    [[nodiscard]] Audience audience() const;
    /// The drafts and what else is kept here of published templates were read: what is opened is whole.
    [[nodiscard]] bool isReady() const { return m_services.drafts.isLoaded() && m_parts.isLoaded(); }
    /// What the service has, with what is kept here of it.
    [[nodiscard]] PassTemplate completed(const api::TemplateResource &there) const
    {
        return m_parts.completed(there.id, there.value);
    }

    /// Asks the service how many passes a publication reaches; `reachKnown` follows. Where the service has
    /// another version than the edits began with, a notice says so instead. Nothing follows once another
    /// template is opened.
    Q_INVOKABLE void prepareToPublish();
    /// What is on the desk now, whatever is on it later. `published` follows, or `publishFailed`, after which
    /// draft, base and service are as before.
    Q_INVOKABLE void publish();
    /// The version that the last publication from here replaced can be put on the desk again.
    [[nodiscard]] bool canGoBack() const;
    /// Which one that is, as it is kept of the template on the desk; one that was replaced meanwhile stays.
    void learnFormer(const PassTemplate &former);
    /// As one edit, to be published like any other.
    Q_INVOKABLE void goBack();
    /// Back to what the service has; not while that changes.
    Q_INVOKABLE void discardDraft();
    /// "Acme Hotels Loyalty.passtpl", without what file systems dislike.
    Q_INVOKABLE [[nodiscard]] QString suggestedName() const;
    /// The draft on the desk is kept in that file as well.
    void setFile(const settings::DraftFile &file);

Q_SIGNALS:
    void stateChanged();
    void ready();
    void reachKnown();
    /// What the service has now of a template, how many passes it changed, and what it had before; none: it
    /// is a new one.
    void published(const qairopay::PassTemplate &sent, qint64 reached, const QString &subject,
                   const std::optional<qairopay::PassTemplate> &replaced);
    /// To be told by who listens.
    void publishFailed(const qairopay::Error &error);
    /// A template has another subject() from now on, on the desk or elsewhere.
    void becameAnother(const QString &before, const QString &now);
    /// The draft on the desk is about to go.
    void discarding();
    /// The previous version is about to be put over what is on the desk.
    void goingBack();
    /// What somebody else published after the edits began is to be put beside them.
    void otherWanted(const qairopay::PassTemplate &value);
    /// Something came to the desk that nobody may be looking at.
    void showWanted();

private:
    void begin(const settings::Draft &draft, const PassTemplate &shown);
    /// The draft on the desk is one that no server has.
    void loseService();
    [[nodiscard]] QString stateHere() const;
    void look();
    void meet(const api::TemplateResource &there);
    void miss(const Error &why);
    void tellGone();
    [[nodiscard]] QString absenceWords() const;
    void makeNew(const TemplateId &id);
    void failAsking(Error error);
    void edited();
    void saveFailed(Error error);
    void partsFailed(Error error);
    void dropDraft(const QString &id);
    void dropDrafts();
    [[nodiscard]] QByteArray publishingKey() const;
    void stopAsking();
    void takeReach(const api::TemplateResource &there);
    void settle(const api::TemplateResource &there);
    /// The edits may be published over what the service has; else a notice says why not and offers to see it.
    [[nodiscard]] bool goesOnFrom(const api::TemplateResource &there);
    void seeOther(const TemplateId &id);
    void beginWithOther();
    /// The service has what the edits began with.
    [[nodiscard]] bool isBase(const api::TemplateResource &there) const;
    void send();
    void goOn(const Publication &first, Publication next, const api::TemplateResource &now);
    void finishPublishing(const Publisher::Outcome &outcome);
    void concludePublishing(const Publication &publication, const api::TemplateResource &now);
    void takePublished(const Publication &publication, const api::TemplateResource &now);
    [[nodiscard]] static QString conflictWords();
    void failPublishing(const Publication &publication, Error error, bool isKnown);
    void tellPublished(const Publication &publication);
    void takeBack(const Publication &publication);
    void putBack(const PassTemplate &former);

    TemplateEditor &m_editor;
    Services m_services;
    Publisher m_publisher;
    KeptParts m_parts;
    QSet<QString> m_dropped; ///< drafts that were published, kept until what else is kept of them is saved
    settings::Draft m_draft;
    api::Reply<api::TemplateResource> m_question;
    bool m_isAsking = false;
    std::optional<Publication> m_publishing; ///< underway, of this template or another; one at a time
    /// What follows it: an unsettled creation that was edited since is repeated first, else there were two.
    std::optional<Publication> m_next;
    QHash<QString, Publication> m_unsettled; ///< by draft: tried, and it is not known what became of them
    std::optional<PassTemplate> m_former;    ///< what the last publication replaced
    std::optional<api::TemplateResource> m_other; ///< what the service has, where the edits began with less
    std::optional<Error> m_absence;               ///< why the service did not give what the draft is of
    int m_looks = 0; ///< changes with what is on the desk, and each time the service is asked for it
    std::optional<api::PassCounts> m_counts;
    qint64 m_version = 0; ///< of what the service has; 0: not known
    QDateTime m_savedAt;
    QString m_problem;
    bool m_isOpening = false;
};

} // namespace qairopay
