// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/studioapp.h"

namespace qairopay {

StudioApp::StudioApp(const StudioParts &parts, const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_environment(environment)
{}

} // namespace qairopay
