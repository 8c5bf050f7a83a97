# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(AddLanguageDialog.qml BenchSection.qml BenchTile.qml BrandColour.qml BrandInspector.qml BrandKitList.qml
    CardGrid.qml CardOverlay.qml CardTile.qml CardsFit.qml ChangeList.qml ChangeMessage.qml ChangeRow.qml
    ChangedValue.qml CodeInspector.qml CompareCard.qml ComparePane.qml ComparePart.qml ContrastRow.qml
    CropNumbers.qml CropOutcome.qml CropView.qml DesignBar.qml DesignCanvas.qml DesignCaptions.qml
    DesignCommands.qml DesignDialogs.qml DesignKeys.qml DesignPage.qml DesignParts.qml DesignView.qml
    DesignedCard.qml DesignedCards.qml Dropper.qml ExpandedText.qml FallbackFormats.qml FieldInspector.qml
    FieldList.qml FieldMenu.qml FieldRow.qml FieldsInspector.qml FileCommands.qml FormatSample.qml
    FurtherCommands.qml GalleryPane.qml GalleryTile.qml GoogleRow.qml HistoryPopup.qml ImageInspector.qml
    ImageRemark.qml ImageSlotRow.qml ImageThumbnail.qml ImagesInspector.qml Inspector.qml InspectorPart.qml
    IssuedPassDialog.qml LanguageHead.qml LanguagesInspector.qml LibraryPane.qml LocalMark.qml LogoColours.qml
    NfcSection.qml Outline.qml PayloadField.qml PhoneDialog.qml PictureAddress.qml PicturesDialog.qml
    ProblemList.qml ProblemRow.qml ProblemsDrawer.qml PromoteDialog.qml PublishCommands.qml PublishDialog.qml
    PublishPictures.qml RecentTile.qml RecordBar.qml RecordChoice.qml RenameDialog.qml RowControl.qml
    RowsInspector.qml SampleNameDialog.qml SceneList.qml SlotHeading.qml StartAction.qml StartPane.qml
    StressControl.qml TemplateInspector.qml TemplateTile.qml TranslationRow.qml VersionNameDialog.qml VersionRow.qml
    VersionsInspector.qml)
