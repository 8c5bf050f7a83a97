// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/values.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// Events, newest first, as far as they were asked for. What a view scrolls to is fetched then: `moreWanted`.
class EventListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the events page.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Role {
        Title = Qt::UserRole,
        Type,
        Subject, ///< the holder's or template's name, else the id
        SubjectId,
        Changed, ///< "tier, points"
        Time,
        ExactTime,
    };
    Q_ENUM(Role)

    /// Older ones are dropped at the end: each holds a whole snapshot.
    static constexpr qsizetype mostKept = 5000;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] int count() const { return static_cast<int>(m_events.size()); }
    [[nodiscard]] const api::Event *at(int row) const;
    [[nodiscard]] int rowOf(const EventId &id) const;

    void clear();
    /// Older ones behind those that are there; with `hasMore`, there are more behind these.
    void append(const QList<api::Event> &events, bool hasMore);
    /// One that happened just now.
    void prepend(const api::Event &event);

Q_SIGNALS:
    void countChanged();
    void moreWanted();

private:
    QList<api::Event> m_events;
    bool m_hasMore = false;
};

} // namespace qairopay
