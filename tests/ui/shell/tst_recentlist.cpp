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
    void newestFirstAndKept();
    void aListThatCannotBeReadIsEmpty();
};

void tst_RecentList::newestFirstAndKept()
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
    {
        RecentList list(files);
        for (const auto &path : {paths[2], paths[1], paths[0]})
            list.add(path);
        QTRY_COMPARE(list.paths(), paths);
        QSignalSpy changes(&list, &RecentList::changed);
        list.add(paths[1]);
        QVERIFY(changes.wait());
        QCOMPARE(list.paths(), (QStringList{paths[1], paths[0], paths[2]}));
        list.add(paths[2]); // written although the list goes at once
    }
    RecentList again(files);
    QTRY_COMPARE(again.paths(), (QStringList{paths[2], paths[1], paths[0]}));
}

void tst_RecentList::aListThatCannotBeReadIsEmpty()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"recent.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("not JSON"), 8);
    file.close();
    RecentList list{settings::RecentFiles(file.fileName())};
    const QString path = folder.filePath(u"d.passtpl"_s);
    QVERIFY(QFile::copy(file.fileName(), path));
    list.add(path);
    QTRY_COMPARE(list.paths(), QStringList{path});
}

QTEST_GUILESS_MAIN(tst_RecentList)
#include "tst_recentlist.moc"
