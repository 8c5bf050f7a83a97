// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "designer/templatepreview.h"

#include <QtCore/qlocale.h>

namespace qairopay {

/// How the selected field's value is written out: by a phone set to a language, and in Google's wallet, which
/// takes it as it was written into the pass.
class FormatPreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(QStringList localeNames READ localeNames CONSTANT FINAL)
    Q_PROPERTY(int locale READ locale WRITE setLocale NOTIFY changed FINAL)
    Q_PROPERTY(QString apple READ apple NOTIFY changed FINAL)
    Q_PROPERTY(QString google READ google NOTIFY changed FINAL)
    Q_PROPERTY(QString change READ change NOTIFY changed FINAL)
    Q_PROPERTY(QString changeWords READ changeWords NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    FormatPreview(TemplateEditor &editor, TemplatePreview &preview, Clock clock = systemClock(),
                  QObject *parent = nullptr);

    [[nodiscard]] QStringList localeNames() const;
    [[nodiscard]] int locale() const { return m_locale; }
    void setLocale(int index);

    [[nodiscard]] QString apple() const { return m_shown.apple; }
    [[nodiscard]] QString google() const { return m_shown.google; }
    /// "Silver → Gold": from the value that a pass has by itself to the one that is shown; empty: the field
    /// has no change message.
    [[nodiscard]] QString change() const { return m_shown.change; }
    /// What the lock screen says of it.
    [[nodiscard]] QString changeWords() const { return m_shown.changeWords; }
    /// Why a wallet cannot write the value as its type says; empty: it can.
    [[nodiscard]] QString problem() const { return m_shown.problem; }

Q_SIGNALS:
    void changed();

private:
    struct Shown
    {
        QString apple;
        QString google;
        QString change;
        QString changeWords;
        QString problem;

        friend bool operator==(const Shown &, const Shown &) = default;
    };

    void refresh();
    [[nodiscard]] Shown shownOf(const Field &field) const;
    [[nodiscard]] apple::LayoutOptions phone() const;
    void showChange(Shown &shown, const Field &field, const QString &text) const;
    [[nodiscard]] QString problemOf(const Field &field, const QString &value) const;

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    Clock m_clock;
    int m_locale = 0;
    Shown m_shown;
};

} // namespace qairopay
