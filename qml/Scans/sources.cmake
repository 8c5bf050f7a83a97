# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(MapLegend.qml ScanDetailPanel.qml ScanFilterBar.qml ScanHistogram.qml ScanMap.qml ScansBar.qml ScansCommands.qml ScansPage.qml ScanTable.qml ScanTrouble.qml)
