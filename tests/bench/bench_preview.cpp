// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What one keystroke in the designer costs: both documents, both scenes, the lint, and both cards painted at
// 2x, with 20 fields. The floor, measured in the same run, turn by turn, is a QPainter that clears two images
// of that size and writes the same number of lines with one font, knowing nothing of passes.
#include "apple/issue.h"
#include "apple/layout.h"
#include "base/keptmemory.h"
#include "google/issue.h"
#include "google/layout.h"
#include "lint/lint.h"
#include "scene/painter.h"

#include "support/sampletemplates.h"

#include <QtCore/qelapsedtimer.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int keystrokes = 2000;
constexpr int warmUp = 50;
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
    Times documents, scenes, lint, painting, total, floor;
};

double lap(QElapsedTimer &timer)
{
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return milliseconds;
}

class Bench
{
public:
    void run()
    {
        for (int i = 0; i < warmUp + keystrokes; ++i) {
            Parts &parts = i < warmUp ? m_ignored : m_parts;
            type(i);
            keystroke(parts);
            floor(parts);
        }
    }

    void print()
    {
        std::printf("keystroke to painted cards, %d fields, 2x, %d keystrokes (ms)\n",
                    static_cast<int>(m_template.fields.size()), keystrokes);
        const auto line = [](const char *name, Times &times) {
            std::printf("  %-10s median %6.3f   p99 %6.3f\n", name, times.quantile(0.5),
                        times.quantile(0.99));
        };
        line("documents", m_parts.documents);
        line("scenes", m_parts.scenes);
        line("lint", m_parts.lint);
        line("painting", m_parts.painting);
        line("all", m_parts.total);
        line("floor", m_parts.floor);
        std::printf("  all / floor %.2f   (aim: median 2 ms, p99 8 ms)\n",
                    m_parts.total.quantile(0.5) / m_parts.floor.quantile(0.5));
    }

private:
    /// A letter more in one of the fields on the front, and a new barcode text every tenth time.
    void type(int turn)
    {
        auto &field = m_template.fields[turn % 11];
        field.value = u"Value "_s + QString::number(turn);
        if (turn % 10 == 0)
            m_template.barcode->payloadTemplate = u"x%1:{pass.id}"_s.arg(turn);
    }

    void keystroke(Parts &parts)
    {
        QElapsedTimer timer;
        timer.start();
        const auto apple = apple::draftFor(m_template, m_issued, m_appleIssuer);
        const auto google = google::draftFor(m_template, m_issued, {});
        const double documents = lap(timer);
        const auto appleScene = apple::layoutFront(apple, {}, {}, m_kit);
        const auto googleScene = google::layoutCard(google, {}, {}, m_kit);
        const double scenes = lap(timer);
        m_findings +=
            lint::check({m_template, m_issued.record, apple, google, appleScene, googleScene}).size();
        const double lint = lap(timer);
        m_appleImage = scene::render(appleScene, scale, m_kit.fonts);
        m_googleImage = scene::render(googleScene, scale, m_kit.fonts);
        const double painting = lap(timer);
        m_lines = appleScene.elements.size() + googleScene.elements.size();
        parts.documents.add(documents);
        parts.scenes.add(scenes);
        parts.lint.add(lint);
        parts.painting.add(painting);
        parts.total.add(documents + scenes + lint + painting);
    }

    void floor(Parts &parts)
    {
        QElapsedTimer timer;
        timer.start();
        for (const QSize size : {m_appleImage.size(), m_googleImage.size()}) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::darkGreen);
            QPainter painter(&image);
            painter.scale(scale, scale);
            painter.setFont(m_font);
            for (qsizetype i = 0; i < m_lines / 2; ++i)
                painter.drawText(QPointF(14, 20 + static_cast<double>(i) * 14), u"Some text to write"_s);
        }
        parts.floor.add(lap(timer));
    }

    PassTemplate m_template = test::twentyFieldTemplate();
    IssuedRecord m_issued = test::guideRecord();
    apple::Issuer m_appleIssuer{
        .passTypeIdentifier = u"pass.a"_s, .nfcPublicKey = u"a2V5"_s, .isNfcAllowed = true};
    scene::Kit m_kit;
    QFont m_font{u"DejaVu Sans"_s, 12};
    QImage m_appleImage;
    QImage m_googleImage;
    qsizetype m_lines = 0;
    qsizetype m_findings = 0;
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
    bench.run();
    bench.print();
    return 0;
}
