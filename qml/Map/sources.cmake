# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(BaseMap.qml FenceCircle.qml MapButtons.qml MapCredits.qml PlaceForm.qml PlacesEditor.qml PlacesMap.qml ScaleBar.qml)
