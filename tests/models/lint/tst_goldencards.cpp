// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/layout.h"
#include "google/issue.h"
#include "google/layout.h"
#include "scene/painter.h"

#include "support/sampletemplates.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr double scale = 2;
constexpr int channelTolerance = 24; ///< antialiasing differs a little between versions of Qt and FreeType
constexpr double shareTolerance = 0.005;

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b))});
}

double shareOfDifferingPixels(const QImage &a, const QImage &b)
{
    qint64 count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += difference(a.pixel(x, y), b.pixel(x, y)) > channelTolerance;
    }
    return static_cast<double>(count) / (static_cast<double>(a.width()) * a.height());
}

} // namespace

/// Pictures that were looked at. To renew one, look at the .fail.png and copy it over the old one, in a
/// commit of its own.
class TestGoldenCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cards_data();
    void cards();

private:
    scene::Kit m_kit;
};

void TestGoldenCards::cards_data()
{
    QTest::addColumn<PassTemplate>("passTemplate");
    QTest::addColumn<bool>("isApple");
    QTest::newRow("guide-apple") << test::guideTemplate() << true;
    QTest::newRow("guide-google") << test::guideTemplate() << false;
    QTest::newRow("flight-apple") << test::flightTemplate() << true;
    QTest::newRow("flight-google") << test::flightTemplate() << false;
}

void TestGoldenCards::cards()
{
    QFETCH(const PassTemplate, passTemplate);
    QFETCH(const bool, isApple);
    const auto issued = test::guideRecord();
    const auto card = isApple ? apple::layoutFront(apple::draftFor(passTemplate, issued, {}), {}, {}, m_kit)
                              : google::layoutCard(google::draftFor(passTemplate, issued, {}), {}, {}, m_kit);
    const QImage drawn = scene::render(card, scale, m_kit.fonts);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QString path = QStringLiteral(QAIROPAY_SOURCE_DIR "/tests/golden/") + name;
    const QImage golden(path + u".png"_s);
    const bool isSame =
        golden.size() == drawn.size() && shareOfDifferingPixels(golden, drawn) <= shareTolerance;
    if (!isSame)
        drawn.save(path + u".fail.png"_s);
    QVERIFY2(isSame, qPrintable(u"differs from the golden picture; see "_s + path + u".fail.png"_s));
}

QTEST_MAIN(TestGoldenCards)
#include "tst_goldencards.moc"
