// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/filechooser.h"

#include <QtCore/qdir.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// The dialog is Qt's own; what matters is what comes of it.
class TestFileChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void tellsWhatWasChosen_data()
    {
        QTest::addColumn<FileChooser::Mode>("mode");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << FileChooser::Mode::Open << u"a.pkpass"_s << QStringList{u"a.pkpass"_s};
        QTest::newRow("several") << FileChooser::Mode::OpenSeveral << u"\"a.pkpass\" \"b.pkpass\""_s
                                 << QStringList{u"a.pkpass"_s, u"b.pkpass"_s};
        QTest::newRow("one of several")
            << FileChooser::Mode::OpenSeveral << u"b.pkpass"_s << QStringList{u"b.pkpass"_s};
        QTest::newRow("a new one") << FileChooser::Mode::Save << u"c.pkpass"_s << QStringList{u"c.pkpass"_s};
        QTest::newRow("a folder") << FileChooser::Mode::Folder << u"pictures"_s << QStringList{u"pictures"_s};
    }
    void tellsWhatWasChosen()
    {
        QFETCH(const FileChooser::Mode, mode);
        QFETCH(const QString, typed);
        QFETCH(const QStringList, names);
        const QTemporaryDir folder;
        for (const auto *name : {"a.pkpass", "b.pkpass"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(QDir(folder.path()).mkdir(u"pictures"_s));
        FileChooser chooser;
        chooser.setProperty("mode", QVariant::fromValue(mode));
        QList<QUrl> chosen;
        connect(&chooser, &FileChooser::accepted, this, [&](const QUrl &file) { chosen.append(file); });
        connect(&chooser, &FileChooser::severalAccepted, this,
                [&](const QList<QUrl> &files) { chosen.append(files); });
        chooser.open();
        QFileDialog *dialog = nullptr;
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<QFileDialog *>(widget))
                dialog = qobject_cast<QFileDialog *>(widget);
        }
        QVERIFY(dialog);
        dialog->setDirectory(folder.path());
        dialog->findChild<QLineEdit *>()->setText(typed);
        QMetaObject::invokeMethod(dialog, "accept");
        QList<QUrl> expected;
        for (const auto &name : names)
            expected.append(QUrl::fromLocalFile(folder.filePath(name)));
        QCOMPARE(chosen, expected);
    }
};

QTEST_MAIN(TestFileChooser)
#include "tst_filechooser.moc"
