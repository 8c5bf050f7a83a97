// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passes/passdetail.h"
#include "passes/passlistmodel.h"

namespace qairopay {

/// The passes page: a list that fills itself page by page, a search, filters, and the selected pass.
class PassesPage : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(PassesView)
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(qairopay::PassListModel *model READ model CONSTANT FINAL)
    Q_PROPERTY(qairopay::PassDetail *detail READ detail CONSTANT FINAL)
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY filterChanged FINAL)
    Q_PROPERTY(int statusMask READ statusMask NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY countChanged FINAL)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectionChanged FINAL)

public:
    /// How many passes are kept in the list; older ones are found by their whole e-mail address or id.
    static constexpr qsizetype loadLimit = 20'000;

    PassesPage(api::Client &client, DrawingKit drawing, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] PassListModel *model() { return &m_model; }
    [[nodiscard]] PassDetail *detail() { return &m_detail; }
    [[nodiscard]] QString searchText() const { return m_model.filter().text; }
    void setSearchText(const QString &text);
    /// Bit n: status n of PassStatus is let through; 0: all.
    [[nodiscard]] int statusMask() const;
    Q_INVOKABLE void toggleStatus(int status);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isEmpty() const
    {
        return !m_isLoading && m_problem.isEmpty() && m_model.loaded() == 0;
    }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int selectedRow() const { return m_model.rowOf(m_detail.pass().id); }

    /// Loads the list again from its newest pass.
    Q_INVOKABLE void reload();
    /// Loads only when it never was.
    Q_INVOKABLE void ensureLoaded();
    Q_INVOKABLE void select(int row);
    /// Opens a pass that may not be in the list.
    Q_INVOKABLE void openPass(const QString &id);
    /// Asks the service for the searched e-mail address or id when the list does not have it.
    Q_INVOKABLE void searchService();

Q_SIGNALS:
    void filterChanged();
    void loadingChanged();
    void countChanged();
    void selectionChanged();

private:
    void loadPage(const QString &cursor);
    void setFilter(const PassFilter &filter);

    api::Client &m_client;
    Notices &m_notices;
    PassListModel m_model;
    PassDetail m_detail;
    api::Reply<api::Page<Pass>> m_pending;
    QString m_problem;
    bool m_isLoading = false;
    bool m_wasLoaded = false;
    bool m_isWhole = false;
};

} // namespace qairopay
