// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/png.h"
#include "artwork/runcoder.h"

#include <QtCore/qrandom.h>
#include <QtGui/qpainter.h>
#include <QtTest/qtest.h>

#include <zlib.h>

#include <algorithm>

using namespace qairopay;

namespace {

QImage filled(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    return image;
}

/// Rounded, with a gradient: clear, half-clear and full pixels.
QImage card(QSize size)
{
    auto image = filled(size, Qt::transparent);
    QLinearGradient gradient(0, 0, size.width(), size.height());
    gradient.setColorAt(0, QColor(20, 60, 110));
    gradient.setColorAt(1, QColor(240, 220, 30));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(image.rect(), 9, 9);
    return image;
}

QImage noise(QSize size, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, random.generate());
    }
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

QByteArray inflated(const QByteArray &stream, qsizetype size)
{
    QByteArray bytes(size, '?');
    auto length = static_cast<uLongf>(size);
    const int code =
        uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length,
                   reinterpret_cast<const Bytef *>(stream.constData()), static_cast<uLong>(stream.size()));
    return code == Z_OK && length == static_cast<uLongf>(size) ? bytes : QByteArray();
}

} // namespace

class TestPng : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackAsItWas_data();
    void readsBackAsItWas();
    void nothingComesOfNothing();
    void zerosCountAsIfTheyWereThere();
    void skewedBytesKeepTheirCodesShort();
};

void TestPng::readsBackAsItWas_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("one pixel") << filled({1, 1}, Qt::red);
    QTest::newRow("nothing but clear") << filled({40, 30}, Qt::transparent);
    QTest::newRow("one colour, rows alike") << filled({718, 300}, QColor(12, 34, 56));
    QTest::newRow("one column") << card({1, 200});
    QTest::newRow("one row") << card({500, 1});
    QTest::newRow("rounded, with a gradient") << card({180, 251});
    QTest::newRow("noise") << noise({97, 61}, 5);
    QTest::newRow("another format") << card({50, 50}).convertToFormat(QImage::Format_RGB32);
}

void TestPng::readsBackAsItWas()
{
    QFETCH(const QImage, image);
    const auto png = artwork::encodePng(image);
    QCOMPARE(artwork::encodePng(image), png);
    const auto read = QImage::fromData(png, "PNG");
    QVERIFY(!read.isNull());
    QCOMPARE(read.convertToFormat(QImage::Format_ARGB32), image.convertToFormat(QImage::Format_ARGB32));
}

void TestPng::nothingComesOfNothing()
{
    QVERIFY(artwork::encodePng({}).isEmpty());
}

void TestPng::zerosCountAsIfTheyWereThere()
{
    QRandomGenerator random(9);
    artwork::RunCoder coder;
    QByteArray expected;
    for (int i = 0; i < 200; ++i) {
        const int count = random.bounded(0, 700);
        QByteArray bytes(random.bounded(0, 5), 'x');
        bytes += QByteArray(random.bounded(0, 8), '\0');
        coder.append(
            {reinterpret_cast<const quint8 *>(bytes.constData()), static_cast<size_t>(bytes.size())});
        coder.appendZeros(count);
        expected += bytes + QByteArray(count, '\0');
    }
    QCOMPARE(inflated(coder.finish(), expected.size()), expected);
}

/// Fibonacci's numbers make the deepest tree; deflate allows fifteen levels.
void TestPng::skewedBytesKeepTheirCodesShort()
{
    QByteArray bytes;
    int count = 1;
    int before = 1;
    for (char byte = 1; byte <= 24; ++byte) {
        bytes += QByteArray(count, byte);
        before = std::exchange(count, count + before);
    }
    artwork::RunCoder coder;
    coder.append({reinterpret_cast<const quint8 *>(bytes.constData()), static_cast<size_t>(bytes.size())});
    QCOMPARE(inflated(coder.finish(), bytes.size()), bytes);
}

QTEST_MAIN(TestPng)
#include "tst_png.moc"
