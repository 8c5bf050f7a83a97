// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/codeeditor.h"

#include "support/sampletemplates.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthreadpool.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// One key in its two forms.
const auto plainKey = u"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8HxEY9j/bB8SdhrkN5cUtXd/cJOu"
                      u"UdlyP8nw/9GtVJDKwRmzrllTwscDl1iMbBuVsjn0L5KSxTi2lbDQUKyHmw=="_s;
const auto compressedKey =
    u"MDkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDIgAD8HxEY9j/bB8SdhrkN5cUtXd/cJOuUdlyP8nw/9GtVJA="_s;

} // namespace

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fallbacksKeepTheirOrder();
    void whatIsUsedIsNotOfferedAgain();
    void aChosenFormatIsNoFallbackOfItself();
    void impossibleMovesDoNothing_data();
    void impossibleMovesDoNothing();
    void aProfileIsKeptByItsName();
    void theReadersKeyIsTakenAndUndone();
    void whatIsNoKeyIsSaidAndNotTaken();
    void theReadersKeyComesFromAFile();
    void eachStepCanBeUndone();
    void theTextBelowSaysWhatIsWrongWithIt_data();
    void theTextBelowSaysWhatIsWrongWithIt();
    void aNewFieldIsInsertedAtOnce_data();
    void aNewFieldIsInsertedAtOnce();
    void noFieldIsInsertedWhereThereAreTwenty();

private:
    [[nodiscard]] const QList<BarcodeFormat> &fallbacks() const
    {
        return m_editor->value().studio.barcodeFallbacks;
    }

    std::unique_ptr<TemplateEditor> m_editor;
    std::unique_ptr<CodeEditor> m_code;
};

void TestCodeEditor::init()
{
    m_code.reset();
    m_editor = std::make_unique<TemplateEditor>();
    m_code = std::make_unique<CodeEditor>(*m_editor);
    auto value = test::guideTemplate(); // a QR code
    value.studio.barcodeFallbacks = {BarcodeFormat::Aztec, BarcodeFormat::Pdf417};
    m_editor->open(value);
}

void TestCodeEditor::fallbacksKeepTheirOrder()
{
    QCOMPARE(m_code->fallbackNames(), (QStringList{u"Aztec"_s, u"PDF417"_s}));
    m_code->moveFallback(1, 0);
    QCOMPARE(fallbacks(), (QList{BarcodeFormat::Pdf417, BarcodeFormat::Aztec}));
    m_code->removeFallback(0);
    QCOMPARE(fallbacks(), QList{BarcodeFormat::Aztec});
}

void TestCodeEditor::whatIsUsedIsNotOfferedAgain()
{
    QCOMPARE(m_code->spareFormatNames(), QStringList{u"Code 128"_s});
    m_code->addFallback(0);
    QCOMPARE(m_code->fallbackNames(), (QStringList{u"Aztec"_s, u"PDF417"_s, u"Code 128"_s}));
    QVERIFY(m_code->spareFormatNames().isEmpty());
    m_code->addFallback(0);
    QCOMPARE(fallbacks().size(), 3);
}

void TestCodeEditor::aChosenFormatIsNoFallbackOfItself()
{
    m_code->setFormat(int(BarcodeFormat::Aztec));
    QCOMPARE(m_editor->value().barcode->format, BarcodeFormat::Aztec);
    QCOMPARE(fallbacks(), QList{BarcodeFormat::Pdf417});
    m_editor->undo();
    QCOMPARE(fallbacks().size(), 2);
}

void TestCodeEditor::impossibleMovesDoNothing_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("before the first") << 0 << -1;
    QTest::newRow("behind the last") << 1 << 2;
    QTest::newRow("from nowhere") << -1 << 0;
    QTest::newRow("from behind the last") << 2 << 0;
    QTest::newRow("to its own place") << 1 << 1;
}

void TestCodeEditor::impossibleMovesDoNothing()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const auto before = m_editor->value();
    m_code->moveFallback(from, to);
    QCOMPARE(m_editor->value(), before);
    QVERIFY(!m_editor->canUndo());
    m_code->removeFallback(2);
    m_code->addFallback(-1);
    QVERIFY(!m_editor->canUndo());
}

void TestCodeEditor::aProfileIsKeptByItsName()
{
    QCOMPARE(m_code->nfcProfile(), 0); // none is the service's own choice
    m_code->setNfcProfile(0);
    QVERIFY(!m_editor->canUndo());
    QCOMPARE(m_code->nfcProfileNames().size(), 4);
    const QStringList names{u"S"_s, u"F"_s, u"M"_s, u"plain"_s};
    for (const int profile : {3, 2, 1, 0}) {
        m_code->setNfcProfile(profile);
        QCOMPARE(m_editor->value().studio.nfcProfile, names[profile]);
        QCOMPARE(m_code->nfcProfile(), profile);
    }
    m_code->setNfcProfile(4);
    QCOMPARE(m_code->nfcProfile(), 0);
}

void TestCodeEditor::theReadersKeyIsTakenAndUndone()
{
    QCOMPARE(m_code->nfcKey(), QString());
    QCOMPARE(m_code->nfcKeyError(), QString());
    m_code->setNfcKey("-----BEGIN PUBLIC KEY----- "_L1 + plainKey + " -----END PUBLIC KEY-----"_L1);
    QCOMPARE(m_code->nfcKeyError(), QString());
    QCOMPARE(m_code->nfcKey(), compressedKey); // what passes carry
    QCOMPARE(m_editor->value().studio.nfcEncryptionPublicKey, compressedKey);
    m_code->setNfcKey(plainKey); // the same one
    m_code->setNfcKey(u" "_s);
    QCOMPARE(m_editor->value().studio.nfcEncryptionPublicKey, QString());
    m_editor->undo();
    QCOMPARE(m_code->nfcKey(), compressedKey);
    m_editor->undo();
    QCOMPARE(m_code->nfcKey(), QString());
    QVERIFY(!m_editor->canUndo());
}

void TestCodeEditor::whatIsNoKeyIsSaidAndNotTaken()
{
    m_code->setNfcKey(compressedKey);
    QSignalSpy changed(m_code.get(), &CodeEditor::changed);
    m_code->setNfcKey(u"MDkw"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_code->nfcKey(), u"MDkw"_s); // what is typed stays in the field
    QVERIFY(!m_code->nfcKeyError().isEmpty());
    QCOMPARE(m_editor->value().studio.nfcEncryptionPublicKey, compressedKey);
    m_editor->undo();
    QCOMPARE(m_code->nfcKey(), QString());
    QCOMPARE(m_code->nfcKeyError(), QString());
    // One that came with a file is judged as well.
    m_editor->edit(u"Import"_s, {},
                   [](PassTemplate &value) { value.studio.nfcEncryptionPublicKey = u"x"_s; });
    QCOMPARE(m_code->nfcKey(), u"x"_s);
    QVERIFY(!m_code->nfcKeyError().isEmpty());
}

void TestCodeEditor::theReadersKeyComesFromAFile()
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"reader.der"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromBase64(plainKey.toLatin1()));
    file.close();
    m_code->readNfcKey(QUrl::fromLocalFile(path));
    QTRY_COMPARE(m_code->nfcKey(), compressedKey);
    m_code->readNfcKey(QUrl::fromLocalFile(folder.filePath(u"none.pem"_s)));
    QTRY_VERIFY(!m_code->nfcKeyError().isEmpty());
    QCOMPARE(m_code->nfcKey(), u"none.pem"_s);
    QCOMPARE(m_editor->value().studio.nfcEncryptionPublicKey, compressedKey);
    m_code->readNfcKey(QUrl::fromLocalFile(path));
    m_editor->open(test::guideTemplate()); // the answer is not for this one
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_code->nfcKey(), QString());
}

void TestCodeEditor::eachStepCanBeUndone()
{
    const auto before = m_editor->value();
    m_code->addFallback(0);
    m_code->moveFallback(2, 0);
    m_code->removeFallback(1);
    m_code->setNfcProfile(3);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(m_editor->canUndo());
        m_editor->undo();
    }
    QCOMPARE(m_editor->value(), before);
    QVERIFY(!m_editor->canUndo());
}

void TestCodeEditor::theTextBelowSaysWhatIsWrongWithIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // of the sentence; empty: nothing is wrong
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a variable") << u"No. {pass.id}"_s << QString();
    QTest::newRow("an unknown variable") << u"No. {fields.nope}"_s << u"{fields.nope}"_s;
    QTest::newRow("an open brace") << u"No. {pass"_s << u"column 5"_s;
}

void TestCodeEditor::theTextBelowSaysWhatIsWrongWithIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    m_code->setAltText(text);
    QCOMPARE(m_code->altTextError().isEmpty(), part.isEmpty());
    QVERIFY2(m_code->altTextError().contains(part), qPrintable(m_code->altTextError()));
}

void TestCodeEditor::aNewFieldIsInsertedAtOnce_data()
{
    QTest::addColumn<int>("content");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("text");
    QTest::newRow("in the middle of a barcode's")
        << int(CodeEditor::BarcodeContent) << 2 << u"a:{fields.field}b"_s;
    QTest::newRow("behind an NFC message") << int(CodeEditor::NfcContent) << 99 << u"a:b{fields.field}"_s;
    QTest::newRow("before the text below") << int(CodeEditor::BelowBarcode) << -1 << u"{fields.field}a:b"_s;
}

void TestCodeEditor::aNewFieldIsInsertedAtOnce()
{
    QFETCH(int, content);
    QFETCH(int, position);
    m_code->setNfcEnabled(true);
    m_code->setPayload(u"a:b"_s);
    m_code->setNfcPayload(u"a:b"_s);
    m_code->setAltText(u"a:b"_s);
    m_editor->select(u"barcode"_s);
    const auto before = m_editor->value();
    const auto step = m_editor->step();
    m_code->insertNewField(content, position);
    const QStringList texts{m_code->payload(), m_code->altText(), m_code->nfcPayload()};
    QTEST(texts.value(content), "text");
    QCOMPARE(m_editor->value().fields.size(), before.fields.size() + 1);
    QCOMPARE(m_editor->value().fields.last().slot, FieldSlot::Back);
    QVERIFY(m_code->payloadError().isEmpty() && m_code->altTextError().isEmpty());
    QCOMPARE(m_editor->selection(), u"barcode"_s);
    QCOMPARE(m_editor->step(), step + 1);
    m_editor->undo();
    QCOMPARE(m_editor->value(), before);
}

void TestCodeEditor::noFieldIsInsertedWhereThereAreTwenty()
{
    auto value = m_editor->value();
    while (value.fields.size() < limits::fieldCount)
        value.fields.append(
            test::makeField(qPrintable(u"f%1"_s.arg(value.fields.size())), "L", "1", FieldSlot::Back));
    m_editor->open(value);
    QVERIFY(!m_code->canAddField());
    m_code->insertNewField(CodeEditor::BarcodeContent, 0);
    QCOMPARE(m_editor->value(), value);
}

QTEST_GUILESS_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
