// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QairoPay.Studio
import QairoPay.Studio.Ui

/// The languages of a template, and all its texts in one of them. Return and the arrows go from text to text.
FocusScope {
    id: root

    required property TranslationEditor translations
    required property TranslationFiles files
    required property DesignKeys keys
    property string localText // what of it stays in the studio

    EmptyState {
        anchors.centerIn: parent
        visible: root.translations.languageCount === 0
        iconName: "languages"
        sentence: qsTr("The pass speaks one language.")
        detail: qsTr("Phones that are set to another show its texts as you translate them here.")
        verb: qsTr("Add a language…")

        onActed: adding.open()
    }

    Button {
        objectName: "import-first-translations"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        visible: root.translations.languageCount === 0
        kind: Button.Quiet
        iconName: "upload"
        text: qsTr("Import…")
        enabled: !root.files.isReading
        onClicked: verbs.openFile()
    }

    ListView {
        id: list

        objectName: "translations"
        anchors.fill: parent
        visible: root.translations.languageCount > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // The tab key comes to what is made: more than is in sight.
        cacheBuffer: 4 * Math.max(height, 1)
        model: root.translations.texts

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Texts in %1").arg(root.translations.languageName)

        T.ScrollBar.vertical: ScrollBar {}

        header: LanguageHead {
            width: list.width
            translations: root.translations
            files: root.files
            localText: root.localText

            onAddWanted: adding.open()
            onFileWanted: verbs.openFile()
            onSaveWanted: format => verbs.saveAs(format)
        }

        delegate: TranslationRow {
            translations: root.translations
            keys: root.keys

            onStepped: by => root.step(index, by)
            onEntered: list.positionViewAtIndex(index, ListView.Contain)
        }
    }

    AddLanguageDialog {
        id: adding

        translations: root.translations
    }

    QtObject {
        id: verbs

        property int format: 0

        function openFile() {
            openDialog.open();
        }

        function saveAs(wanted: int) {
            format = wanted;
            saveDialog.open(root.files.suggestedName(wanted));
        }
    }

    FileChooser {
        id: openDialog

        title: qsTr("Import translations")
        nameFilters: root.files.openFilters
        mode: FileChooser.Mode.Open

        onAccepted: file => root.files.open(file)
    }

    FileChooser {
        id: saveDialog

        title: qsTr("Export translations")
        mode: FileChooser.Mode.Save

        onAccepted: file => root.files.save(file, verbs.format)
    }

    /// The row beside comes into sight before the keyboard goes to it.
    function step(from: int, by: int) {
        const to = from + by;
        if (to < 0 || to >= list.count)
            return;
        list.positionViewAtIndex(to, ListView.Contain);
        list.forceLayout();
        (list.itemAtIndex(to) as TranslationRow)?.edit();
    }
}
