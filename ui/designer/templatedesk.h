// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "designer/templateeditor.h"
#include "settings/drafts.h"
#include "shell/notices.h"
#include "template/templatecodec.h"
#include "webpicture/fetchoptions.h"

#include <QtCore/qurl.h>

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
    Q_PROPERTY(QString publishHeading READ publishHeading NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString publishWords READ publishWords NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString publishVerb READ publishVerb NOTIFY stateChanged FINAL)
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

    /// A template of the service, with its draft on top where there is one.
    void open(const api::TemplateResource &resource);
    /// A draft that no server has yet, with its last edits.
    void open(const settings::Draft &draft);
    /// A template that exists nowhere yet.
    void openNew(const PassTemplate &value);
    /// The service was emptied. Edits of its templates, on the desk and elsewhere, become drafts that no
    /// server has.
    void forgetService();

    [[nodiscard]] QString state() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isNew() const { return m_draft.templateId.isEmpty(); }
    /// Whatever is opened next, nothing is lost: there is nothing here, or what the service forgot, unedited.
    [[nodiscard]] bool isVacant() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool canPublish() const;
    /// Why it cannot be published, or nothing.
    [[nodiscard]] QString publishProblem() const;
    [[nodiscard]] QString publishHeading() const;
    [[nodiscard]] QString publishWords() const;
    [[nodiscard]] QString publishVerb() const;
    [[nodiscard]] QString templateId() const { return m_draft.templateId.toString(); }
    /// Of the service, "7"; empty for a draft, or where the host counts none.
    [[nodiscard]] QString version() const;
    [[nodiscard]] const QString &draftId() const { return m_draft.id; }

    /// Asks the service how many passes a publication reaches; `reachKnown` follows.
    Q_INVOKABLE void prepareToPublish();
    Q_INVOKABLE void publish();
    /// Back to what the service has.
    Q_INVOKABLE void discardDraft();
    /// The template as a file, its pictures in the folder beside it. `fileSaved` or a notice follows.
    Q_INVOKABLE void saveAs(const QUrl &file);

Q_SIGNALS:
    void stateChanged();
    void reachKnown();
    void published();
    void fileSaved(const QString &path);

private:
    void begin(const settings::Draft &draft, const PassTemplate &shown);
    void edited();
    void saveFailed(Error error);
    void sendAssets(QStringList waiting, const PassTemplate &sent);
    void sendTemplate(const PassTemplate &sent);
    void finishPublishing(const PassTemplate &sent, const Result<api::TemplateResource> &answer);
    void setBusy(bool busy);
    [[nodiscard]] Audience audience() const;
    [[nodiscard]] QStringList changedParts() const;

    TemplateEditor &m_editor;
    Services m_services;
    settings::Draft m_draft;
    std::optional<api::PassCounts> m_counts;
    qint64 m_version = 0; ///< of what the service has; 0: not known
    QDateTime m_savedAt;
    QString m_problem;
    bool m_isBusy = false;
    bool m_isOpening = false;
};

} // namespace qairopay
