// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatedesk.h"
#include "designer/templatepreview.h"

#include <QtCore/qabstractitemmodel.h>

namespace qairopay {

/// An issued pass of the open template, looked for at the service by holder or id, whose values the cards
/// show. Looking for a name goes through the newest passes, as far as `mostSearched`.
class PassChoice : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool canSearch READ canSearch NOTIFY changed FINAL)
    Q_PROPERTY(QString query READ query NOTIFY changed FINAL)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    enum Role { NameRole = Qt::UserRole, AboutRole };
    Q_ENUM(Role)

    static constexpr qsizetype mostSearched = 1000;
    static constexpr qsizetype mostShown = 50;

    /// All outlive it.
    PassChoice(api::Client &client, TemplateDesk &desk, TemplateEditor &editor, TemplatePreview &preview,
               QObject *parent = nullptr);
    ~PassChoice() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// A template that was never published has no passes.
    [[nodiscard]] bool canSearch() const { return !m_desk.templateId().isEmpty(); }
    /// What was looked for last; empty: the newest passes.
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// Why the service did not answer.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What was found, and how far it was looked.
    [[nodiscard]] QString note() const;
    [[nodiscard]] int count() const { return int(m_passes.size()); }

    /// Asks the service; a later call makes an earlier one's answer void.
    Q_INVOKABLE void search(const QString &query);
    /// Shows a pass on the cards.
    Q_INVOKABLE void choose(int row);
    /// Lets go of what was found.
    Q_INVOKABLE void close();

Q_SIGNALS:
    void changed();

private:
    void searchById(const PassId &id);
    void searchPages(const api::PassQuery &query);
    void takePage(const api::PassQuery &query, const api::Page<Pass> &page);
    [[nodiscard]] QList<Pass> matching(const QList<Pass> &passes) const;
    void add(const QList<Pass> &passes);
    void finish(const QString &problem);
    void clear();

    api::Client &m_client;
    TemplateDesk &m_desk;
    TemplatePreview &m_preview;
    QList<Pass> m_passes;
    QString m_query;
    QString m_problem;
    qsizetype m_searched = 0;
    int m_run = 0;
    bool m_isSearching = false;
    bool m_hasMore = false; ///< there are older passes that were not looked at
};

} // namespace qairopay
