// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/recentlist.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_RecentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirst();
    void aListThatCannotBeReadIsEmpty();
};

void tst_RecentList::newestFirst()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QStringList paths;
    for (const auto *name : {"a.passtpl", "b.passtpl", "c.passtpl"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        paths.prepend(file.fileName());
    }
    const settings::RecentFiles files(folder.filePath(u"recent.json"_s));
    for (const auto &path : {paths[2], paths[1], paths[0]})
        QVERIFY(files.add(path).has_value());
    RecentList list(files);
    QTRY_COMPARE(list.paths(), paths);
    QSignalSpy changes(&list, &RecentList::changed);
    QVERIFY(files.add(paths[1]).has_value());
    list.reload();
    QVERIFY(changes.wait());
    QCOMPARE(list.paths(), (QStringList{paths[1], paths[0], paths[2]}));
}

void tst_RecentList::aListThatCannotBeReadIsEmpty()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"recent.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("not JSON"), 8);
    file.close();
    const settings::RecentFiles files(file.fileName());
    RecentList list(files);
    const QString path = folder.filePath(u"d.passtpl"_s);
    QVERIFY(QFile::copy(file.fileName(), path));
    QVERIFY(files.add(path).has_value());
    list.reload();
    QTRY_COMPARE(list.paths(), QStringList{path});
}

QTEST_GUILESS_MAIN(tst_RecentList)
#include "tst_recentlist.moc"
