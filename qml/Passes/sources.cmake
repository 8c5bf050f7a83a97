# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(CardsRow.qml PassActions.qml PassDetailPane.qml PassesCommands.qml PassesPage.qml PassTimeline.qml RevokePassDialog.qml
    UpdatePassDialog.qml UpdateRow.qml)
