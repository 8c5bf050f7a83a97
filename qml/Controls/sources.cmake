# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(Button.qml CheckBox.qml Chip.qml ColourField.qml ColourPicker.qml ComboBox.qml ConfirmDialog.qml
    DataRow.qml DataTable.qml Dialog.qml Drawer.qml EmptyState.qml ErrorState.qml FieldFrame.qml
    FocusRing.qml FormRow.qml Icon.qml IconButton.qml IdText.qml KeyCaps.qml Keyboard.qml Label.qml ListRow.qml Menu.qml MenuItem.qml
    MenuSeparator.qml NumberField.qml PaneHeader.qml PickList.qml PopupFrame.qml ProgressBar.qml RoomyFrame.qml ScrollBar.qml
    ScrollPane.qml SearchField.qml SecretDialog.qml Section.qml Segmented.qml Sentence.qml Separator.qml Slider.qml
    SplitHandle.qml StatusPill.qml Swatch.qml Switch.qml TableColumn.qml TextArea.qml TextField.qml Theme.qml Toast.qml
    ToolTip.qml)
