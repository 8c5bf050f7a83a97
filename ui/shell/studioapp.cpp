// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/studioapp.h"

namespace qairopay {

StudioApp::StudioApp(const StudioParts &parts, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_environment(environment)
{}

void StudioApp::setQuitWords(const QString &words)
{
    if (m_quitWords == words)
        return;
    m_quitWords = words;
    Q_EMIT quitWordsChanged();
}

void StudioApp::quitAnyway()
{
    setQuitWords({});
    Q_EMIT quitChosen();
}

} // namespace qairopay
