// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/sandboxtools.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The last requests of a sandbox, newest first.
class RequestLogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the sandbox page.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenId READ chosenId NOTIFY chosenChanged FINAL)

public:
    enum class Role {
        Time = Qt::UserRole,
        Request, ///< "GET /v1/passes/*"
        Status,
        Tone,
        Duration,
        RequestId,
    };
    Q_ENUM(Role)

    static constexpr qsizetype mostKept = 500;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    /// 0: none is known.
    [[nodiscard]] qint64 lastSeq() const { return m_lines.isEmpty() ? 0 : m_lines.first().seq; }
    /// What there is behind lastSeq(), in front of what is here. A sandbox that was started anew counts from
    /// 1 again: what is here is of the one before, and the next answer begins.
    void take(const api::RequestLines &log);

    /// The request somebody looks at; -1: it is not kept any more, or there is none.
    [[nodiscard]] int chosenRow() const;
    [[nodiscard]] QString chosenId() const { return m_chosen.toString(); }
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void countChanged();
    void chosenChanged();
    /// Around lines that come in front: a view that shows its beginning goes on doing so.
    void aboutToGrow();
    void grown();

private:
    void clear();
    void prepend(const QList<api::RequestLine> &lines);

    QList<api::RequestLine> m_lines;
    RequestId m_chosen;
};

} // namespace qairopay
