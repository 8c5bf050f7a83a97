// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/pass.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qset.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// What of the loaded passes is shown.
struct PassFilter
{
    QString text;              ///< in name, e-mail or id, any case; empty: all
    QSet<PassStatus> statuses; ///< empty: all
    TemplateId templateId;     ///< empty: all

    [[nodiscard]] bool accepts(const Pass &pass) const;
    friend bool operator==(const PassFilter &, const PassFilter &) = default;
};

/// The passes of a tenant, newest first, as far as they were loaded and the filter lets them through.
class PassListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the passes page.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Role {
        PassId = Qt::UserRole,
        HolderName,
        HolderEmail,
        Status, ///< the API's name, for colour and icon
        StatusText,
        Tone, ///< icon of the state: "ok", "error", …
        Platform,
        Created,
        CreatedExact,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] qsizetype loaded() const { return m_passes.size(); }

    void clear();
    /// A page of older passes, behind those of the pages before; what was opened early goes where the page
    /// has it.
    void append(const QList<Pass> &passes);
    /// Puts a pass's new state in its place; a pass that was not there goes where its age puts it.
    void update(const Pass &pass);
    void setFilter(const PassFilter &filter);
    [[nodiscard]] const PassFilter &filter() const { return m_filter; }

    [[nodiscard]] const Pass *pass(const PassId &id) const;
    [[nodiscard]] const Pass *at(int row) const;
    [[nodiscard]] int rowOf(const PassId &id) const;
    /// Who has a loaded pass; empty for one that is not loaded.
    [[nodiscard]] Holder holder(const PassId &id) const { return m_holders.value(id); }

Q_SIGNALS:
    void countChanged();

private:
    void refilter();
    QList<Pass> takeEarly();
    void insert(const Pass &pass);

    QList<Pass> m_passes;
    QSet<PassId> m_early;     ///< opened before their page came, in m_passes by their age
    QList<qsizetype> m_shown; ///< indices into m_passes, in order
    PassFilter m_filter;
    QHash<PassId, Holder> m_holders; ///< asked for each name of a scan
};

} // namespace qairopay
