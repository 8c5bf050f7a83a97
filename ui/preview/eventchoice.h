// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "apple/layout.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Which of the things that may happen to a pass its lock screen or message tells of: those that the pass
/// has a place, a date or a change message for.
class EventChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the preview.")
    Q_PROPERTY(QStringList names READ names NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed FINAL)

public:
    using QObject::QObject;

    /// What may happen to this pass. The choice stays as long as it is among it; the first is the usual one.
    void offer(const apple::Document &document);
    /// What is selected ("field:tier"): a field with a change message, now or later, is the one that changes.
    void follow(const QString &selection);
    /// Another pass comes.
    void reset();

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int current() const;
    void setCurrent(int index);

    /// The key of the field that changes; empty: something else happens.
    [[nodiscard]] QString changedField() const;
    /// Makes a document and what its lock screen tells be as the choice wants it.
    void apply(apple::Document &document, apple::LayoutOptions &options) const;

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Nearby, Date, Change };

    struct Event
    {
        Kind kind = Kind::Nearby;
        qsizetype place = 0; ///< of the pass's locations, then its beacons
        QString fieldKey;
        QString name;

        [[nodiscard]] bool isSame(const Event &other) const
        {
            return kind == other.kind && place == other.place && fieldKey == other.fieldKey;
        }
        friend bool operator==(const Event &, const Event &) = default;
    };

    [[nodiscard]] static QList<Event> eventsOf(const apple::Document &document);
    /// Of the selected field; -1: it changes silently, or is none.
    [[nodiscard]] static qsizetype changeOf(const QList<Event> &events, const QString &selection);
    [[nodiscard]] Event chosen() const { return m_events.value(m_current); }

    QList<Event> m_events;
    qsizetype m_current = 0;
    QString m_selection;
};

} // namespace qairopay
