# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(BrandColour.qml BrandInspector.qml BrandKitList.qml ContrastRow.qml Dropper.qml LogoColours.qml CropNumbers.qml CropOutcome.qml CropView.qml DesignCanvas.qml CodeInspector.qml DesignBar.qml DesignPage.qml FieldInspector.qml
    FieldList.qml FieldMenu.qml FieldRow.qml FieldsInspector.qml CardOverlay.qml FormatSample.qml RenameDialog.qml SlotHeading.qml ImageInspector.qml ImageRemark.qml ImagesInspector.qml ImageSlotRow.qml ImageThumbnail.qml
    Inspector.qml LibraryPane.qml LocalMark.qml Outline.qml PayloadField.qml
    ProblemRow.qml ProblemsDrawer.qml PublishDialog.qml SceneList.qml StressControl.qml TemplateInspector.qml TemplateTile.qml)
