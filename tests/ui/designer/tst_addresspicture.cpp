// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "artwork/decode.h"
#include "settings/atomicfile.h"
#include "support/designerdesk.h"
#include "support/markingtranslator.h"
#include "support/samplepictures.h"
#include "support/tlsserver.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace qairopay;
using test::TlsServer;

namespace {

const auto logoAt = u"https://acme.example/logo.png"_s;
const auto iconAt = u"https://acme.example/icon.png"_s;
const auto silentAt = u"https://acme.example/silence"_s;

} // namespace

/// Pictures fetched from the brand's addresses, from a host of their own to both cards.
class tst_AddressPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAskedForWithoutAClick();
    void aFetchedPictureIsOnBothCards();
    void anIconHasAnAddressOfItsOwn();
    void failuresNameTheAddress_data();
    void failuresNameTheAddress();
    void failuresAreToldInTheWindowsLanguage_data() { failuresNameTheAddress_data(); }
    void failuresAreToldInTheWindowsLanguage();
    void aChosenPictureStays();
    void aChosenPictureEndsTheFetching();
    void cancelledLeavesAllAsItWas();
    void anotherAddressEndsTheFetching();
    void anotherTemplateGetsNoneOfIt();
    void whatIsShownIsNotWhatIsWritten();
    void theSamePictureKeepsItsCrop();
    void aFileChosenInsteadIsAChosenPicture();
    void whatWasPublishedIsNotFetchedAgain();

private:
    [[nodiscard]] TemplateEditor &editor() const { return *m_desk.designer().editor(); }
    [[nodiscard]] AddressPicture &logo() const { return *m_desk.designer().logoAddress(); }
    [[nodiscard]] QMap<ImageSlot, ImageReference> images() const { return editor().value().studio.images; }
    [[nodiscard]] static const scene::Picture *on(const CardFace *face)
    {
        const auto *element = face->scene().element(u"logo"_s);
        return element ? std::get_if<scene::Picture>(&element->shape) : nullptr;
    }
    /// Fetches and waits for the end of it.
    void fetch(AddressPicture &picture)
    {
        picture.fetch();
        QVERIFY(picture.isFetching());
        QTRY_VERIFY_WITH_TIMEOUT(!picture.isFetching(), 20'000);
    }
    /// Begins to fetch what never comes, and waits until the host was asked for it.
    void beginInVain()
    {
        QSignalSpy asked(&*m_host, &TlsServer::asked);
        m_desk.designer().brand()->setLogoUrl(silentAt);
        logo().fetch();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 20'000);
        QVERIFY(logo().isFetching());
        QVERIFY(!logo().canFetch());
    }

    test::DesignerDesk m_desk;
    std::optional<TlsServer> m_host;
};

void tst_AddressPicture::init()
{
    m_desk.close();
    m_host.emplace(QStringList{u"acme.example"_s});
    QVERIFY2(!m_host->rootPem().isEmpty(), "there is no program openssl");
    m_host->answer("/logo.png",
                   TlsServer::reply("200 OK", samples::encoded(samples::plain({320, 100}, Qt::red))));
    m_host->answer(
        "/icon.png",
        TlsServer::reply("200 OK", samples::encoded(samples::plain({180, 180}, Qt::blue), "JPEG")));
    webpicture::FetchOptions pictures;
    pictures.resolver = [](const QString &) {
        return QtFuture::makeReadyValueFuture(QList{QHostAddress(QHostAddress::LocalHost)});
    };
    pictures.mayConnect = [](const QHostAddress &) { return true; };
    pictures.trustedRoots = m_host->rootPem();
    pictures.port = m_host->serverPort();
    pictures.patience = std::chrono::seconds(60);
    m_desk.open(m_desk.filePath(u"drafts"_s), {}, pictures);
    m_desk.designer().library()->create(int(PassKind::Loyalty));
}

void tst_AddressPicture::nothingIsAskedForWithoutAClick()
{
    QVERIFY(!logo().canFetch());
    logo().fetch(); // there is no address
    QVERIFY(!logo().isFetching());
    m_desk.designer().brand()->setLogoUrl(logoAt);
    QVERIFY(logo().canFetch());
    QVERIFY2(logo().remark().contains(u"when you press Fetch"_s), qPrintable(logo().remark()));
    editor().undo();
    editor().redo();
    QVERIFY(!logo().isFetching());
    fetch(*m_desk.designer().logoAddress()); // so whatever had been sent before would have come
    QCOMPARE(m_host->requests().size(), 1);
}

void tst_AddressPicture::aFetchedPictureIsOnBothCards()
{
    m_desk.designer().brand()->setLogoUrl(logoAt);
    fetch(logo());
    QCOMPARE(logo().error(), QString());
    const auto reference = images().value(ImageSlot::Logo);
    QCOMPARE(reference.sourceUrl, logoAt);
    QVERIFY(m_desk.drafts().assets().has(reference.sha256));
    QCOMPARE(editor().undoText(), u"Fetch Logo"_s);
    QCOMPARE(logo().remark(), u"The cards show what this address gave when it was fetched."_s);
    QVERIFY(logo().canFetch()); // it may have changed there
    auto *preview = m_desk.designer().preview();
    QTRY_VERIFY_WITH_TIMEOUT(on(preview->apple()) && on(preview->google()), 20'000);
    for (const auto *face : {preview->apple(), preview->google()}) {
        const auto &picture = on(face)->image;
        QCOMPARE(picture.pixel(picture.rect().center()), 0xFFFF0000U);
    }
    editor().undo();
    QVERIFY(images().isEmpty());
    QVERIFY(logo().canFetch());
}

void tst_AddressPicture::anIconHasAnAddressOfItsOwn()
{
    m_desk.designer().brand()->setIconUrl(iconAt);
    QVERIFY(!logo().canFetch());
    fetch(*m_desk.designer().iconAddress());
    QCOMPARE(m_desk.designer().iconAddress()->error(), QString());
    QCOMPARE(images().keys(), QList{ImageSlot::Icon});
    QCOMPARE(images().value(ImageSlot::Icon).sourceUrl, iconAt);
    QCOMPARE(editor().undoText(), u"Fetch Icon"_s);
}

void tst_AddressPicture::failuresNameTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("advice");
    const auto png = samples::encoded(samples::quarters({64, 64}));
    const auto row = [](const char *name, const QByteArray &body, const QString &advice) {
        QTest::newRow(name) << logoAt << body << advice;
    };
    row("a page", "<!doctype html><title>Logo</title>", u"Export it as one of them."_s);
    row("an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", u"Export it as one of them."_s);
    row("nothing", {}, u"Export it as one of them."_s);
    row("broken", png.first(60), u"Export it again."_s);
    row("too large", png + QByteArray(artwork::maxBytes, 'x'), u"Save it smaller"_s);
    row("too wide", samples::encoded(samples::plain({4097, 2}, Qt::red)), u"Make it smaller."_s);
    QTest::newRow("in the clear") << u"http://acme.example/logo.png"_s << png << u"https only"_s;
    QTest::newRow("this machine") << u"https://127.0.0.1/logo.png"_s << png << u"phones can reach"_s;
    QTest::newRow("long, and with a placeholder")
        << u"https://acme.example/%1/"_s + QString(100, u'a') << png << u"no complete address"_s;
}

void tst_AddressPicture::failuresNameTheAddress()
{
    QFETCH(const QString, address);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, advice);
    m_host->answer("/logo.png", TlsServer::reply("200 OK", body));
    m_desk.designer().brand()->setLogoUrl(address);
    fetch(logo());
    QVERIFY2(logo().error().startsWith(u'“' + address.left(80)), qPrintable(logo().error()));
    QVERIFY2(logo().error().contains(u"was not fetched."_s), qPrintable(logo().error()));
    QVERIFY2(logo().error().contains(advice), qPrintable(logo().error()));
    QVERIFY(images().isEmpty());
    QVERIFY(logo().canFetch());
    editor().setName(u"Another name"_s);
    QVERIFY(!logo().error().isEmpty()); // it is still true
    m_desk.designer().brand()->setLogoUrl(address + u"2"_s);
    QVERIFY(logo().error().isEmpty());
}

void tst_AddressPicture::failuresAreToldInTheWindowsLanguage()
{
    QFETCH(const QString, address);
    QFETCH(const QByteArray, body);
    m_host->answer("/logo.png", TlsServer::reply("200 OK", body));
    m_desk.designer().brand()->setLogoUrl(address);
    const test::MarkingTranslator translator;
    fetch(logo());
    // Both sentences of it.
    QVERIFY2(logo().error().startsWith(u"«“"_s), qPrintable(logo().error()));
    QVERIFY2(logo().error().endsWith(u"»»"_s), qPrintable(logo().error()));
}

void tst_AddressPicture::aChosenPictureStays()
{
    editor().edit(u"Own"_s, {}, [](PassTemplate &value) {
        value.brand.logoUrl = logoAt;
        value.studio.images.insert(ImageSlot::Logo, {.sha256 = QString(64, u'a')});
    });
    QVERIFY(!logo().canFetch());
    QVERIFY2(logo().remark().contains(u"the picture chosen under Images, not the one at this address"_s),
             qPrintable(logo().remark()));
    logo().fetch();
    QVERIFY(!logo().isFetching());
    QCOMPARE(m_host->requests().size(), 0);
    m_desk.designer().images()->remove(u"logo"_s);
    QVERIFY(logo().canFetch());
}

void tst_AddressPicture::aChosenPictureEndsTheFetching()
{
    beginInVain();
    editor().edit(u"Own"_s, {}, [](PassTemplate &value) {
        value.studio.images.insert(ImageSlot::Logo, {.sha256 = QString(64, u'a')});
    });
    QVERIFY(!logo().isFetching());
}

void tst_AddressPicture::cancelledLeavesAllAsItWas()
{
    beginInVain();
    QVERIFY2(logo().progressText().contains(u"acme.example"_s), qPrintable(logo().progressText()));
    QVERIFY(logo().share() < 0);
    const auto before = editor().value();
    logo().cancel();
    QVERIFY(!logo().isFetching());
    QVERIFY(logo().canFetch());
    QCOMPARE(logo().error(), QString());
    QVERIFY(editor().value() == before);
}

void tst_AddressPicture::anotherAddressEndsTheFetching()
{
    beginInVain();
    editor().setName(u"Another name"_s);
    QVERIFY(logo().isFetching());
    m_desk.designer().brand()->setLogoUrl(logoAt);
    QVERIFY(!logo().isFetching());
    fetch(logo());
    QCOMPARE(images().value(ImageSlot::Logo).sourceUrl, logoAt);
}

void tst_AddressPicture::anotherTemplateGetsNoneOfIt()
{
    m_desk.designer().brand()->setLogoUrl(logoAt);
    logo().fetch();
    m_desk.designer().library()->create(int(PassKind::Coupon));
    QVERIFY(!logo().isFetching());
    m_desk.designer().brand()->setIconUrl(iconAt);
    fetch(*m_desk.designer().iconAddress()); // meanwhile the logo would have come
    QCOMPARE(images().keys(), QList{ImageSlot::Icon});
}

void tst_AddressPicture::whatIsShownIsNotWhatIsWritten()
{
    m_desk.designer().brand()->setLogoUrl(logoAt);
    fetch(logo());
    const auto first = images().value(ImageSlot::Logo);
    m_desk.designer().brand()->setLogoUrl(iconAt);
    QCOMPARE(logo().remark(), u"The cards show what “%1” gave when it was fetched."_s.arg(logoAt));
    QVERIFY(images().value(ImageSlot::Logo) == first);
    fetch(logo());
    QVERIFY(images().value(ImageSlot::Logo).sha256 != first.sha256);
    QCOMPARE(images().value(ImageSlot::Logo).sourceUrl, iconAt);
}

void tst_AddressPicture::theSamePictureKeepsItsCrop()
{
    m_desk.designer().brand()->setLogoUrl(logoAt);
    fetch(logo());
    const QRectF crop(0, 0, 0.5, 1);
    editor().edit(u"Crop"_s, {},
                  [&](PassTemplate &value) { value.studio.images[ImageSlot::Logo].crop = crop; });
    fetch(logo());
    QCOMPARE(images().value(ImageSlot::Logo).crop, crop);
    editor().select(u"image:logo"_s);
    m_desk.designer().crop()->showWhole();
    QVERIFY(images().value(ImageSlot::Logo).crop.isNull());
    QCOMPARE(images().value(ImageSlot::Logo).sourceUrl, logoAt);
}

void tst_AddressPicture::aFileChosenInsteadIsAChosenPicture()
{
    m_desk.designer().brand()->setLogoUrl(logoAt);
    fetch(logo());
    const auto sha256 = images().value(ImageSlot::Logo).sha256;
    const auto bytes = m_desk.drafts().assets().bytes(sha256);
    QVERIFY(bytes);
    const auto path = m_desk.filePath(u"logo.png"_s);
    QVERIFY(settings::writeFile(path, *bytes));
    QSignalSpy taken(m_desk.designer().images(), &ImageEditor::taken);
    m_desk.designer().images()->takeFile(u"logo"_s, QUrl::fromLocalFile(path));
    QTRY_COMPARE_WITH_TIMEOUT(taken.size(), 1, 20'000);
    QCOMPARE(images().value(ImageSlot::Logo).sha256, sha256);
    QVERIFY(!logo().canFetch());
}

/// On another computer the picture comes from the service, and is still one that may be fetched anew.
void tst_AddressPicture::whatWasPublishedIsNotFetchedAgain()
{
    m_desk.designer().brand()->setLogoUrl(logoAt);
    fetch(logo());
    const auto reference = images().value(ImageSlot::Logo);
    QSignalSpy published(m_desk.designer().desk(), &TemplateDesk::published);
    m_desk.designer().desk()->publish();
    QTRY_COMPARE_WITH_TIMEOUT(published.size(), 1, 20'000);
    const auto key = m_desk.designer().desk()->templateId();

    m_desk.open(m_desk.filePath(u"another"_s));
    auto *library = m_desk.designer().library();
    QSignalSpy loaded(library, &TemplateLibrary::loaded);
    library->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 20'000);
    QSignalSpy opened(library, &TemplateLibrary::opened);
    library->open(key);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QVERIFY(images().value(ImageSlot::Logo) == reference);
    QVERIFY(logo().canFetch());
    QTRY_VERIFY_WITH_TIMEOUT(on(m_desk.designer().preview()->apple()), 20'000);
    QCOMPARE(m_host->requests().size(), 1);
}

QTEST_MAIN(tst_AddressPicture)
#include "tst_addresspicture.moc"
