// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "orderlyend.h"

#include <QtCore/qprocess.h>
#include <QtCore/qscopeguard.h>
#include <QtCore/qtimer.h>
#include <QtGui/qevent.h>
#include <QtGui/qwindow.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patienceMs = 20'000;

using Ending = std::function<void()>;

/// Has a question before it closes.
class AskingWindow : public QWindow
{
public:
    [[nodiscard]] bool wasAsked() const { return m_wasAsked; }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::Close)
            return QWindow::event(event);
        m_wasAsked = true;
        event->ignore();
        return true;
    }

private:
    bool m_wasAsked = false;
};

void (*handlerOf(int number))(int)
{
    struct sigaction now = {};
    ::sigaction(number, nullptr, &now);
    return now.sa_handler;
}

/// The program that hangs: its event loop never sees the signal, which comes twice.
int hang(int number)
{
    std::signal(number, SIG_DFL); // whatever the test was started with
    const OrderlyEnd end(*qGuiApp);
    ::raise(number);
    std::printf("goes on\n");
    std::fflush(stdout);
    ::raise(number);
    return 0;
}

} // namespace

/// The event loop is left, whoever wants the program to end.
class tst_OrderlyEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoopIsLeft_data();
    void theLoopIsLeft();
    void whatHangsEndsWithTheSecondSignal_data();
    void whatHangsEndsWithTheSecondSignal();
    void whatIsIgnoredStaysIgnored();
    void afterItAllIsAsBefore();
};

void tst_OrderlyEnd::theLoopIsLeft_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::newRow("a polite end") << Ending([] { ::raise(SIGTERM); });
    QTest::newRow("the terminal goes") << Ending([] { ::raise(SIGHUP); });
    QTest::newRow("Ctrl+C in the terminal") << Ending([] { ::raise(SIGINT); });
    QTest::newRow("the session's end") << Ending([] {
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &quit);
    });
    QTest::newRow("the person, who has been asked") << Ending([] { QCoreApplication::quit(); });
}

void tst_OrderlyEnd::theLoopIsLeft()
{
    QFETCH(const Ending, ending);
    const OrderlyEnd end(*qGuiApp);
    const QSignalSpy told(&end, &OrderlyEnd::ending);
    AskingWindow window;
    window.show();
    QTimer::singleShot(0, &window, ending);
    QTimer::singleShot(patienceMs, &window, [] { QCoreApplication::exit(1); });
    QCOMPARE(QGuiApplication::exec(), 0);
    QCOMPARE(told.size(), 1); // what waits was saved
    QVERIFY(!window.wasAsked());
    QVERIFY(window.isVisible());
}

void tst_OrderlyEnd::whatHangsEndsWithTheSecondSignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void tst_OrderlyEnd::whatHangsEndsWithTheSecondSignal()
{
    QFETCH(const int, number);
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {u"--hang"_s, QString::number(number)});
    QVERIFY(program.waitForFinished(patienceMs));
    QCOMPARE(program.readAllStandardOutput().trimmed(), "goes on"_ba);
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(program.exitCode(), number);
}

void tst_OrderlyEnd::whatIsIgnoredStaysIgnored()
{
    std::signal(SIGHUP, SIG_IGN); // as nohup starts programs
    const auto back = qScopeGuard([] { std::signal(SIGHUP, SIG_DFL); });
    const OrderlyEnd end(*qGuiApp);
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    QVERIFY(handlerOf(SIGTERM) != SIG_IGN && handlerOf(SIGTERM) != SIG_DFL);
}

void tst_OrderlyEnd::afterItAllIsAsBefore()
{
    const auto before = handlerOf(SIGTERM);
    {
        const OrderlyEnd end(*qGuiApp);
        QVERIFY(handlerOf(SIGTERM) != before);
    }
    QVERIFY(handlerOf(SIGTERM) == before);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.value(1) == "--hang"_L1)
        return hang(arguments.value(2).toInt());
    tst_OrderlyEnd test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_orderlyend.moc"
