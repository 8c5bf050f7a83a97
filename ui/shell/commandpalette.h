// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/commandlist.h"

#include <QtCore/qabstractitemmodel.h>

#include <functional>

namespace qairopay {

/// Finds by words what can be done and opened from here: commands, and what others offer, such as templates
/// and files. Best first; while nothing is typed, in the order of the lists, what belongs to the page on show
/// before the rest. What cannot be done now comes behind all that can, with its reason.
class CommandPalette : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(QString searchText READ searchText WRITE setSearchText NOTIFY searchTextChanged FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY countChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int hinderedCount READ hinderedCount NOTIFY countChanged FINAL)

public:
    enum Role { TextRole = Qt::UserRole, AboutRole, KeysRole, IconRole, ObstacleRole };
    Q_ENUM(Role)

    static constexpr qsizetype mostShown = 60;

    struct Entry
    {
        QString text;
        QString about; ///< what it is, or where: also looked through
        QString words; ///< looked through only
        QString keys;
        QString iconName;
        QString obstacle;    ///< why it cannot be done now; empty: it can
        bool isNear = false; ///< of the page on show
        std::function<void()> run;
    };
    using Source = std::function<QList<Entry>()>;

    explicit CommandPalette(const CommandList &commands, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Asked each time the palette opens; in the order of the calls.
    void addSource(Source source);
    [[nodiscard]] QString searchText() const { return m_searchText; }
    void setSearchText(const QString &text);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    /// How many of them, the last ones, cannot be done now.
    [[nodiscard]] int hinderedCount() const;
    [[nodiscard]] QString countText() const;

    /// Empties the search and takes in what there is now; `page` is the one on show.
    Q_INVOKABLE void open(const QString &page);
    /// Why a row cannot be done now; empty: it can.
    [[nodiscard]] Q_INVOKABLE QString obstacle(int row) const;
    /// Does what a row says, if it can be done; the page it belongs to comes first.
    Q_INVOKABLE void run(int row);

Q_SIGNALS:
    void searchTextChanged();
    void countChanged();
    void pageWanted(const QString &name);

private:
    [[nodiscard]] QList<Entry> commandEntries(const QString &page);
    [[nodiscard]] const Entry &entryAt(qsizetype row) const { return m_entries[m_shown[row]]; }
    void filter();

    const CommandList &m_commands;
    QList<Source> m_sources;
    QString m_searchText;
    QList<Entry> m_entries;
    QList<qsizetype> m_shown; ///< indices of m_entries
};

} // namespace qairopay
