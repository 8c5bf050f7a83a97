// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 60'000;

/// The part of an item that can be seen and clicked, in the window's coordinates.
QRectF inSight(QQuickItem *item)
{
    QRectF area = item->mapRectToScene(item->boundingRect());
    for (auto *above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip())
            area &= above->mapRectToScene(above->boundingRect());
    }
    return area;
}

/// Cards are what toasts may rest on; what can be done with them the outline and the list of problems do as
/// well.
bool isCard(const QQuickItem *item)
{
    return item->objectName().startsWith("view-"_L1) || item->objectName() == "inspect-card"_L1;
}

} // namespace

/// What has happened is said where it covers nothing one could want to click.
class tst_Toasts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theyKeepClearOfControls_data();
    void theyKeepClearOfControls();

private:
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_Toasts::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"field-tier"_s), patience);
    const QString folder = m_driver->folder() + "/some.pass"_L1;
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + "/pass.json"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"formatVersion":1,"description":"Night train","organizationName":"Rail",
                   "coupon":{"primaryFields":[{"key":"off","label":"Off","value":"20 %"}]}})");
    file.close();
    QVERIFY(m_driver->drop(u"rail-passes"_s, {QUrl::fromLocalFile(folder)}));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"make-template"_s), patience);
}

void tst_Toasts::theyKeepClearOfControls_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    for (const auto *page : {"design", "issue", "passes", "scans", "inspect", "settings"}) {
        for (const auto size : {QSize(1440, 900), QSize(1024, 700), QSize(800, 560)})
            QTest::addRow("%s, %d wide", page, size.width()) << QString::fromLatin1(page) << size;
    }
}

void tst_Toasts::theyKeepClearOfControls()
{
    QFETCH(QString, page);
    QFETCH(QSize, size);
    m_driver->quick()->resize(size);
    QVERIFY(m_driver->openPage(page));
    m_driver->window().notices().fail(
        {ErrorKind::Io, u"The file cannot be written: there is no space left on the device."_s,
         u"/home/somebody/Documents/wallet/holders-of-the-spring-campaign.csv"_s});
    QTRY_VERIFY(m_driver->find(u"toast"_s));
    QTest::qWait(300); // pages settle
    auto *toast = m_driver->find(u"toast"_s);
    const auto covered = toast->mapRectToScene(toast->boundingRect());
    QVERIFY(QRectF(QPointF(), size).contains(covered));
    QStringList under;
    for (auto *item : m_driver->quick()->contentItem()->findChildren<QQuickItem *>()) {
        if (item->isVisible() && item->isEnabled() && item->activeFocusOnTab() && !isCard(item) &&
            !toast->isAncestorOf(item) && inSight(item).intersects(covered))
            under.append(QString::fromLatin1(item->metaObject()->className()) + u' ' + item->objectName());
    }
    QVERIFY2(under.isEmpty(), qPrintable(under.join(u", "_s)));
    QVERIFY(m_driver->click(u"close-toast"_s));
    QTRY_VERIFY(!m_driver->find(u"toast"_s));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_Toasts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_toasts.moc"
