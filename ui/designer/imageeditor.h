// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/imageslotmodel.h"

#include <QtCore/qfuture.h>
#include <QtCore/qurl.h>

namespace qairopay {

/// Looks whether the bytes are a picture that is taken, and keeps them; gives their hash. Takes as long as
/// the picture is large.
[[nodiscard]] Result<QString> keepPicture(const settings::AssetStore &assets, const QByteArray &bytes);

/// Puts pictures into the open template and takes them out again. Files are read and checked on another
/// thread, kept by their hash beside the drafts, and named in the template by one step that can be undone.
class ImageEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(qairopay::ImageSlotModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(QString errorSlot READ errorSlot NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString busySlot READ busySlot NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool isLocal READ isLocal CONSTANT FINAL)

public:
    /// Both outlive it.
    ImageEditor(TemplateEditor &editor, ArtworkLoader &artwork, QObject *parent = nullptr);
    ~ImageEditor() override;

    [[nodiscard]] ImageSlotModel *list() { return &m_list; }
    /// What was not taken, why, and what to do; for the slot it was meant for.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString errorSlot() const { return m_errorSlot; }
    /// The slot whose file is being read.
    [[nodiscard]] QString busySlot() const { return m_busySlot; }
    /// Pictures stay in this studio and its sandbox: the service takes addresses only.
    [[nodiscard]] bool isLocal() const { return !m_artwork.isShared(); }

    Q_INVOKABLE void takeFile(const QString &slot, const QUrl &file);
    /// A picture or a picture's file from the clipboard.
    Q_INVOKABLE void paste(const QString &slot);
    Q_INVOKABLE void remove(const QString &slot);

Q_SIGNALS:
    void errorChanged();
    void busyChanged();
    /// The picture is in the template.
    void taken(const QString &slot);

private:
    /// Reads, checks and keeps a picture; gives its hash.
    using Intake = std::function<Result<QString>(const settings::AssetStore &)>;

    void take(const QString &slot, const QString &name, const Intake &intake);
    void place(const QString &slot, const QString &sha256);
    void fail(const QString &slot, const QString &error);
    void setBusy(const QString &slot);

    TemplateEditor &m_editor;
    ArtworkLoader &m_artwork;
    ImageSlotModel m_list;
    QString m_error;
    QString m_errorSlot;
    QString m_busySlot;
    int m_desk = 0;  ///< counts the templates opened: a file read for one never lands in another
    int m_order = 0; ///< counts what was asked for: the last one wins
};

} // namespace qairopay
