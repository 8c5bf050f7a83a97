// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "languages/translatable.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The texts of a template in one language, a row each.
class TranslationModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        SourceRole = Qt::UserRole, ///< as the template has it
        PlaceRole,                 ///< what it is
        TranslationRole,
        ProblemRole, ///< what is wrong with the translation
        MissingRole, ///< the template says it, and the language does not
        OtherRole    ///< the language says it, and the template does not
    };
    Q_ENUM(Role)

    struct Row
    {
        languages::TranslatableText source;
        QString translation;

        [[nodiscard]] bool isOther() const { return source.part == languages::TextPart::Other; }
        [[nodiscard]] bool isMissing() const { return translation.isEmpty() && !isOther(); }

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Tells the smallest change there is: typing changes one row.
    void show(const QList<Row> &rows);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    void countChanged();

private:
    QList<Row> m_rows;
};

} // namespace qairopay
