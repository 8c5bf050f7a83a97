// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/runmark.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using qairopay::settings::RunMark;

/// What one run leaves for the next.
class tst_RunMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { (void)QFile::remove(m_path); }

    void theFirstRunFindsNone()
    {
        const RunMark mark(m_path);
        QVERIFY(!mark.wasFound());
        QVERIFY(QFile::exists(m_path));
    }

    void aRunThatEndedLeavesNone()
    {
        std::optional<RunMark> mark(m_path);
        mark.reset();
        QVERIFY(!QFile::exists(m_path));
        mark.emplace(m_path);
        QVERIFY(!mark->wasFound());
    }

    void aRunThatDiedLeavesIt()
    {
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        std::optional<RunMark> mark(m_path);
        QVERIFY(mark->wasFound());
        mark.reset();
        mark.emplace(m_path); // told once
        QVERIFY(!mark->wasFound());
    }

    void whereNoneCanBeSetNothingIsTold()
    {
        for (int run = 0; run < 2; ++run) {
            const RunMark mark(m_folder.filePath(u"no such folder/running"_s));
            QVERIFY(!mark.wasFound());
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"running"_s);
};

QTEST_APPLESS_MAIN(tst_RunMark)
#include "tst_runmark.moc"
