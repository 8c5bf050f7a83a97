// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preview/cardface.h"
#include "preview/drawingkit.h"

namespace qairopay {

class TemplateEditor;
class TemplatePreview;

/// What a lock screen shows near one of the template's places, wherever a phone is: drawn by the same layout
/// as everywhere, at each keystroke, but only while somebody looks.
class PlaceBanner : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isWatched READ isWatched WRITE setWatched NOTIFY changed FINAL)
    Q_PROPERTY(bool shows READ shows NOTIFY changed FINAL)
    Q_PROPERTY(QString appleText READ appleText NOTIFY changed FINAL)
    Q_PROPERTY(QString googleText READ googleText CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardFace *lockScreen READ lockScreen CONSTANT FINAL)

public:
    /// All outlive this.
    PlaceBanner(TemplateEditor &editor, TemplatePreview &preview, DrawingKit drawing);

    [[nodiscard]] bool isWatched() const { return m_isWatched; }
    void setWatched(bool watched);
    /// Of the template's places; -1: none.
    void setPlace(int place);
    [[nodiscard]] bool shows() const { return !m_lockScreen.isEmpty(); }
    /// How it shows there: whole, cut, or why not at all.
    [[nodiscard]] QString appleText() const { return m_appleText; }
    [[nodiscard]] QString googleText() const;
    [[nodiscard]] CardFace *lockScreen() { return &m_lockScreen; }

Q_SIGNALS:
    void changed();

private:
    void draw();

    TemplatePreview &m_preview;
    DrawingKit m_drawing;
    CardFace m_lockScreen;
    QString m_appleText;
    int m_place = -1;
    bool m_isWatched = false;
};

} // namespace qairopay
