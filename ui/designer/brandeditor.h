// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"

#include <QtGui/qcolor.h>

namespace qairopay {

/// Colours and names of the open template.
class BrandEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY changed FINAL)
    Q_PROPERTY(QColor foreground READ foreground WRITE setForeground NOTIFY changed FINAL)
    Q_PROPERTY(QColor label READ label WRITE setLabel NOTIFY changed FINAL)
    Q_PROPERTY(bool hasLabel READ hasLabel NOTIFY changed FINAL)
    Q_PROPERTY(int dropper READ dropper WRITE setDropper NOTIFY dropperChanged FINAL)
    Q_PROPERTY(QString logoText READ logoText WRITE setLogoText NOTIFY changed FINAL)
    Q_PROPERTY(QString organisation READ organisation WRITE setOrganisation NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed FINAL)
    Q_PROPERTY(QString logoUrl READ logoUrl WRITE setLogoUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString iconUrl READ iconUrl WRITE setIconUrl NOTIFY changed FINAL)

public:
    explicit BrandEditor(TemplateEditor &editor, QObject *parent = nullptr);

    [[nodiscard]] QColor background() const;
    void setBackground(const QColor &colour);
    [[nodiscard]] QColor foreground() const;
    void setForeground(const QColor &colour);
    /// The label colour in force: the designer's, or the text's.
    [[nodiscard]] QColor label() const;
    void setLabel(const QColor &colour);
    [[nodiscard]] bool hasLabel() const { return brand().label.has_value(); }
    Q_INVOKABLE void clearLabel();

    enum Part { NoPart = -1, Background, Foreground, LabelColour };
    Q_ENUM(Part)

    /// The colour that is being taken from a card (Part), or NoPart.
    [[nodiscard]] int dropper() const { return m_dropper; }
    void setDropper(int part);
    /// Gives a part (Part) a colour, as one step.
    Q_INVOKABLE void give(int part, const QColor &colour);
    /// A colour was taken from a card: the dropper's part gets it.
    Q_INVOKABLE void take(const QColor &colour);

    [[nodiscard]] QString logoText() const { return brand().logoText; }
    void setLogoText(const QString &text);
    [[nodiscard]] QString organisation() const { return brand().organisation; }
    void setOrganisation(const QString &name);
    [[nodiscard]] QString description() const { return brand().description; }
    void setDescription(const QString &text);
    [[nodiscard]] QString logoUrl() const { return brand().logoUrl; }
    void setLogoUrl(const QString &url);
    [[nodiscard]] QString iconUrl() const { return brand().iconUrl; }
    void setIconUrl(const QString &url);

Q_SIGNALS:
    void changed();
    void dropperChanged();

private:
    [[nodiscard]] const Brand &brand() const { return m_editor.value().brand; }
    void change(const QString &text, const QString &mergeKey, const std::function<void(Brand &)> &how);

    TemplateEditor &m_editor;
    int m_dropper = NoPart;
};

} // namespace qairopay
