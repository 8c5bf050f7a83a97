// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"
#include "fences/nearby.h"
#include "fences/reach.h"
#include "preview/cardface.h"
#include "preview/drawingkit.h"

namespace qairopay {

class TemplateEditor;
class TemplatePreview;

/// A phone that is carried over the map: what its lock screen shows there of the pass, and why nothing
/// where it shows nothing. The message is drawn by the same layout as everywhere, for the sample, the phone
/// and the language that the cards are looked at with.
class PhoneWalk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isOut READ isOut NOTIFY changed FINAL)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed FINAL)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed FINAL)
    Q_PROPERTY(bool shows READ shows NOTIFY changed FINAL)
    Q_PROPERTY(int place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString appleText READ appleText NOTIFY changed FINAL)
    Q_PROPERTY(QString googleText READ googleText NOTIFY changed FINAL)
    Q_PROPERTY(qairopay::CardFace *lockScreen READ lockScreen CONSTANT FINAL)

public:
    /// All outlive this.
    PhoneWalk(TemplateEditor &editor, TemplatePreview &preview, DrawingKit drawing);

    /// It lies on the map.
    [[nodiscard]] bool isOut() const { return m_isOut; }
    [[nodiscard]] double latitude() const { return m_phone.latitude; }
    [[nodiscard]] double longitude() const { return m_phone.longitude; }
    [[nodiscard]] bool shows() const { return m_nearby.outcome == fences::Nearby::Outcome::Shows; }
    /// Whose message shows; -1: none's.
    [[nodiscard]] int place() const { return shows() ? int(m_nearby.place) : -1; }
    [[nodiscard]] QString appleText() const { return m_appleText; }
    [[nodiscard]] QString googleText() const;
    /// Distances are told in feet.
    void setFeet(bool feet);
    [[nodiscard]] CardFace *lockScreen() { return &m_lockScreen; }

    /// Puts it there, taking it out if need be.
    Q_INVOKABLE void moveTo(double latitude, double longitude);
    Q_INVOKABLE void putAway();

Q_SIGNALS:
    void changed();

private:
    void look();
    void draw(const apple::Document &document, apple::LayoutOptions options, const scene::Images &images);

    TemplatePreview &m_preview;
    DrawingKit m_drawing;
    CardFace m_lockScreen;
    geo::GeoPoint m_phone;
    fences::Nearby m_nearby;
    QString m_appleText;
    int m_drawn = -1;
    bool m_isOut = false;
    bool m_feet = false;
};

} // namespace qairopay
