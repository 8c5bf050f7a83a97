// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/issue.h"
#include "apple/layout.h"
#include "google/issue.h"
#include "google/layout.h"
#include "scene/painter.h"

#include "support/googledocuments.h"
#include "support/sampletemplates.h"
#include "support/sourcefile.h"

#include <QtCore/qfile.h>
#include <QtGui/qpainter.h>
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

enum GoogleSurface { Front, List, Details, Notification };

/// A logo and a hero, as large as Google wants them.
scene::Images googlePictures()
{
    QImage logo(660, 660, QImage::Format_RGB32);
    logo.fill(QColor(0xF2, 0xB1, 0x34));
    QPainter mark(&logo);
    mark.setRenderHint(QPainter::Antialiasing);
    mark.setPen(QPen(QColor(0x1F, 0x3A, 0x5F), 70, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    mark.drawPolyline(QPolygonF({{190, 470}, {330, 190}, {470, 470}}));
    QImage hero(1032, 336, QImage::Format_RGB32);
    QPainter sky(&hero);
    QLinearGradient evening(0, 0, 0, 336);
    evening.setColorAt(0, QColor(0x2E, 0x5E, 0x8C));
    evening.setColorAt(1, QColor(0xF2, 0xB1, 0x34));
    sky.fillRect(hero.rect(), evening);
    scene::Images images;
    images.bySlot = {{ImageSlot::Icon, logo}, {ImageSlot::Hero, hero}};
    return images;
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
    void googlesSurfaces_data();
    void googlesSurfaces();

private:
    void compare(const scene::Scene &scene);

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
    compare(card);
}

/// Every vertical's card and list entry with the rows the wallet puts there by itself, and the details of
/// those that have the most to say.
void TestGoldenCards::googlesSurfaces_data()
{
    QTest::addColumn<int>("vertical");
    QTest::addColumn<int>("surface");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isDark");
    const auto row = [](google::Vertical vertical, GoogleSurface surface, const char *name,
                        const QString &locale = u"en-US"_s, bool isDark = false) {
        const QString tag = u"google-%1-%2"_s.arg(google::memberName(vertical), QLatin1StringView(name));
        QTest::newRow(qPrintable(tag))
            << static_cast<int>(vertical) << static_cast<int>(surface) << locale << isDark;
    };
    using google::Vertical;
    for (const auto vertical : {Vertical::Generic, Vertical::Loyalty, Vertical::Offer, Vertical::GiftCard,
                                Vertical::EventTicket, Vertical::Flight, Vertical::Transit}) {
        row(vertical, Front, "front");
        row(vertical, List, "list");
    }
    for (const auto vertical : {Vertical::Loyalty, Vertical::EventTicket, Vertical::Flight})
        row(vertical, Details, "details");
    row(Vertical::Loyalty, Details, "details-dark", u"en-US"_s, true);
    row(Vertical::Flight, Front, "front-arabic", u"ar-AE"_s);
    row(Vertical::Loyalty, Notification, "notification");
}

void TestGoldenCards::googlesSurfaces()
{
    QFETCH(const int, vertical);
    QFETCH(const int, surface);
    QFETCH(const QString, locale);
    QFETCH(const bool, isDark);
    const auto document = test::googleDocuments().at(vertical);
    const auto images = googlePictures();
    const google::LayoutOptions options{.locale = QLocale(locale), .isDark = isDark};
    switch (static_cast<GoogleSurface>(surface)) {
    case Front:
        return compare(google::layoutCard(document, images, options, m_kit));
    case List:
        return compare(google::layoutListEntry(document, images, options, m_kit));
    case Details:
        return compare(google::layoutDetails(document, images, options, m_kit));
    case Notification:
        return compare(google::layoutNotification(document, options, m_kit));
    }
}

void TestGoldenCards::compare(const scene::Scene &scene)
{
    const QImage drawn = scene::render(scene, scale, m_kit.fonts);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QString path = test::sourceFile(u"tests/golden/"_s) + name;
    const QImage golden(path + u".png"_s);
    const bool isSame =
        golden.size() == drawn.size() && shareOfDifferingPixels(golden, drawn) <= shareTolerance;
    if (!isSame)
        drawn.save(path + u".fail.png"_s);
    QVERIFY2(isSame, qPrintable(u"differs from the golden picture; see "_s + path + u".fail.png"_s));
}

QTEST_MAIN(TestGoldenCards)
#include "tst_goldencards.moc"
