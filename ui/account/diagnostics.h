// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/notices.h"

#include <QtCore/qurl.h>

#include <functional>
#include <utility>

namespace qairopay {

/// What a report tells, as the program knows it.
struct DiagnosticFacts
{
    using Lines = QList<std::pair<QString, QString>>;

    Lines program;
    Lines counts;
    Lines settings;
    QStringList names; ///< of people, that are never to come out
    QString logFile;
};

/// A text for whoever helps: what this program is and runs on, what is set, how much there is, and the end of
/// the log, all without what tells of people or opens doors. It is saved exactly as it was shown. In English,
/// whatever the window speaks.
class Diagnostics : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the settings page.")
    Q_PROPERTY(QStringList paragraphs READ paragraphs NOTIFY gathered FINAL)

public:
    /// The notices outlive it.
    Diagnostics(std::function<DiagnosticFacts()> facts, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] QStringList paragraphs() const { return m_text.split(u'\n'); }
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Looks anew; `gathered` follows.
    Q_INVOKABLE void gather();
    Q_INVOKABLE [[nodiscard]] QString suggestedName() const;
    /// What was gathered, as it was shown. A notice follows.
    Q_INVOKABLE void save(const QUrl &file);

    /// The whole text of it.
    [[nodiscard]] static QString report(const DiagnosticFacts &facts, const QByteArray &endOfLog);

Q_SIGNALS:
    void gathered();

private:
    std::function<DiagnosticFacts()> m_facts;
    Notices &m_notices;
    QString m_text;
};

} // namespace qairopay
