// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"

#include <QtCore/qobject.h>
#include <QtQmlIntegration/qqmlintegration.h>

namespace qairopay {

/// The published templates one can issue from, and which of them is chosen.
class TemplateChoice : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the issue page.")
    Q_PROPERTY(QStringList names READ names NOTIFY listChanged FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY listChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY listChanged FINAL)

public:
    explicit TemplateChoice(api::Client &client, QObject *parent = nullptr);

    /// Asks the service again; the choice stays with the same template where it is still there.
    Q_INVOKABLE void reload();

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int current);
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Null when there is no template.
    [[nodiscard]] const api::TemplateResource *resource() const;

Q_SIGNALS:
    void listChanged();
    void currentChanged(); ///< another template, or a new version of the same one

private:
    api::Client &m_client;
    QList<api::TemplateResource> m_templates;
    QString m_problem;
    int m_current = -1;
    bool m_isLoading = false;
};

} // namespace qairopay
