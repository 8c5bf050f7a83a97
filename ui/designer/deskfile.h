// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatefile.h"
#include "designer/templatelibrary.h"
#include "designer/templateversions.h"

#include <QtCore/qthreadpool.h>
#include <QtCore/qurl.h>

namespace qairopay {

/// The file that the template on the desk was opened from or saved to. One file is one draft, however often
/// it is opened; what another program wrote there meanwhile is never written over unasked. Files are read and
/// written beside the window.
class DeskFile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)

public:
    /// All outlive it.
    struct Parts
    {
        TemplateEditor &editor;
        TemplateDesk &desk;
        TemplateLibrary &library;
        TemplateVersions &versions;
    };

    DeskFile(const Parts &parts, const TemplateDesk::Services &services, QObject *parent = nullptr);
    ~DeskFile() override;

    /// "loyalty.passtpl"; empty: it is kept as a draft alone.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString path() const;
    /// "Saved to loyalty.passtpl", or that it was edited since.
    [[nodiscard]] QString state() const;
    /// Why it cannot be saved to its file now; empty: it can.
    [[nodiscard]] QString obstacle() const;

    /// Puts templates on the desk, one after another, with their pictures: each as the draft that it is
    /// already, or as a new one. `then` follows in any case.
    void open(const QStringList &paths, const std::function<void()> &then = {});
    /// To the file it has. `saved` follows, or a notice that says why not.
    Q_INVOKABLE void save();
    /// To another file, which is the draft's from then on; its pictures lie in the folder beside it.
    Q_INVOKABLE void saveAs(const QUrl &file);

Q_SIGNALS:
    void changed();
    /// Something came to the desk that nobody may be looking at.
    void showWanted();
    /// The list of recent files is to have it.
    void opened(const QString &path);
    void saved(const QString &path);

private:
    struct Reading
    {
        QString path;
        Result<TemplateFile> file;
        std::optional<Error> lost; ///< why a picture could not be kept
    };
    struct Writing
    {
        QString draftId;
        settings::DraftFile file; ///< its hash is that of what may be written over; empty: whatever is there
    };
    struct Written
    {
        QByteArray sha256;
        QStringList missing; ///< pictures that are not on this computer
    };

    [[nodiscard]] static Reading read(const QString &path, const settings::AssetStore &assets);
    [[nodiscard]] static Result<Written> write(const settings::DraftFile &file,
                                               const settings::AssetStore &assets);
    void take(const Reading &reading);
    void takeUnreadable(const Reading &reading);
    void takeChanged(const settings::Draft &draft, const settings::DraftFile &there);
    /// The draft on the desk becomes what the file holds, as one edit.
    void replace(const QString &draftId, const settings::DraftFile &there);
    [[nodiscard]] std::optional<settings::Draft> draftOf(const QString &path) const;
    void show(const settings::Draft &draft, const std::function<void()> &then = {});
    void begin(const Writing &writing);
    void finish(const Writing &writing, const Result<Written> &written);
    void failToSave(const Writing &writing, Error error);
    /// The draft has that file, and no other has it.
    void link(const QString &draftId, const settings::DraftFile &file);

    Parts m_parts;
    TemplateDesk::Services m_services;
    bool m_isSaving = false;
    QThreadPool m_thread; ///< of one thread: what is begun later is done later
};

} // namespace qairopay
