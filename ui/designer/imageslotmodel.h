// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"
#include "preview/artworkloader.h"
#include "preview/pictureface.h"

#include <QtCore/qabstractitemmodel.h>

#include <memory>

namespace qairopay {

/// The places for pictures that the chosen kind of pass shows, and those it does not but that hold one.
class ImageSlotModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(int usedCount READ usedCount NOTIFY changed FINAL)

public:
    enum Role {
        KeyRole = Qt::UserRole,
        NameRole,
        DetailRole,
        ProblemRole, ///< why the file cannot be shown
        UnseenRole,  ///< why this kind shows no such picture; it is kept
        HasPictureRole,
        FaceRole
    };
    Q_ENUM(Role)

    /// The loader outlives it.
    ImageSlotModel(TemplateEditor &editor, ArtworkLoader &artwork, QObject *parent = nullptr);
    ~ImageSlotModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// How many pictures the template has.
    [[nodiscard]] int usedCount() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        ImageSlot slot = ImageSlot::Icon;
        QString detail;
        QString problem;
        QString unseen;
        bool hasPicture = false;
        std::shared_ptr<PictureFace> face;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void refresh();
    [[nodiscard]] QList<ImageSlot> wantedSlots() const;
    [[nodiscard]] Row rowOf(ImageSlot slot, const std::shared_ptr<PictureFace> &face) const;

    TemplateEditor &m_editor;
    ArtworkLoader &m_artwork;
    QList<Row> m_rows;
};

} // namespace qairopay
