// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/document.h"
#include "fences/fencelistmodel.h"
#include "fences/fencetools.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

namespace qairopay {

class TemplateEditor;

/// The places of the template on the desk: at most ten circles with a message. Each change is a step of the
/// template's own undo stack; one drag is one step.
class FenceEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_MOC_INCLUDE("fences/mapcontext.h")
    Q_MOC_INCLUDE("fences/phonewalk.h")
    Q_MOC_INCLUDE("fences/placebanner.h")
    Q_MOC_INCLUDE("fences/placesearch.h")
    Q_MOC_INCLUDE("fences/placesimport.h")
    Q_PROPERTY(qairopay::FenceListModel *places READ places CONSTANT FINAL)
    Q_PROPERTY(qairopay::PlaceSearch *search READ search CONSTANT FINAL)
    Q_PROPERTY(qairopay::PlacesImport *files READ files CONSTANT FINAL)
    Q_PROPERTY(qairopay::PhoneWalk *phone READ phone CONSTANT FINAL)
    Q_PROPERTY(qairopay::PlaceBanner *banner READ banner CONSTANT FINAL)
    Q_PROPERTY(qairopay::MapContext *context READ context CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed FINAL)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed FINAL)
    Q_PROPERTY(double radius READ radius NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(QString messageNote READ messageNote NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(double appleRadius READ appleRadius NOTIFY changed FINAL)
    Q_PROPERTY(QString appleText READ appleText NOTIFY changed FINAL)
    Q_PROPERTY(bool isDragging READ isDragging NOTIFY draggingChanged FINAL)
    Q_PROPERTY(bool feet READ feet WRITE setFeet NOTIFY changed FINAL)
    Q_PROPERTY(double shownRadius READ shownRadius NOTIFY changed FINAL)

public:
    /// The editor and the tools outlive this.
    explicit FenceEditor(TemplateEditor &editor, const FenceTools &tools = {}, QObject *parent = nullptr);

    [[nodiscard]] FenceListModel *places() { return &m_places; }
    [[nodiscard]] PlaceSearch *search() const { return m_tools.search; }
    [[nodiscard]] PlacesImport *files() const { return m_tools.files; }
    [[nodiscard]] PhoneWalk *phone() const { return m_tools.phone; }
    [[nodiscard]] PlaceBanner *banner() const { return m_tools.banner; }
    [[nodiscard]] MapContext *context() const { return m_tools.context; }
    [[nodiscard]] int count() const { return m_places.rowCount(); }
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    // Of the current place; 0 and empty when there is none.
    [[nodiscard]] double latitude() const { return location().latitude; }
    [[nodiscard]] double longitude() const { return location().longitude; }
    [[nodiscard]] double radius() const { return m_current < 0 ? 0 : location().radius; }
    [[nodiscard]] QString message() const { return location().message; }
    /// How long the message is, and what is wrong with it.
    [[nodiscard]] QString messageNote() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString note() const { return m_places.notes(m_current); }

    /// What Apple Wallet makes of all the radii, in metres.
    [[nodiscard]] double appleRadius() const;
    [[nodiscard]] QString appleText() const;
    /// Radii are shown and typed in feet; a template always holds metres.
    [[nodiscard]] bool feet() const { return m_feet; }
    void setFeet(bool feet);
    [[nodiscard]] double shownRadius() const;

    /// The nearest place whose middle is at most so many metres away; -1: none is.
    Q_INVOKABLE [[nodiscard]] int placeNear(double latitude, double longitude, double metres) const;
    /// Adds a circle and makes it the current one; false when there are ten.
    Q_INVOKABLE bool add(double latitude, double longitude, double radius);
    /// Moves the current place to pasted coordinates of any notation (degrees, UTM, MGRS), a map's link or a
    /// plus code. What is wrong with them, or nothing.
    Q_INVOKABLE QString moveToText(const QString &text);
    /// The current place is dragged, by its middle or its rim. What changes the places in another way (one is
    /// deleted, or a step undone) ends that.
    [[nodiscard]] bool isDragging() const { return m_grabbed.has_value(); }
    /// A drag of the current place begins: what follows until the next one is a single step.
    Q_INVOKABLE void beginDrag();
    /// The same by its rim, taken at that point: from then on resizeTo() adds to the radius what the point
    /// goes away from the middle.
    Q_INVOKABLE void beginResize(double latitude, double longitude);
    Q_INVOKABLE void endDrag();
    /// Puts back what was there when it began; no step is left of it.
    Q_INVOKABLE void cancelDrag();
    Q_INVOKABLE void move(int index, double latitude, double longitude);
    /// By so many metres; several in a row are one step.
    Q_INVOKABLE void nudge(int index, double east, double north);
    /// Puts the rim through a point.
    Q_INVOKABLE void resizeTo(int index, double latitude, double longitude);
    Q_INVOKABLE void setRadius(int index, double metres);
    /// In the unit that is shown.
    Q_INVOKABLE void setShownRadius(int index, double value);
    Q_INVOKABLE void setMessage(int index, const QString &message);
    Q_INVOKABLE void remove(int index);
    /// Changes the order: where two places lie equally near, and where more than ten would be cut, it counts.
    Q_INVOKABLE void reorder(int from, int to);

Q_SIGNALS:
    void changed();
    void currentChanged();
    void draggingChanged();

private:
    struct Grabbed
    {
        int index = 0;
        Location before;
        double slack = 0; ///< metres from the rim outwards to where it was taken
    };

    void follow();
    void updateNotes();
    void tellCurrent();
    [[nodiscard]] Location location() const;
    void change(const QString &text, const QString &what, int index,
                const std::function<void(Location &)> &edit);

    TemplateEditor &m_editor;
    FenceTools m_tools;
    FenceListModel m_places;
    apple::Document m_document; ///< what is issued of them, and no more of it
    int m_current = -1;
    int m_drag = 0;
    std::optional<Grabbed> m_grabbed; ///< while a drag is under way
    bool m_isDragEdit = false;        ///< the places change by that drag
    bool m_feet = false;
};

} // namespace qairopay
