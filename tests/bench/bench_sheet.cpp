// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// A contact sheet of 100,000 rows in the real view, rendered in software: how long until its first cards are
// drawn, the longest stretch on the GUI's thread while rows come in, a frame while scrolling, and what memory
// grows by. Frames are measured in the thread's processor time, the rest by the clock.
#include "issuing/contactsheet.h"

#include "support/drawingtools.h"
#include "support/samplerows.h"
#include "support/sampletemplates.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQml/qqmlengine.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickrendercontrol.h>
#include <QtQuick/qquickrendertarget.h>
#include <QtQuick/qquickwindow.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int rowCount = 100'000;
constexpr QSize windowSize(1440, 900);
constexpr int frames = 600;
constexpr double frameBudget = 16; ///< ms
constexpr double openBudget = 1000;

issuance::CheckedFilePtr bigList()
{
    const auto passTemplate = test::guideTemplate();
    test::SampleRows rows(passTemplate);
    QByteArray text = "Email,Name,Tier,Points,Member since\n";
    for (int i = 0; i < rowCount; ++i) {
        const auto record = rows.next();
        text += u"row%1@a.example,\"%2\",\"%3\",\"%4\",\"%5\"\n"_s
                    .arg(QString::number(i), record.holder.name, record.fields.value(u"tier"_s),
                         record.fields.value(u"points"_s), record.fields.value(u"member_since"_s))
                    .toUtf8();
    }
    const auto file = issuance::CsvFile::fromBytes(text, u"list.csv"_s).value();
    const auto guess = csv::guessMapping(csv::profileColumns(file->sheet()), passTemplate.fields);
    return issuance::checkFile(file, guess.mapping, passTemplate).value();
}

double megabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

class Watch
{
public:
    Watch() { m_timer.start(); }
    [[nodiscard]] double milliseconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }

private:
    QElapsedTimer m_timer;
};

/// Processor time of the GUI's thread: what a frame costs when nothing else runs on its core.
class ThreadWatch
{
public:
    [[nodiscard]] double milliseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double m_start = now();
};

/// As an event loop does between two frames.
void processEvents()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(static_cast<size_t>(share * static_cast<double>(values.size() - 1)));
}

/// A window that is rendered into an image, frame by frame, when it is told to.
class Stage
{
public:
    Stage()
    {
        m_window.setGeometry(QRect(QPoint(), windowSize));
        m_window.contentItem()->setSize(windowSize);
        m_window.setRenderTarget(QQuickRenderTarget::fromPaintDevice(&m_image));
        m_control.initialize();
    }

    void show(QQuickItem *item)
    {
        item->setParentItem(m_window.contentItem());
        item->setSize(windowSize);
    }

    double frame()
    {
        const Watch watch;
        m_control.polishItems();
        m_control.sync();
        m_control.render();
        return watch.milliseconds();
    }

private:
    QImage m_image{windowSize, QImage::Format_RGB32};
    QQuickRenderControl m_control;
    QQuickWindow m_window{&m_control};
};

class Bench
{
public:
    Bench()
        : m_sheet(m_tools.drawing(), u"Acme"_s)
    {}

    int run()
    {
        const auto file = bigList();
        std::unique_ptr<QQuickItem> pane(makePane());
        if (!pane)
            return 1;
        const double before = megabytes();
        open(file, *pane);
        auto *grid = pane->findChild<QQuickItem *>(u"sheet-grid"_s);
        if (!grid)
            return 1;
        scroll("while rows are linted", *grid);
        waitForAll();
        const double linted = megabytes();
        scroll("when all are linted", *grid);
        const double once = megabytes();
        scroll("once more, further down", *grid);
        std::printf("  memory: open and linted +%.0f MB, scrolled +%.0f MB, scrolled on +%.1f MB\n",
                    linted - before, once - linted, megabytes() - once);
        return 0;
    }

private:
    QQuickItem *makePane()
    {
        QQmlComponent component(&m_engine, "QairoPay.Studio", "SheetPane");
        auto *object = component.createWithInitialProperties({{u"sheet"_s, QVariant::fromValue(&m_sheet)}});
        if (!object)
            std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return qobject_cast<QQuickItem *>(object);
    }

    /// Until nothing on the screen waits for its picture any more.
    void open(const issuance::CheckedFilePtr &file, QQuickItem &pane)
    {
        m_stage.show(&pane);
        m_stage.frame();
        int arrived = 0;
        QObject::connect(m_sheet.pictures(), &SheetPictures::arrived, &pane, [&arrived] { ++arrived; });
        const Watch watch;
        double longest = 0;
        m_sheet.open(file);
        const double returned = watch.milliseconds();
        while (m_sheet.rowCount() == 0 || arrived < firstScreen) {
            const Watch turn;
            processEvents();
            m_stage.frame();
            longest = std::max(longest, turn.milliseconds());
        }
        const double drawn = watch.milliseconds();
        std::printf("contact sheet of %d rows, %d x %d\n", rowCount, windowSize.width(), windowSize.height());
        std::printf("  open(): %.0f ms; first %d cards drawn after %.0f ms (budget / it %.1f); longest turn "
                    "%.1f ms\n",
                    returned, firstScreen, drawn, openBudget / drawn, longest);
    }

    void waitForAll()
    {
        const Watch watch;
        double longest = 0;
        while (m_sheet.isLinting()) {
            const Watch turn;
            processEvents();
            longest = std::max(longest, turn.milliseconds());
        }
        std::printf("  all rows linted for both wallets after another %.0f ms, longest turn %.1f ms\n",
                    watch.milliseconds(), longest);
    }

    template <typename Move> std::vector<double> framesOf(const Move &move)
    {
        std::vector<double> times;
        for (int i = 0; i < frames; ++i) {
            const ThreadWatch watch;
            move();
            processEvents();
            m_stage.frame();
            times.push_back(watch.milliseconds());
        }
        return times;
    }

    void scroll(const char *when, QQuickItem &grid)
    {
        const auto times =
            framesOf([&] { grid.setProperty("contentY", grid.property("contentY").toDouble() + 60); });
        std::printf("  a frame while scrolling, %-24s median %5.2f ms   p99 %5.2f ms   budget / p99 %.1f\n",
                    when, quantile(times, 0.5), quantile(times, 0.99), frameBudget / quantile(times, 0.99));
    }

    static constexpr int firstScreen = 10;

    test::DrawingTools m_tools;
    ContactSheet m_sheet;
    QQmlEngine m_engine;
    Stage m_stage;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QGuiApplication application(argc, argv);
    return Bench().run();
}
