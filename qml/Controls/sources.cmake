# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(Button.qml CheckBox.qml Chip.qml ComboBox.qml FieldFrame.qml FocusRing.qml Icon.qml IconButton.qml Label.qml Menu.qml
    MenuItem.qml MenuSeparator.qml PopupFrame.qml ProgressBar.qml ScrollBar.qml Segmented.qml Separator.qml Switch.qml
    TextArea.qml TextField.qml Theme.qml Toast.qml ToolTip.qml)
