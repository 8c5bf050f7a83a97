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
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    FormatPreview(TemplateEditor &editor, TemplatePreview &preview, Clock clock = systemClock(),
                  QObject *parent = nullptr);

    [[nodiscard]] QStringList localeNames() const;
    [[nodiscard]] int locale() const { return m_locale; }
    void setLocale(int index);

    [[nodiscard]] QString apple() const { return m_apple; }
    [[nodiscard]] QString google() const { return m_google; }
    /// Why a wallet cannot write the value as its type says; empty: it can.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void refresh();
    [[nodiscard]] QString problemOf(const Field &field, const QString &value) const;

    TemplateEditor &m_editor;
    TemplatePreview &m_preview;
    Clock m_clock;
    int m_locale = 0;
    QString m_apple;
    QString m_google;
    QString m_problem;
};

} // namespace qairopay
