// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "orderlyend.h"

#include <QtCore/qscopeguard.h>
#include <QtCore/qtimer.h>
#include <QtGui/qevent.h>
#include <QtGui/qwindow.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <functional>

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

} // namespace

/// The event loop is left, whoever wants the program to end.
class tst_OrderlyEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoopIsLeft_data();
    void theLoopIsLeft();
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
    AskingWindow window;
    window.show();
    QTimer::singleShot(0, &window, ending);
    QTimer::singleShot(patienceMs, &window, [] { QCoreApplication::exit(1); });
    QCOMPARE(QGuiApplication::exec(), 0);
    QVERIFY(!window.wasAsked());
    QVERIFY(window.isVisible());
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

QTEST_MAIN(tst_OrderlyEnd)
#include "tst_orderlyend.moc"
