// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shell/appearance.h"
#include "shell/environment.h"
#include "shell/notices.h"
#include "shell/panememory.h"

namespace qairopay {

/// The view models a window shows. A page adds one line here, one property below and one entry in
/// qml/Shell/Pages.qml; what is null has no page and is not shown.
struct StudioParts
{
    Appearance *appearance = nullptr;
    Notices *notices = nullptr;
    PaneMemory *panes = nullptr;
};

/// The one object handed to Main.qml. It owns nothing; the composition (app/main/studio) outlives it.
class StudioApp : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(qairopay::Environment environment READ environment CONSTANT FINAL)
    Q_PROPERTY(qairopay::Appearance *appearance READ appearance CONSTANT FINAL)
    Q_PROPERTY(qairopay::Notices *notices READ notices CONSTANT FINAL)
    Q_PROPERTY(qairopay::PaneMemory *panes READ panes CONSTANT FINAL)

public:
    StudioApp(const StudioParts &parts, const Environment &environment, QObject *parent = nullptr);

    [[nodiscard]] Environment environment() const { return m_environment; }
    [[nodiscard]] Appearance *appearance() const { return m_parts.appearance; }
    [[nodiscard]] Notices *notices() const { return m_parts.notices; }
    [[nodiscard]] PaneMemory *panes() const { return m_parts.panes; }

private:
    StudioParts m_parts;
    Environment m_environment;
};

} // namespace qairopay
