// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Cards from a row of data to a PNG at 2x: document, scene with its own barcode, painting, and the file's
// bytes; against the same cards written by QImage::save, turn by turn in one run. In the processor's time, so
// that a busy machine does not count.
#include "apple/issue.h"
#include "apple/layout.h"
#include "artwork/png.h"
#include "bulk/rowlint.h"
#include "scene/painter.h"

#include "support/samplerows.h"
#include "support/sampletemplates.h"

#include <QtCore/qbuffer.h>
#include <QtGui/qguiapplication.h>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int cardCount = 200;
constexpr int warmUp = 5;
constexpr double scale = 2;
constexpr double aim = 100;

/// As busy as a photograph.
QImage strip()
{
    QImage image(750, 288, QImage::Format_ARGB32_Premultiplied);
    QRandomGenerator random(1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int grain = random.bounded(12);
            image.setPixel(x, y, qRgb(x / 3 + grain, y / 2 + grain, (x + y) / 5 + grain));
        }
    }
    return image;
}

class Watch
{
public:
    /// Milliseconds of this program's processor time since the last call.
    double lap()
    {
        const auto now = std::clock();
        const double milliseconds = static_cast<double>(now - m_last) * 1000 / CLOCKS_PER_SEC;
        m_last = now;
        return milliseconds;
    }

private:
    std::clock_t m_last = std::clock();
};

void run(const char *name, const scene::Images &images)
{
    const auto passTemplate = test::guideTemplate();
    test::SampleRows rows(passTemplate);
    scene::Kit kit;
    double drawing = 0;
    double writing = 0;
    double saving = 0;
    qsizetype written = 0;
    qsizetype saved = 0;
    for (int i = 0; i < warmUp + cardCount; ++i) {
        if (i == warmUp)
            drawing = writing = saving = 0;
        Watch watch;
        const auto issued = bulk::draftOf(rows.next(), static_cast<quint32>(i));
        const auto scene = apple::layoutFront(apple::draftFor(passTemplate, issued, {}), images, {}, kit);
        const auto image = scene::render(scene, scale, kit.fonts);
        drawing += watch.lap();
        written += artwork::encodePng(image).size();
        writing += watch.lap();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        saving += watch.lap();
        saved += buffer.size();
    }
    std::printf("  %-18s %4.0f cards/s   / aim %.2f   QImage::save / writing %.1f   bytes / its %.2f   "
                "(drawing %.2f ms, writing %.2f ms)\n",
                name, cardCount * 1000 / (drawing + writing), cardCount * 1000 / (drawing + writing) / aim,
                saving / writing, static_cast<double>(written) / static_cast<double>(saved),
                drawing / cardCount, writing / cardCount);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::printf("cards to PNG, 2x, %d cards\n", cardCount);
    run("guide's template", {});
    scene::Images images;
    images.bySlot.insert(ImageSlot::Strip, strip());
    run("with a photograph", images);
    return 0;
}
