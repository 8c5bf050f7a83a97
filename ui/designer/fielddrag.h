// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/dropplaces.h"
#include "designer/templatepreview.h"

namespace qairopay {

/// A slot that no field stands in, while one is dragged.
class EmptySlot
{
    Q_GADGET
    QML_VALUE_TYPE(emptySlot)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QRectF area MEMBER area FINAL)

public:
    QString name;
    QRectF area; ///< where it is on the card, points

    friend bool operator==(const EmptySlot &, const EmptySlot &) = default;
};

/// Fields on their way over a card. What is dragged is what is selected, or the one field that was taken hold
/// of; nothing changes before it is let go.
class FieldDrag : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool isActive READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::SurfaceFace *face READ face NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPlace READ hasPlace NOTIFY moved FINAL)
    Q_PROPERTY(QRectF mark READ mark NOTIFY moved FINAL)
    Q_PROPERTY(QString words READ words NOTIFY moved FINAL)
    Q_PROPERTY(QList<qairopay::EmptySlot> emptySlots READ emptySlots NOTIFY changed FINAL)

public:
    FieldDrag(TemplateEditor &editor, TemplatePreview &preview, QObject *parent = nullptr);

    /// Takes hold of a field of a card ("field:tier"); false when it cannot be dragged there.
    Q_INVOKABLE bool begin(qairopay::SurfaceFace *face, const QString &target);
    /// The pointer, in points of the card.
    Q_INVOKABLE void move(qreal x, qreal y);
    /// Lets go: the fields stand where the mark is, as one step.
    Q_INVOKABLE void drop();
    Q_INVOKABLE void cancel();

    [[nodiscard]] bool isActive() const { return !m_keys.isEmpty(); }
    /// What it is dragged over; null before the first time.
    [[nodiscard]] SurfaceFace *face() const { return m_face; }
    [[nodiscard]] bool hasPlace() const { return m_place.has_value(); }
    /// Where the fields would go, in points of the card.
    [[nodiscard]] QRectF mark() const { return m_place ? m_place->mark : QRectF(); }
    /// "Secondary · Apple 3 of 4 · Google 3 of 6": as it would be there.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QList<EmptySlot> emptySlots() const;

Q_SIGNALS:
    void changed();
    void moved();

private:
    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    SurfaceFace *m_face = nullptr;
    QStringList m_keys;
    QList<DropPlace> m_places;
    std::optional<DropPlace> m_place;
};

} // namespace qairopay
