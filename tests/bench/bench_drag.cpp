// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a frame costs while something is dragged in the studio's window at 1440x900: a field on the card, a
// place and its rim on the map, with 20 fields and ten places, against a square in an otherwise empty window.
// A frame's cost is what the mouse's event takes in the window's thread, and then from the end of the
// animations over polishing, synchronising and rendering to the swap; between the two nothing is counted but
// is told as "until seen".
#include "qml/windowdriver.h"

#include "base/keptmemory.h"
#include "geo/geopoint.h"
#include "geo/mercator.h"
#include "support/sampletemplates.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qmutex.h>
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
class Frames
{
public:
    explicit Frames(QQuickWindow *window)
        : m_window(window)
    {
        m_clock.start();
        watch(&QQuickWindow::afterAnimating, &Frame::begun);
        watch(&QQuickWindow::beforeSynchronizing, &Frame::polished);
        watch(&QQuickWindow::afterSynchronizing, &Frame::synchronised);
        watch(&QQuickWindow::frameSwapped, &Frame::swapped);
    }
    ~Frames() { m_window->disconnect(); }
    Q_DISABLE_COPY_MOVE(Frames)

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

    [[nodiscard]] static double quantile(std::vector<double> values, double share)
    {
        std::ranges::sort(values);
        return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
    }
    [[nodiscard]] double median() const { return quantile(m_costs, 0.5); }
    [[nodiscard]] double high() const { return quantile(m_costs, 0.99); }

    void print(const char *name, const Frames *empty) const
    {
        std::printf(
            "  %-22s median %6.2f   p99 %6.2f   (event %.2f, polish %.2f, synchronise %.2f, render %.2f)",
            name, median(), high(), quantile(m_handling, 0.5), quantile(m_polishing, 0.5),
            quantile(m_synchronising, 0.5), quantile(m_rendering, 0.5));
        if (empty)
            std::printf("   %.2f and %.2f of the empty window", median() / empty->median(),
                        high() / empty->high());
        std::printf("\n");
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

    /// Of the frames since forget(), only the first is written down. Some are told in the render thread.
    template <typename Signal> void watch(Signal signal, qint64 Frame::*moment)
    {
        QObject::connect(
            m_window, signal, m_window,
            [this, moment] {
                const QMutexLocker lock(&m_mutex);
                if (m_first.*moment == 0 && (moment == &Frame::begun || m_first.begun > 0))
                    m_first.*moment = m_clock.nsecsElapsed();
            },
            Qt::DirectConnection);
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

class Bench
{
public:
    [[nodiscard]] bool run()
    {
        QQuickView view;
        view.setColor(Qt::white);
        view.resize(windowSize);
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        QQmlComponent square(view.engine());
        square.setData(
            "import QtQuick\nItem { Rectangle { width: 80; height: 80; x: 260; y: 260; color: 'teal'; "
            "DragHandler {} } }",
            QUrl());
        view.setContent(QUrl(), &square, square.create());
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            return false;
        Frames empty(&view);
        if (!drag(empty, &view, {300, 300}, 60))
            return false;
        std::printf("frames while dragging, %dx%d, %s (ms)\n", windowSize.width(), windowSize.height(),
                    view.rendererInterface()->graphicsApi() == QSGRendererInterface::Software
                        ? "Qt's software renderer"
                        : "OpenGL");
        empty.print("square, empty window", nullptr);
        view.hide();

        WindowDriver driver({.size = windowSize});
        m_driver = &driver;
        if (!driver.isOpen() || !QTest::qWaitFor([this] { return editor().isOpen(); }, 30'000))
            return false;
        editor().open(fullTemplate());
        return dragField(empty) && dragPlaces(empty);
    }

private:
    [[nodiscard]] TemplateEditor &editor() { return *m_driver->window().designer().editor(); }

    [[nodiscard]] bool dragField(const Frames &empty)
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
        frames.print("field on the card", &empty);
        return true;
    }

    [[nodiscard]] bool dragPlaces(const Frames &empty)
    {
        editor().select(u"places"_s);
        if (!QTest::qWaitFor([this] { return m_driver->find(u"places-map"_s); }, 10'000))
            return false;
        QTest::qWait(1500); // its tiles
        const auto &place = editor().value().locations.first();
        const geo::GeoPoint centre{place.latitude, place.longitude};
        return dragPlace("place on the map", centre, empty) &&
               dragPlace("its rim", geo::destination(centre, 90, place.radius), empty);
    }

    [[nodiscard]] bool dragPlace(const char *name, const geo::GeoPoint &at, const Frames &empty)
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
        frames.print(name, &empty);
        if (!editor().canUndo())
            std::printf("  nothing was dragged: the figure above is worth nothing\n");
        editor().open(before);
        editor().select(u"places"_s);
        QTest::qWait(500);
        return true;
    }

    WindowDriver *m_driver = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory(); // as the studio does
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    const QApplication application(argc, argv);
    Bench bench;
    if (!bench.run()) {
        std::fputs("bench_drag: the window did not do what was asked\n", stderr);
        return 1;
    }
    return 0;
}
