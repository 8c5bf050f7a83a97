// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/windowmemory.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_WindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void windowsAreReachable_data();
    void windowsAreReachable();
    void aFirstWindowIsOfTheUsualSize();
    void sizeAndPlaceAreKept();
    void maximisedIsKeptWithTheSizeToComeBackTo();
    void anotherWindowTakesOver();
    void thePageIsKept();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void tst_WindowMemory::init()
{
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void tst_WindowMemory::windowsAreReachable_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("placed");
    // A main screen of 1920 x 1080 with a bar on top, and one of 1280 x 1024 at its right.
    QTest::newRow("on the main screen") << QRect(100, 100, 1440, 900) << QRect(100, 100, 1440, 900);
    QTest::newRow("on the other screen") << QRect(1930, 50, 1000, 700) << QRect(1930, 50, 1000, 700);
    QTest::newRow("partly off the left") << QRect(-300, 100, 1000, 700) << QRect(-300, 100, 1000, 700);
    QTest::newRow("too large for its screen") << QRect(1930, 50, 2400, 1500) << QRect(1930, 50, 1280, 1024);
    QTest::newRow("on a screen that is gone") << QRect(4000, 100, 1000, 700) << QRect(460, 202, 1000, 700);
    QTest::newRow("above all screens") << QRect(100, -400, 1000, 700) << QRect(460, 202, 1000, 700);
    QTest::newRow("a sliver in sight") << QRect(-970, 100, 1000, 700) << QRect(460, 202, 1000, 700);
}

void tst_WindowMemory::windowsAreReachable()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, placed);
    const QList<QRect> screens{QRect(0, 24, 1920, 1056), QRect(1920, 0, 1280, 1024)};
    QCOMPARE(WindowMemory::placed(wanted, screens), placed);
}

void tst_WindowMemory::aFirstWindowIsOfTheUsualSize()
{
    WindowMemory memory(*m_settings);
    QWindow window;
    memory.show(window);
    QVERIFY(window.isVisible());
    QCOMPARE(window.size(), QSize(1440, 900));
    QVERIFY(memory.page().isEmpty());
}

void tst_WindowMemory::sizeAndPlaceAreKept()
{
    const QRect frame(40, 60, 700, 500); // within the screen of the offscreen platform
    {
        WindowMemory memory(*m_settings);
        QWindow window;
        memory.show(window);
        window.setGeometry(frame);
        QCoreApplication::processEvents();
        window.hide(); // at once, as a window that is closed
    }
    WindowMemory memory(*m_settings);
    QWindow window;
    memory.show(window);
    QCOMPARE(window.geometry(), frame);
}

void tst_WindowMemory::maximisedIsKeptWithTheSizeToComeBackTo()
{
    const QRect frame(40, 60, 700, 500);
    m_settings->setValue(u"window/frame"_s, frame);
    {
        WindowMemory memory(*m_settings);
        QWindow window;
        memory.show(window);
        window.showMaximized();
        QCoreApplication::processEvents();
        window.hide();
    }
    QVERIFY(m_settings->value(u"window/maximised"_s).toBool());
    QCOMPARE(m_settings->value(u"window/frame"_s).toRect(), frame);
    WindowMemory memory(*m_settings);
    QWindow window;
    memory.show(window);
    QCOMPARE(window.visibility(), QWindow::Maximized);
}

void tst_WindowMemory::anotherWindowTakesOver()
{
    WindowMemory memory(*m_settings);
    QWindow first;
    memory.show(first);
    QWindow second;
    memory.show(second);
    second.setGeometry(10, 20, 600, 400);
    first.setGeometry(30, 40, 500, 300);
    QCoreApplication::processEvents();
    second.hide();
    QCOMPARE(m_settings->value(u"window/frame"_s).toRect(), QRect(10, 20, 600, 400));
}

void tst_WindowMemory::thePageIsKept()
{
    WindowMemory(*m_settings).setPage(u"passes"_s);
    QCOMPARE(WindowMemory(*m_settings).page(), u"passes"_s);
}

QTEST_MAIN(tst_WindowMemory)
#include "tst_windowmemory.moc"
