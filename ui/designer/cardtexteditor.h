// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatepreview.h"

namespace qairopay {

/// One text of a card, typed over the card itself. It changes what is read there: the value of the record
/// that is shown where that has one, else the field's sample or its default. Each keystroke is on the cards
/// at once; a run of typing is one step.
class CardTextEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::SurfaceFace *face READ face NOTIFY changed FINAL)
    Q_PROPERTY(QRectF area READ area NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(int limit READ limit NOTIFY changed FINAL)

public:
    CardTextEditor(TemplateEditor &editor, TemplatePreview &preview, QObject *parent = nullptr);

    /// The text under a point of a card (points); false: there is none that can be typed.
    Q_INVOKABLE bool openAt(qairopay::SurfaceFace *face, qreal x, qreal y);
    /// The selected field's value on a card; false: it does not stand there.
    Q_INVOKABLE bool openSelected(qairopay::SurfaceFace *face);
    /// From a field's label to its value and back; false: the other one is not on the card.
    Q_INVOKABLE bool turn();
    Q_INVOKABLE void finish();
    /// Closes and puts back the text there was.
    Q_INVOKABLE void revert();

    [[nodiscard]] bool isOpen() const { return m_part.has_value(); }
    /// What it is typed on; null before the first time.
    [[nodiscard]] SurfaceFace *face() const { return m_face; }
    /// Where the text stands, in points of the card; where it stood last when none is left.
    [[nodiscard]] QRectF area() const { return m_area; }
    /// As the template has it: without the card's capitals or the look of a number.
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    /// "Value of tier, for Jane Doe": which text it is.
    [[nodiscard]] QString name() const;
    [[nodiscard]] int limit() const; ///< characters; as many as there were, where those are more

Q_SIGNALS:
    void changed();

private:
    enum class Part { Label, DefaultValue, SampleValue, RecordValue, LogoText, Organisation, Name, CodeText };

    [[nodiscard]] std::optional<Part> partOf(const scene::Element &element) const;
    [[nodiscard]] bool isShared(const scene::Element &element) const;
    [[nodiscard]] Part valuePart(const QString &key) const;
    [[nodiscard]] const scene::Scene &scene() const { return m_face->scene(); }
    [[nodiscard]] QString *textIn(PassTemplate &value) const;
    [[nodiscard]] QString stored() const;
    bool open(SurfaceFace *face, const scene::Element *element);
    void follow();

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    std::optional<Part> m_part;
    SurfaceFace *m_face = nullptr;
    QString m_key; ///< of the field
    int m_sample = 0;
    scene::Surface m_surface = scene::Surface::Front;
    QString m_elementId;
    QRectF m_area;
    QString m_text;
    QString m_before;
};

} // namespace qairopay
