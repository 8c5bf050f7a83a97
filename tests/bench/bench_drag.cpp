// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a frame costs while something is dragged in the studio's window at 1440x900: a field on the card, a
// place and its rim on the map, with 20 fields and ten places, against a square in an otherwise empty window
// on OpenGL. The studio is measured as it draws by itself on this machine, and then on OpenGL where that is
// something else; each in a process of its own, as a process draws with one renderer only.
// A frame's cost is what the mouse's event takes in the window's thread, and then from the request for the
// frame over animations, polishing, synchronising and rendering to the swap; nothing is counted between the
// two.
#include "qml/windowdriver.h"
#include "renderer.h"

#include "base/keptmemory.h"
#include "geo/geopoint.h"
#include "geo/mercator.h"
#include "support/sampletemplates.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qmutex.h>
#include <QtCore/qprocess.h>
#include <QtGui/qevent.h>
#include <QtQml/qqmlcomponent.h>
#include <QtQuick/qquickview.h>
#include <QtQuick/qsgrendererinterface.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr QSize windowSize(1440, 900);
constexpr int moves = 400;
constexpr int warmUp = 40;
constexpr int patienceMs = 500;
constexpr int quietMs = 12;

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

/// Watches one window's frames.
class Frames : public QObject
{
public:
    explicit Frames(QQuickWindow *window)
        : m_window(window)
    {
        m_clock.start();
        window->installEventFilter(this);
        watch(&QQuickWindow::beforeSynchronizing, &Frame::polished);
        watch(&QQuickWindow::afterSynchronizing, &Frame::synchronised);
        watch(&QQuickWindow::frameSwapped, &Frame::swapped);
    }
    ~Frames() override { m_window->disconnect(this); }
    Q_DISABLE_COPY_MOVE(Frames)

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest)
            note(&Frame::begun);
        return false;
    }

    /// A move of the mouse and the frame that shows it. False: there was none.
    [[nodiscard]] bool move(QPoint to, bool counts)
    {
        forget();
        // Sent by hand: Qt Test would let the loop run, and the frame with it.
        QMouseEvent event(QEvent::MouseMove, QPointF(to), m_window->mapToGlobal(QPointF(to)), Qt::NoButton,
                          Qt::LeftButton, {});
        const qint64 start = m_clock.nsecsElapsed();
        QCoreApplication::sendEvent(m_window, &event);
        const qint64 handled = m_clock.nsecsElapsed();
        m_window->update();
        if (!QTest::qWaitFor([this] { return first().swapped > 0; }, patienceMs))
            return false;
        const Frame frame = first();
        if (counts) {
            m_costs.push_back(milliseconds(handled - start + frame.swapped - frame.begun));
            m_handling.push_back(milliseconds(handled - start));
            m_polishing.push_back(milliseconds(frame.polished - frame.begun));
            m_synchronising.push_back(milliseconds(frame.synchronised - frame.polished));
            m_rendering.push_back(milliseconds(frame.swapped - frame.synchronised));
        }
        QTest::qWait(quietMs); // what was asked for meanwhile has been drawn
        return true;
    }

    /// For the process that asked, which knows what to compare it with.
    void tell(const char *name) const
    {
        std::printf("%s\t%f\t%f\tevent %.2f, polish %.2f, synchronise %.2f, render %.2f\n", name,
                    quantile(m_costs, 0.5), quantile(m_costs, 0.99), quantile(m_handling, 0.5),
                    quantile(m_polishing, 0.5), quantile(m_synchronising, 0.5), quantile(m_rendering, 0.5));
    }

private:
    /// Moments of the clock; 0: not yet.
    struct Frame
    {
        qint64 begun = 0;
        qint64 polished = 0;
        qint64 synchronised = 0;
        qint64 swapped = 0;
    };

    [[nodiscard]] static double quantile(std::vector<double> values, double share)
    {
        std::ranges::sort(values);
        return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
    }

    /// Of the frames since forget(), only the first is written down. Some are told in the render thread.
    template <typename Signal> void watch(Signal signal, qint64 Frame::*moment)
    {
        QObject::connect(m_window, signal, this, [this, moment] { note(moment); }, Qt::DirectConnection);
    }

    void note(qint64 Frame::*moment)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_first.*moment == 0 && (moment == &Frame::begun || m_first.begun > 0))
            m_first.*moment = m_clock.nsecsElapsed();
    }

    void forget()
    {
        const QMutexLocker lock(&m_mutex);
        m_first = {};
    }

    [[nodiscard]] Frame first()
    {
        const QMutexLocker lock(&m_mutex);
        return m_first;
    }

    QQuickWindow *m_window;
    QElapsedTimer m_clock;
    QMutex m_mutex;
    Frame m_first;
    std::vector<double> m_costs;
    std::vector<double> m_handling;
    std::vector<double> m_polishing;
    std::vector<double> m_synchronising;
    std::vector<double> m_rendering;
};

/// Round a small circle, back to where it began.
[[nodiscard]] bool drag(Frames &frames, QQuickWindow *window, QPoint from, double radius)
{
    QTest::mouseMove(window, from);
    QTest::qWait(100);
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    bool isSeen = true;
    for (int i = 0; i < warmUp + moves && isSeen; ++i) {
        const double angle = i * 2 * M_PI / 80;
        const QPointF by(radius * std::sin(angle), radius * (1 - std::cos(angle)));
        isSeen = frames.move(from + by.toPoint(), i >= warmUp);
    }
    QTest::mouseRelease(window, Qt::LeftButton, {}, from);
    QTest::qWait(100);
    return isSeen;
}

PassTemplate fullTemplate()
{
    auto value = test::twentyFieldTemplate();
    value.locations.clear();
    for (int i = 0; i < 10; ++i)
        value.locations.append({28.42 + i * 0.004, -81.58, 150, u"Welcome to place %1"_s.arg(i)});
    return value;
}

const char *rendererOf(const QQuickWindow &window)
{
    const auto api = window.rendererInterface()->graphicsApi();
    return api == QSGRendererInterface::Software ? "Qt's software renderer"
           : api == QSGRendererInterface::OpenGL ? "OpenGL"
                                                 : "another graphics API";
}

bool measureEmptyWindow()
{
    QQuickView view;
    view.setColor(Qt::white);
    view.resize(windowSize);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    QQmlComponent square(view.engine());
    square.setData("import QtQuick\nItem { Rectangle { width: 80; height: 80; x: 260; y: 260; color: 'teal'; "
                   "DragHandler {} } }",
                   QUrl());
    view.setContent(QUrl(), &square, square.create());
    view.show();
    if (!QTest::qWaitForWindowExposed(&view))
        return false;
    Frames frames(&view);
    if (!drag(frames, &view, {300, 300}, 60))
        return false;
    std::printf("%s\n", rendererOf(view));
    frames.tell("square, empty window");
    return true;
}

class StudioDrags
{
public:
    [[nodiscard]] bool measure()
    {
        WindowDriver driver({.size = windowSize});
        m_driver = &driver;
        if (!driver.isOpen() || !QTest::qWaitFor([this] { return editor().isOpen(); }, 30'000))
            return false;
        std::printf("%s\n", rendererOf(*driver.quick()));
        editor().open(fullTemplate());
        return dragField() && dragPlaces();
    }

private:
    [[nodiscard]] TemplateEditor &editor() { return *m_driver->window().designer().editor(); }

    [[nodiscard]] bool dragField()
    {
        if (!QTest::qWaitFor([this] { return m_driver->find(u"view-apple"_s); }))
            return false;
        QTest::qWait(500);
        auto *card = m_driver->find(u"view-apple"_s);
        auto &face = *m_driver->window().designer().preview()->apple();
        const auto *element = face.scene().element(u"value:field_3"_s);
        if (!element)
            return false;
        const auto scale = card->width() / face.pointWidth();
        Frames frames(m_driver->quick());
        if (!drag(frames, m_driver->quick(), card->mapToScene(element->rect.center() * scale).toPoint(), 60))
            return false;
        frames.tell("field on the card");
        return true;
    }

    [[nodiscard]] bool dragPlaces()
    {
        editor().select(u"places"_s);
        if (!QTest::qWaitFor([this] { return m_driver->find(u"places-map"_s); }, 10'000))
            return false;
        QTest::qWait(1500); // its tiles
        const auto &place = editor().value().locations.first();
        const geo::GeoPoint centre{place.latitude, place.longitude};
        return dragPlace("place on the map", centre) &&
               dragPlace("its rim", geo::destination(centre, 90, place.radius));
    }

    [[nodiscard]] bool dragPlace(const char *name, const geo::GeoPoint &at)
    {
        const auto *map = m_driver->find(u"places-map"_s)->parentItem()->parentItem();
        const geo::Viewport view{
            {map->property("latitude").toDouble(), map->property("longitude").toDouble()},
            map->property("zoom").toDouble(),
            map->size()};
        const auto before = editor().value();
        Frames frames(m_driver->quick());
        if (!drag(frames, m_driver->quick(), map->mapToScene(view.toPixel(at)).toPoint(), 40))
            return false;
        frames.tell(name);
        if (!editor().canUndo())
            std::fputs("nothing was dragged: the last figure is worth nothing\n", stderr);
        editor().open(before);
        editor().select(u"places"_s);
        QTest::qWait(500);
        return true;
    }

    WindowDriver *m_driver = nullptr;
};

/// The lines of a process: its renderer, then name, median, p99 and parts of each drag. Empty: it failed.
QList<QList<QByteArray>> measureApart(const QString &what, bool onOpenGl)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (onOpenGl)
        environment.insert(u"QSG_RHI_BACKEND"_s, u"opengl"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {what});
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return {};
    QList<QList<QByteArray>> lines;
    for (const auto &line : process.readAllStandardOutput().trimmed().split('\n'))
        lines.append(line.split('\t'));
    return lines;
}

void print(const QList<QList<QByteArray>> &lines, const QList<QByteArray> &empty)
{
    std::printf("%s\n", lines.first().first().constData());
    for (const auto &line : lines.sliced(1)) {
        const double median = line[1].toDouble(), high = line[2].toDouble();
        std::printf("  %-22s median %6.2f   p99 %6.2f   %.2f and %.2f of the empty window   (%s)\n",
                    line[0].constData(), median, high, median / empty[1].toDouble(),
                    high / empty[2].toDouble(), line[3].constData());
    }
}

bool compare()
{
    const auto empty = measureApart(u"--empty"_s, true);
    const auto studio = measureApart(u"--studio"_s, false);
    if (empty.isEmpty() || studio.isEmpty())
        return false;
    std::printf("frames while dragging, %dx%d (ms)\n", windowSize.width(), windowSize.height());
    print(empty, empty.last());
    print(studio, empty.last());
    if (studio.first() == empty.first())
        return true;
    const auto onOpenGl = measureApart(u"--studio"_s, true);
    if (!onOpenGl.isEmpty())
        print(onOpenGl, empty.last());
    return !onOpenGl.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        const QCoreApplication application(argc, argv);
        return compare() ? 0 : 1;
    }
    keepFreedMemory(); // as the studio does
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    chooseRenderer();
    const QApplication application(argc, argv);
    const bool isDone = qstrcmp(argv[1], "--empty") == 0 ? measureEmptyWindow() : StudioDrags().measure();
    if (!isDone)
        std::fputs("bench_drag: the window did not do what was asked\n", stderr);
    return isDone ? 0 : 1;
}
