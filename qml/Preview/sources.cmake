# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(CardView.qml CardStage.qml CardCaption.qml CardKeys.qml CardZoom.qml MarkLabel.qml ViewButton.qml ViewPopup.qml ZoomCommands.qml ZoomControl.qml)
