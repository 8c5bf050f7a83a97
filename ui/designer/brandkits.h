// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"
#include "settings/brandkitstore.h"
#include "shell/notices.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qthreadpool.h>

namespace qairopay {

/// The brand kits of the tenant: the open template's brand can be kept as one, and a kit given to the
/// template as one step. Files are read and written on a thread.
class BrandKits : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole, DetailRole, BackgroundRole, ForegroundRole, LabelColourRole };
    Q_ENUM(Role)

    /// `tenant` tells whose kits these are.
    BrandKits(TemplateEditor &editor, Notices &notices, settings::BrandKitStore store, QString tenant,
              QObject *parent = nullptr);
    ~BrandKits() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return int(m_kits.size()); }

    /// The brand of the template as a kit; one of that name is replaced.
    Q_INVOKABLE void keep(const QString &name);
    /// Why a name cannot be taken; empty: it can.
    Q_INVOKABLE QString nameProblem(const QString &name) const;
    Q_INVOKABLE bool has(const QString &name) const;
    Q_INVOKABLE void apply(int row);
    Q_INVOKABLE void remove(const QString &name);

Q_SIGNALS:
    void countChanged();
    /// Written to disk, or not: then a notice said why.
    void saved();

private:
    void load();
    void save();
    void take(const Result<QList<settings::BrandKit>> &kits);

    TemplateEditor &m_editor;
    Notices &m_notices;
    settings::BrandKitStore m_store;
    QString m_tenant;
    QList<settings::BrandKit> m_kits;
    bool m_isReadable = false; ///< what is there was read: it may be written over
    QThreadPool m_thread;
};

} // namespace qairopay
