# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(BenchSection.qml BenchTile.qml BrandInspector.qml CardGrid.qml CardTile.qml CropNumbers.qml CropOutcome.qml CropView.qml DesignCanvas.qml DesignCommands.qml DesignKeys.qml CodeInspector.qml DesignBar.qml DesignPage.qml DesignParts.qml DesignView.qml ExpandedText.qml FallbackFormats.qml FieldInspector.qml
    FieldList.qml FieldRow.qml GalleryPane.qml GalleryTile.qml HistoryPopup.qml ImageInspector.qml ImageRemark.qml ImagesInspector.qml ImageSlotRow.qml ImageThumbnail.qml
    Inspector.qml LibraryPane.qml LocalMark.qml NfcSection.qml Outline.qml PayloadField.qml PictureAddress.qml
    BrandColour.qml BrandKitList.qml ContrastRow.qml Dropper.qml LogoColours.qml FieldMenu.qml FieldsInspector.qml CardOverlay.qml ChangeList.qml ChangeRow.qml ChangedValue.qml FormatSample.qml RenameDialog.qml SlotHeading.qml
    ProblemRow.qml ProblemsDrawer.qml PublishCommands.qml PublishDialog.qml PublishPictures.qml RecentTile.qml SceneList.qml StartAction.qml StartPane.qml StressControl.qml TemplateInspector.qml TemplateTile.qml
    CompareCard.qml ComparePane.qml ComparePart.qml VersionNameDialog.qml VersionRow.qml VersionsInspector.qml)
