# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(BatchHistory.qml BrokenRows.qml ColumnMapping.qml DropZone.qml FileSummary.qml IssueFromList.qml
    IssuePage.qml IssueSingle.qml RowPreview.qml RunPanel.qml SheetCell.qml SheetDetail.qml SheetFinding.qml
    SheetGrid.qml SheetPane.qml StepHeading.qml)
