// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "proofsheet/flow.h"
#include "proofsheet/html.h"
#include "proofsheet/page.h"
#include "proofsheet/pdf.h"
#include "support/samplepictures.h"
#include "support/sampletemplates.h"

#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtemporaryfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::proofsheet;

namespace {

PassTemplate everything()
{
    auto value = test::guideTemplate();
    value.brand.label = Colour{0xC8, 0xE6, 0xD8};
    value.studio.barcodeAltText = u"Show this at the desk"_s;
    value.fields.append(test::makeField("terms", "Terms", "Points end after 24 months.", FieldSlot::Back));
    return value;
}

Occasion occasion()
{
    Occasion occasion;
    occasion.issued = test::guideRecord();
    occasion.version = u"7"_s;
    occasion.date = QDate(2026, 5, 19);
    occasion.maker = u"QairoPay Pass Studio 0.1.0"_s;
    return occasion;
}

/// Texts that a proof shows, wherever it shows them.
QStringList textsOf(const PassTemplate &value)
{
    QStringList texts{value.name,
                      u"Version 7"_s,
                      u"May 19, 2026"_s,
                      u"Jane Doe"_s,
                      u"#1F7A5A"_s,
                      u"#C8E6D8"_s,
                      u"QR code"_s,
                      u"loyalty:pass_01"_s,
                      u"Show this at the desk"_s,
                      u"28.47340"_s,
                      u"Welcome to the Resort."_s};
    for (const auto &field : value.fields)
        texts << field.label << field.key;
    return texts;
}

int countOf(const QString &text, const QString &pattern)
{
    return int(text.count(QRegularExpression(pattern)));
}

} // namespace

class TestProofSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void thePdfIsOnePage_data();
    void thePdfIsOnePage();
    void thePdfHoldsTheTexts();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void theHtmlHoldsEverything();
    void theHtmlEscapes_data();
    void theHtmlEscapes();
    void theHtmlNeedsNothingElse();
    void theMarkFollowsTheTemplate();
    void contrastsAreSaidInWords_data();
    void contrastsAreSaidInWords();
    void findingsAreCounted();
    void everyLanguageAndTheSaveLinkAreJudged();
    void textsAreBroken_data();
    void textsAreBroken();

private:
    [[nodiscard]] Proof proofOf(const PassTemplate &value) { return makeProof(value, {}, occasion(), m_kit); }

    scene::Kit m_kit;
};

namespace {

/// As full as a template can be.
PassTemplate crowded()
{
    auto value = everything();
    while (value.fields.size() < limits::fieldCount) {
        const auto key = "field_" + QByteArray::number(value.fields.size());
        value.fields.append(test::makeField(key.constData(), "A label that is longer than most of them are",
                                            "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
                                            FieldSlot::Back));
    }
    while (value.locations.size() < limits::locationCount)
        value.locations.append({1.5, 2.5, 100, u"Welcome to one of our very many places in the world"_s});
    return value;
}

void addTemplates()
{
    QTest::addColumn<PassTemplate>("value");
    QTest::newRow("the guide's template") << everything();
    QTest::newRow("a name and one field") << test::smallTemplate();
    QTest::newRow("a boarding pass") << test::flightTemplate();
    QTest::newRow("as full as can be") << crowded();
}

} // namespace

void TestProofSheet::thePdfIsOnePage_data()
{
    addTemplates();
}

void TestProofSheet::thePdfIsOnePage()
{
    QFETCH(const PassTemplate, value);

    const auto pdf = toPdf(proofOf(value), m_kit);

    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(countOf(QString::fromLatin1(pdf), u"/Type\\s*/Page\\b"_s), 1);
    // A4 across
    QVERIFY(QString::fromLatin1(pdf).contains(
        QRegularExpression(u"/MediaBox \\[0 0 842\\.\\d+ 595\\.\\d+\\]"_s)));
}

void TestProofSheet::thePdfHoldsTheTexts()
{
    const auto tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    QVERIFY2(!tool.isEmpty(), "pdftotext is missing: packaging/install-dependencies --tests");
    const auto value = everything();
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(toPdf(proofOf(value), m_kit));
    file.close();

    QProcess process;
    process.start(tool, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    QVERIFY(process.waitForFinished());
    const auto text = QString::fromUtf8(process.readAllStandardOutput());

    for (const auto &expected : textsOf(value))
        QVERIFY2(text.contains(expected), qPrintable(expected + u" is not in:\n"_s + text));
}

void TestProofSheet::nothingLeavesThePage_data()
{
    addTemplates();
}

void TestProofSheet::nothingLeavesThePage()
{
    QFETCH(const PassTemplate, value);

    const auto page = pageOf(proofOf(value), m_kit);

    const QRectF whole(QPointF(), page.sheet.size);
    for (const auto &element : page.sheet.elements)
        QVERIFY2(whole.contains(element.rect), qPrintable(element.id));
    QCOMPARE(page.cards.size(), 4); // both sides of both wallets, whatever stands on them
    for (const auto &card : page.cards)
        QVERIFY(
            whole.contains(QRectF(card.at, QSizeF(card.scene.size.width() * card.scale, card.shownHeight))));
}

void TestProofSheet::theHtmlHoldsEverything()
{
    const auto value = everything();

    const auto html = QString::fromUtf8(toHtml(proofOf(value), m_kit.fonts));

    for (const auto &expected : textsOf(value))
        QVERIFY2(html.contains(expected.toHtmlEscaped()), qPrintable(expected));
    QVERIFY(html.contains(u"12450"_s));
    QVERIFY(html.contains(u"Points end after 24 months."_s));
    QCOMPARE(countOf(html, u"<tr><td>"_s), int(value.fields.size()));
    QCOMPARE(countOf(html, u"<img src=\"data:image/png;base64,"_s), int(proofOf(value).faces.size()));
    // Heard where it is not seen.
    QVERIFY(html.contains(u"Tier: Platinum"_s));
}

void TestProofSheet::theHtmlEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a picture") << u"<img src=x>"_s;
    QTest::newRow("a script") << u"</title></h1><script>alert(1)</script>"_s;
    QTest::newRow("a quote that would end an attribute") << u"\" onerror=\"alert(1)"_s;
    QTest::newRow("an entity") << u"&lt;b&gt;"_s;
    QTest::newRow("a place holder of the program's own") << u"%1 %2 %99"_s;
}

void TestProofSheet::theHtmlEscapes()
{
    QFETCH(const QString, text);
    auto value = everything();
    value.name = text;
    value.brand.organisation = text;
    value.brand.logoText = text;
    value.studio.barcodeAltText = text;
    value.locations.first().message = text;
    for (auto &field : value.fields) {
        field.label = text;
        field.value = text;
        field.numeric = false;
    }
    auto told = occasion();
    told.issued.record.holder.name = text;
    told.issued.record.fields = {{u"tier"_s, text}};
    told.version = text;

    const auto html = QString::fromUtf8(toHtml(makeProof(value, {}, told, m_kit), m_kit.fonts));

    // All tags are the page's own, and none of them listens to anything.
    static const QStringList own{
        u"!DOCTYPE"_s, u"html"_s, u"head"_s,       u"meta"_s,    u"style"_s, u"title"_s,  u"body"_s,
        u"header"_s,   u"div"_s,  u"h1"_s,         u"h2"_s,      u"p"_s,     u"figure"_s, u"img"_s,
        u"small"_s,    u"main"_s, u"figcaption"_s, u"table"_s,   u"thead"_s, u"tbody"_s,  u"tr"_s,
        u"th"_s,       u"td"_s,   u"code"_s,       u"section"_s, u"ul"_s,    u"li"_s,     u"i"_s,
        u"span"_s,     u"dl"_s,   u"dt"_s,         u"dd"_s,      u"b"_s,     u"footer"_s};
    static const QRegularExpression tag(u"<(/?)([a-zA-Z!][a-zA-Z0-9]*)([^>]*)>"_s);
    int tags = 0;
    for (const auto &match : tag.globalMatch(html)) {
        QVERIFY2(own.contains(match.captured(2)), qPrintable(match.captured()));
        // What stands within quotes is a value: words of the template may say anything there.
        const auto names = match.captured(3).remove(QRegularExpression(u"\"[^\"]*\""_s));
        QVERIFY2(!names.contains(QRegularExpression(u"\\bon[a-z]+ *="_s)), qPrintable(names));
        QVERIFY2(match.captured(2) != u"img"_s ||
                     match.captured(3).startsWith(u" src=\"data:image/png;base64,"_s),
                 qPrintable(match.captured().left(80)));
        ++tags;
    }
    QVERIFY(tags > 100);
    // Title, heading, the label and the default of each field.
    QVERIFY(countOf(html, QRegularExpression::escape(text.toHtmlEscaped())) >=
            2 + 2 * int(value.fields.size()));
}

void TestProofSheet::theHtmlNeedsNothingElse()
{
    const auto html = QString::fromUtf8(toHtml(proofOf(everything()), m_kit.fonts));

    QVERIFY(html.contains(u"default-src 'none'"_s));
    const QRegularExpression reference(
        u"(?:src|href|action|data|poster)\\s*=\\s*\"(?!data:image/png;base64,)|url\\(|@import|<link|<script|<iframe|<object"_s);
    const auto match = reference.match(html);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void TestProofSheet::theMarkFollowsTheTemplate()
{
    const auto first = proofOf(everything());
    const auto again = proofOf(everything());
    auto changed = everything();
    changed.fields.first().label = u"Level"_s;

    QCOMPARE(again.about, first.about);
    QVERIFY(proofOf(changed).about != first.about);
}

void TestProofSheet::contrastsAreSaidInWords_data()
{
    QTest::addColumn<double>("contrast");
    QTest::addColumn<QString>("words");
    QTest::newRow("as much as there is") << 21.0 << u"21.00 : 1, readable"_s;
    QTest::newRow("just enough") << 4.5 << u"4.50 : 1, readable"_s;
    QTest::newRow("for large text") << 3.2 << u"3.20 : 1, only for large text"_s;
    QTest::newRow("not enough") << 1.4 << u"1.40 : 1, too low"_s;
}

void TestProofSheet::contrastsAreSaidInWords()
{
    QFETCH(const double, contrast);
    QFETCH(const QString, words);
    QCOMPARE(contrastWords(contrast), words);
}

void TestProofSheet::findingsAreCounted()
{
    QCOMPARE(findingWords({}), u"Nothing to say against it."_s);
    lint::Finding error;
    error.severity = lint::Severity::Error;
    lint::Finding advice;
    advice.severity = lint::Severity::Info;
    QCOMPARE(findingWords({error, advice, advice}), u"1 error, 2 pieces of advice"_s);
}

void TestProofSheet::everyLanguageAndTheSaveLinkAreJudged()
{
    auto value = everything();
    value.studio.translations[u"de"_s] = {{u"Tier"_s, QString(90, u'W')}};
    const auto proof = proofOf(value);
    const auto has = [&](const QString &id, const QString &words) {
        return std::ranges::any_of(proof.findings, [&](const lint::Finding &finding) {
            return finding.id == id && finding.sentence.contains(words);
        });
    };
    QVERIFY(has(u"F11"_s, u"in \"de\""_s));
    QVERIFY(has(u"G11"_s, u"save link"_s));
}

void TestProofSheet::textsAreBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("least");
    QTest::newRow("a short text is one line") << u"Short"_s << 1;
    QTest::newRow("words") << u"Several words that need more than one line of this width"_s << 2;
    QTest::newRow("a word without spaces") << QString(200, u'm') << 5;
    QTest::newRow("pairs of surrogates") << u"😀"_s.repeated(60) << 2;
}

void TestProofSheet::textsAreBroken()
{
    QFETCH(const QString, text);
    QFETCH(const int, least);
    const scene::FontSpec font{scene::Family::Inter, 10, 400, 0};
    constexpr double width = 120;

    const auto lines = wrapped(m_kit.fonts, font, text, width);

    QVERIFY(lines.size() >= least);
    QCOMPARE(lines.join(QString()).remove(u' '), QString(text).remove(u' '));
    for (const auto &line : lines)
        QVERIFY(m_kit.fonts.width(font, line) <= width + 0.5 && !line.back().isHighSurrogate());
}

QTEST_MAIN(TestProofSheet)
#include "tst_proofsheet.moc"
