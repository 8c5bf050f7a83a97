// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "artwork/cardimages.h"
#include "designer/gallerytemplate.h"
#include "designer/templatelibrary.h"

#include <QtCore/qthreadpool.h>

namespace qairopay {

/// The starter gallery: templates made here, each as both wallets draw it, to begin a draft with. Read and
/// drawn one after the other beside the window, from the first time on that somebody looks at it.
class TemplateGallery : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program.")
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { KeyRole = Qt::UserRole, NameRole, KindRole, PurposeRole, AppleFaceRole, GoogleFaceRole };
    Q_ENUM(Role)

    /// All outlive it.
    TemplateGallery(TemplateLibrary &library, const TemplateDesk::Services &services, scene::Kit &kit,
                    QObject *parent = nullptr);
    ~TemplateGallery() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

    /// The first time: reads them.
    Q_INVOKABLE void load();
    /// Puts a copy on the desk, its pictures beside those of the drafts.
    Q_INVOKABLE void use(const QString &key);

Q_SIGNALS:
    void loadingChanged();
    void countChanged();

private:
    struct Drawn
    {
        GalleryTemplate made;
        artwork::CardImages images;
    };
    struct Row
    {
        GalleryTemplate made;
        std::shared_ptr<CardFace> apple;
        std::shared_ptr<CardFace> google;
    };

    static Result<Drawn> draw(const QString &key);
    void loadNext();
    void append(const Drawn &drawn);

    TemplateLibrary &m_library;
    TemplateDesk::Services m_services;
    scene::Kit &m_kit;
    QList<Row> m_rows;
    QStringList m_waiting; ///< keys that were not read yet
    bool m_isLoading = false;
    bool m_isTaking = false;
    QThreadPool m_thread;
};

} // namespace qairopay
