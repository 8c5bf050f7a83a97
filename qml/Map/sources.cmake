# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(BaseMap.qml DashedRing.qml FenceCircle.qml FenceRings.qml GhostPlace.qml ImportPlacesDialog.qml ImportPreview.qml LockedScreen.qml MapButtons.qml MapCredits.qml MapKeys.qml MapLayers.qml MapRemark.qml MapSurroundings.qml MessagePreview.qml PhoneOnMap.qml
             PhoneScreen.qml PlaceFiles.qml PlaceForm.qml PlaceKeys.qml PlaceList.qml PlacePickList.qml PlaceSearchBox.qml PlacesDrop.qml PlacesEditor.qml PlacesMap.qml RingLegend.qml
             ScaleBar.qml)
