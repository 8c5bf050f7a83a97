// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fences/fencelistmodel.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

class TemplateEditor;

/// The places of the template on the desk: at most ten circles with a message. Each change is a step of the
/// template's own undo stack; one drag is one step.
class FenceEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(qairopay::FenceListModel *places READ places CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed FINAL)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed FINAL)
    Q_PROPERTY(double radius READ radius NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString overlapText READ overlapText NOTIFY changed FINAL)

public:
    /// The editor outlives this.
    explicit FenceEditor(TemplateEditor &editor, QObject *parent = nullptr);

    [[nodiscard]] FenceListModel *places() { return &m_places; }
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
    [[nodiscard]] QString place() const;
    /// Wallets show one message at a time; a sentence when two circles overlap.
    [[nodiscard]] QString overlapText() const;

    /// Adds a circle and makes it the current one; false when there are ten.
    Q_INVOKABLE bool add(double latitude, double longitude, double radius);
    /// Moves the current place to pasted coordinates of any notation; false when they are none.
    Q_INVOKABLE bool moveToText(const QString &text);
    /// A drag begins: what follows until the next one is a single step.
    Q_INVOKABLE void beginDrag() { ++m_drag; }
    Q_INVOKABLE void move(int index, double latitude, double longitude);
    /// Puts the rim through a point.
    Q_INVOKABLE void resizeTo(int index, double latitude, double longitude);
    Q_INVOKABLE void setRadius(int index, double metres);
    Q_INVOKABLE void setMessage(int index, const QString &message);
    Q_INVOKABLE void remove(int index);

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    void follow();
    [[nodiscard]] Location location() const;
    void change(const QString &text, const QString &what, int index,
                const std::function<void(Location &)> &edit);

    TemplateEditor &m_editor;
    FenceListModel m_places;
    int m_current = -1;
    int m_drag = 0;
};

} // namespace qairopay
