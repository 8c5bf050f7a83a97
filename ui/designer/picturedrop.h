// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "template/words.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

#include <memory>
#include <optional>

namespace qairopay {

class ImageEditor;
class Notices;
class TemplateEditor;

/// A picture that was given to the window: goes to the place on a card that it was dropped on, else to the
/// one that is selected, else to the first that is empty. Never over another picture that nobody pointed at.
class PictureDrop : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PictureDrop(TemplateEditor &editor, ImageEditor &images, Notices &notices, QObject *parent = nullptr);
    ~PictureDrop() override;

    /// Takes one file; of several none, for nobody said which goes where.
    void drop(const QStringList &paths, std::optional<ImageSlot> pointedAt = std::nullopt);

Q_SIGNALS:
    /// The part of the template where it shows is to be seen, as TemplateEditor::select names it.
    void sightWanted(const QString &selection);

private:
    [[nodiscard]] std::optional<ImageSlot> freePlace() const;
    void tell(const QString &slot);
    void putBack(ImageSlot slot, const QString &taken, const std::optional<ImageReference> &former);

    TemplateEditor &m_editor;
    ImageEditor &m_images;
    Notices &m_notices;
    QString m_name; ///< of the file on its way, and the place it goes to
    QString m_slot;
    std::optional<ImageReference> m_former;
    std::unique_ptr<QObject> m_onDesk; ///< goes with the template: nothing is put back into another
};

} // namespace qairopay
