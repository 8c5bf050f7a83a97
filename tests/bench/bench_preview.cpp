// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What one keystroke in the designer costs: the step in the history, both documents, both scenes, the lint,
// how well each text can be read, and both cards' pictures at 2x brought up to date, with 20 fields, ten
// places and pictures in three slots. The floor, measured in the same run, turn by turn, is a QPainter that
// clears two images of that size and writes the same number of lines with one font, knowing nothing of
// passes.
//
// Then what 10,000 such edits leave in memory once the history holds all the steps, and the cache of shaped
// texts all the texts, that they may hold.
#include "base/keptmemory.h"
#include "scene/cardpicture.h"

#include "support/memoryinuse.h"
#include "support/previewdesk.h"
#include "support/samplepictures.h"
#include "support/sampletemplates.h"

#include <QtCore/qelapsedtimer.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int keystrokes = 2000;
constexpr int warmUp = 50;
constexpr int steps = 10'000;
constexpr int filling = 4'500;
constexpr double scale = 2;

/// Times of one part of the work, in milliseconds.
class Times
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }

    [[nodiscard]] double quantile(double share)
    {
        std::ranges::sort(m_values);
        const auto index = static_cast<size_t>(share * static_cast<double>(m_values.size() - 1));
        return m_values[index];
    }

private:
    std::vector<double> m_values;
};

struct Parts
{
    Times editing, painting, total, floor;
};

double lap(QElapsedTimer &timer)
{
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return milliseconds;
}

/// Something to cut and to measure contrast over: bright above, dark below, with a grain.
QImage photograph(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int light = 230 - 180 * y / size.height() + (x * 7 + y * 13) % 17;
            image.setPixelColor(x, y, QColor(light, light * 3 / 4, light / 2 + 40));
        }
    }
    return image;
}

class Bench
{
public:
    /// False: the pictures did not come.
    [[nodiscard]] bool prepare()
    {
        auto value = test::twentyFieldTemplate();
        value.kind = PassKind::Loyalty;
        value.locations.clear();
        for (int i = 0; i < 10; ++i)
            value.locations.append({28.4 + i * 0.01, -81.5, 400, u"Welcome to place %1"_s.arg(i)});
        const auto &assets = m_desk.drawing().artwork.assets();
        const std::array pictures{std::pair{ImageSlot::Logo, QSize(320, 100)},
                                  std::pair{ImageSlot::Strip, QSize(1125, 432)},
                                  std::pair{ImageSlot::Hero, QSize(1032, 336)}};
        for (const auto &[slot, size] : pictures) {
            const auto kept = assets.put(samples::encoded(photograph(size)));
            if (!kept)
                return false;
            value.studio.images[slot].sha256 = *kept;
        }
        m_desk.editor().open(value);
        return QTest::qWaitFor([this, &value] {
            const auto images = m_desk.drawing().artwork.images(value);
            return images.apple.has(ImageSlot::Strip) && images.google.has(ImageSlot::Hero);
        });
    }

    void run()
    {
        for (int i = 0; i < warmUp + keystrokes; ++i) {
            Parts &parts = i < warmUp ? m_ignored : m_parts;
            keystroke(i, parts);
            floor(parts);
        }
    }

    void print()
    {
        std::printf("keystroke to painted cards, %d fields, %d places, %d pictures, 2x, %d keystrokes (ms)\n",
                    static_cast<int>(value().fields.size()), static_cast<int>(value().locations.size()),
                    static_cast<int>(value().studio.images.size()), keystrokes);
        const auto line = [](const char *name, Times &times) {
            std::printf("  %-24s median %6.3f   p99 %6.3f\n", name, times.quantile(0.5),
                        times.quantile(0.99));
        };
        line("edit to laid-out cards", m_parts.editing);
        line("painting", m_parts.painting);
        line("all", m_parts.total);
        line("floor", m_parts.floor);
        std::printf("  all / floor %.2f   (aim: median 2 ms, p99 8 ms)\n",
                    m_parts.total.quantile(0.5) / m_parts.floor.quantile(0.5));
    }

    /// Steps that nothing merges, as clicks make them.
    void editForLong()
    {
        const auto edit = [this](int from, int to) {
            for (int i = from; i < to; ++i) {
                m_desk.editor().endStep();
                type(i);
                QCoreApplication::processEvents();
            }
        };
        edit(0, filling);
        const double full = test::memoryInUse();
        edit(filling, filling + steps / 2);
        const double half = test::memoryInUse();
        edit(filling + steps / 2, filling + steps);
        const double end = test::memoryInUse();
        std::printf(
            "memory: %.1f MB with a full history, %.1f MB after %d edits more, %.1f MB after %d: %.3f "
            "(aim: flat)\n",
            full, half, steps / 2, end, steps, end / full);
    }

private:
    [[nodiscard]] const PassTemplate &value() const { return m_desk.editor().value(); }

    /// A letter more in one of the fields on the front, and a new barcode text every tenth time.
    void type(int turn)
    {
        m_desk.editor().edit(u"Type"_s, u"turn"_s, [turn](PassTemplate &value) {
            value.fields[turn % 11].value = u"Value "_s + QString::number(turn);
            if (turn % 10 == 0)
                value.barcode->payloadTemplate = u"x%1:{pass.id}"_s.arg(turn);
        });
    }

    void keystroke(int turn, Parts &parts)
    {
        QElapsedTimer timer;
        timer.start();
        type(turn);
        const double editing = lap(timer);
        auto &kit = m_desk.drawing().kit;
        m_apple.show(m_desk.preview().apple()->scene(), scale, kit.fonts, kit.pictures);
        m_google.show(m_desk.preview().google()->scene(), scale, kit.fonts, kit.pictures);
        const double painting = lap(timer);
        parts.editing.add(editing);
        parts.painting.add(painting);
        parts.total.add(editing + painting);
    }

    void floor(Parts &parts)
    {
        const auto lines = m_desk.preview().apple()->scene().elements.size() +
                           m_desk.preview().google()->scene().elements.size();
        QElapsedTimer timer;
        timer.start();
        for (const QSize size : {m_apple.image().size(), m_google.image().size()}) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::darkGreen);
            QPainter painter(&image);
            painter.scale(scale, scale);
            painter.setFont(m_font);
            for (qsizetype i = 0; i < lines / 2; ++i)
                painter.drawText(QPointF(14, 20 + static_cast<double>(i) * 14), u"Some text to write"_s);
        }
        parts.floor.add(lap(timer));
    }

    test::PreviewDesk m_desk;
    QFont m_font{u"DejaVu Sans"_s, 12};
    scene::CardPicture m_apple;
    scene::CardPicture m_google;
    Parts m_parts;
    Parts m_ignored;
};

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory(); // as the studio does
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Bench bench;
    if (!bench.prepare()) {
        std::fputs("bench_preview: the pictures did not come\n", stderr);
        return 1;
    }
    bench.run();
    bench.print();
    bench.editForLong();
    return 0;
}
