# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(EnvironmentBadge.qml FocusKeeper.qml LiveBand.qml Main.qml PageEntry.qml PagePart.qml PageParts.qml Pages.qml PageStack.qml PalettePopup.qml Rail.qml RailButton.qml
    ShortcutSheet.qml StudioCommands.qml Toasts.qml TopBar.qml)
