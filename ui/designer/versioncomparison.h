// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templateeditor.h"
#include "difference/restoration.h"
#include "preview/cardface.h"
#include "preview/drawingkit.h"
#include "settings/versionstore.h"
#include "shell/notices.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qset.h>

namespace qairopay {

/// A version beside the template as it is: both cards of each, and what differs, part by part. The parts that
/// are chosen come back as one step.
class VersionComparison : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the versions.")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString restoreText READ restoreText NOTIFY chosenChanged FINAL)
    Q_PROPERTY(qairopay::CardFace *thenApple READ thenApple CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardFace *thenGoogle READ thenGoogle CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardFace *nowApple READ nowApple CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardFace *nowGoogle READ nowGoogle CONSTANT FINAL)

public:
    enum Role { TitleRole = Qt::UserRole, LinesRole, ThenColourRole, NowColourRole, ChosenRole };
    Q_ENUM(Role)

    /// All outlive it. `tenant` stands on cards whose template names no organisation.
    VersionComparison(TemplateEditor &editor, Notices &notices, DrawingKit drawing, QString tenant,
                      QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What it is called, and when it was.
    void open(const settings::Version &version, const QString &title, const QString &detail);
    Q_INVOKABLE void close();

    [[nodiscard]] bool isOpen() const { return m_version.has_value(); }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString detail() const { return m_detail; }
    [[nodiscard]] int count() const { return int(m_parts.size()); }
    [[nodiscard]] int chosenCount() const { return int(m_chosen.size()); }
    [[nodiscard]] QString restoreText() const;
    [[nodiscard]] CardFace *thenApple() { return &m_thenApple; }
    [[nodiscard]] CardFace *thenGoogle() { return &m_thenGoogle; }
    [[nodiscard]] CardFace *nowApple() { return &m_nowApple; }
    [[nodiscard]] CardFace *nowGoogle() { return &m_nowGoogle; }

    Q_INVOKABLE void choose(int row, bool chosen);
    Q_INVOKABLE void chooseAll(bool chosen);
    /// The chosen parts, as the version has them.
    Q_INVOKABLE void restore();

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void opened();
    /// Parts of the template are about to be written over.
    void restoring();

private:
    void refresh();
    void show(const QList<difference::RestorablePart> &parts);
    void takeAway(qsizetype first, qsizetype rows);
    void putIn(qsizetype first, const QList<difference::RestorablePart> &parts);
    void draw();
    void drawNow();
    void tellChosen(int first, int last);
    [[nodiscard]] QStringList linesOf(const difference::RestorablePart &part) const;

    TemplateEditor &m_editor;
    Notices &m_notices;
    DrawingKit m_drawing;
    QString m_tenant;
    std::optional<settings::Version> m_version;
    QString m_title;
    QString m_detail;
    QList<difference::RestorablePart> m_parts;
    QSet<QString> m_chosen; ///< ids of parts
    CardFace m_thenApple;
    CardFace m_thenGoogle;
    CardFace m_nowApple;
    CardFace m_nowGoogle;
};

} // namespace qairopay
