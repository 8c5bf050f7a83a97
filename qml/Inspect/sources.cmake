# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(InspectBar.qml InspectCanvas.qml InspectCommands.qml InspectedLines.qml InspectPage.qml)
