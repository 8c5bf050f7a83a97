// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "designer/templatepreview.h"
#include "scene/legibility.h"

#include <QtGui/qcolor.h>

namespace qairopay {

/// How well the texts of both fronts can be read, sort by sort as they are drawn: the ratio, what WCAG asks,
/// and the nearest colour that would do.
class ContrastModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(int lowCount READ lowCount NOTIFY lowCountChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< "Apple Wallet, labels over the strip"
        RatioRole,               ///< "4.2 : 1"
        NeededRole,              ///< "4.5 : 1"
        IsLowRole,
        BetterRole,     ///< the colour that would do; invalid: there is none to choose
        BetterNameRole, ///< "Text #123456"
        ReasonRole,     ///< why there is none
        TextColourRole,
        GroundRole,
    };
    Q_ENUM(Role)

    ContrastModel(TemplateEditor &editor, TemplatePreview &preview, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int lowCount() const;

    /// Takes the better colour, as one step.
    Q_INVOKABLE void mend(int row);

Q_SIGNALS:
    void lowCountChanged();

private:
    enum class Member { Foreground, Label, Background };
    struct Better
    {
        Member member = Member::Foreground;
        Colour colour;

        friend bool operator==(const Better &, const Better &) = default;
    };
    struct Row
    {
        WalletPlatform wallet = WalletPlatform::Apple;
        scene::Legibility fact;
        std::optional<Better> better;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void refresh();
    [[nodiscard]] std::optional<Better> betterFor(WalletPlatform wallet, const scene::Legibility &fact) const;
    [[nodiscard]] static QString nameOf(const Row &row);
    [[nodiscard]] static QString betterName(const Better &better);
    [[nodiscard]] QString reasonOf(const Row &row) const;

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    QList<Row> m_rows;
    QMap<WalletPlatform, QList<scene::Legibility>> m_facts; ///< the rows were made of
    Brand m_brand;
    int m_lowCount = 0;
};

} // namespace qairopay
