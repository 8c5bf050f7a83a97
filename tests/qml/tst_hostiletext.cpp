// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

const auto hostile = u"<img src=x>"_s;

/// A template whose every text is markup.
PassTemplate hostileTemplate()
{
    PassTemplate value;
    value.name = hostile;
    value.brand.organisation = hostile;
    value.brand.logoText = hostile;
    value.brand.description = hostile;
    value.studio.notes = hostile;
    value.studio.barcodeAltText = hostile;
    value.barcode = Barcode{BarcodeFormat::Qr, u"<img src=x>{pass.id}"_s};
    int number = 0;
    for (const auto slot : allFieldSlots) {
        Field field;
        field.key = u"f%1"_s.arg(++number);
        field.label = hostile;
        field.value = hostile;
        field.slot = slot;
        field.format.changeMessage = hostile;
        value.fields.append(field);
    }
    value.locations = {{28.4734, -81.4683, 500, hostile}};
    value.studio.samples = {{{u"a@b.example"_s, hostile}, {{u"f1"_s, hostile}}}};
    return value;
}

} // namespace

/// Markup in every text of the user's, on every page: shown as it is, nothing fetched, nothing falls over.
class tst_HostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageShowsItPlain();
};

void tst_HostileText::everyPageShowsItPlain()
{
    StudioOptions options;
    options.seeds = false;
    WindowDriver driver(options);
    QVERIFY2(driver.isOpen() && driver.problem().isEmpty(), qPrintable(driver.problem()));

    auto &client = driver.window().client();
    Result<api::TemplateResource> made = failure(ErrorKind::Internal, u"no answer"_s);
    bool answered = false;
    client.createTemplate(hostileTemplate()).then(this, [&](const Result<api::TemplateResource> &answer) {
        made = answer;
        answered = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 10000);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
    answered = false;
    client.issuePass({made->id, {{u"a@b.example"_s, hostile}, {{u"f1"_s, hostile}}}})
        .then(this, [&](const Result<Pass> &answer) { answered = answer.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 10000);

    auto &designer = driver.window().designer();
    QSignalSpy loaded(designer.library(), &TemplateLibrary::loaded);
    designer.library()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 10000);
    QTest::qWait(200);
    QVERIFY(driver.texts().contains(hostile)); // the library's tile
    designer.library()->open(made->id.toString());
    QTRY_COMPARE_WITH_TIMEOUT(designer.editor()->name(), hostile, 10000);
    for (const auto *what : {"template", "brand", "field:f1", "field:f5", "barcode", "places"}) {
        designer.editor()->select(QString::fromLatin1(what));
        QTest::qWait(150);
    }
    designer.brand()->setBackground(Qt::black);
    designer.desk()->prepareToPublish();
    QTest::qWait(300);
    driver.key(Qt::Key_Escape);
    driver.window().notices().tell(hostile);

    for (int page = 0; page < 6; ++page) {
        driver.key(Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QTest::qWait(400);
        QVERIFY(!driver.quick()->grabWindow().isNull());
    }
    QCOMPARE(DenyingNetworkFactory::refusedCount(), 0);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_HostileText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostiletext.moc"
