// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "rawzip.h"
#include "support/sampletemplates.h"
#include "windowdriver.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 60'000;

} // namespace

/// Files nobody can use, dropped on the window: each is named with its fault, nothing comes of it, and
/// nothing is issued.
class tst_BadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lists_data();
    void lists();
    void aLineOf200Megabytes();
    void utf16IsRead_data();
    void utf16IsRead();
    void aDelimiterIsChosenByHand();
    void aHeaderThatStandsTwice();
    void noListIssuedAnything();
    void templates_data();
    void templates();
    void passes_data();
    void passes();

private:
    /// Drops it where lists are awaited, or anywhere; false: it was not taken, or is still being read.
    [[nodiscard]] bool dropList(const QUrl &file);
    /// What stands there about the list.
    [[nodiscard]] QString problem();
    /// A text in sight that has all of the words.
    [[nodiscard]] bool says(const QStringList &words);
    void closeToasts();
    [[nodiscard]] ListImport &list() { return *m_driver->window().issuing().list(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void tst_BadFiles::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>(StudioOptions{.seeds = false});
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QVERIFY(m_driver->createTemplate(test::smallTemplate()));
    QVERIFY(m_driver->openPage(u"issue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"choose-list"_s), patience);
}

bool tst_BadFiles::dropList(const QUrl &file)
{
    const auto place = m_driver->find(u"choose-list"_s) ? u"choose-list"_s : u"rail-scans"_s;
    QSignalSpy told(&list(), &ListImport::readingChanged); // what the file is, is found out first
    const auto isRead = [&] { return !told.isEmpty() && !list().isReading(); };
    return m_driver->drop(place, {file}) && QTest::qWaitFor(isRead, patience);
}

QString tst_BadFiles::problem()
{
    const auto *label = m_driver->find(u"list-problem"_s);
    return label ? label->property("text").toString() : QString();
}

bool tst_BadFiles::says(const QStringList &words)
{
    const auto texts = m_driver->texts();
    return std::ranges::any_of(texts, [&](const QString &text) {
        return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
    });
}

void tst_BadFiles::closeToasts()
{
    while (m_driver->find(u"close-toast"_s))
        QVERIFY(m_driver->click(u"close-toast"_s));
}

void tst_BadFiles::lists_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << u"empty.csv"_s << QByteArray() << QStringList{u"empty.csv"_s, u"empty"_s};
    QTest::newRow("blank lines") << u"blank.csv"_s << "\n\n\n"_ba << QStringList{u"blank.csv"_s, u"empty"_s};
    QTest::newRow("header only") << u"header.csv"_s << "Email,Tier\n"_ba
                                 << QStringList{u"header.csv"_s, u"no rows"_s};
    QTest::newRow("another delimiter")
        << u"other.csv"_s << "Email^Tier\na@b.example^Gold\n"_ba << QStringList{u"delimiter"_s};
    QTest::newRow("no column of addresses")
        << u"nobody.csv"_s << "Tier\nGold\n"_ba << QStringList{u"e-mail"_s};
    QTest::newRow("half a character of UTF-16") << u"half.csv"_s << "\xff\xfe"_ba + "E\0m\0a\0i\0l\0\n\0a"_ba
                                                << QStringList{u"half.csv"_s, u"UTF-16"_s};
    QTest::newRow("a picture") << u"picture.csv"_s
                               << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x8\6\0\0\0"_ba
                               << QStringList{};
}

void tst_BadFiles::lists()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    QVERIFY(dropList(m_driver->write(name, bytes)));
    QTRY_VERIFY2(!problem().isEmpty(), qPrintable(m_driver->texts().join(u'\n')));
    for (const auto &word : words)
        QVERIFY2(problem().contains(word), qPrintable(problem()));
    QVERIFY(!m_driver->find(u"issue-list"_s));
}

void tst_BadFiles::aLineOf200Megabytes()
{
    const auto file = m_driver->write(u"long.csv"_s, "Email,Tier\na@b.example,"_ba);
    QFile long_(file.toLocalFile());
    QVERIFY(long_.open(QIODevice::Append));
    const QByteArray piece(10'000'000, 'x');
    for (int i = 0; i < 20; ++i)
        QCOMPARE(long_.write(piece), piece.size());
    long_.close();
    QVERIFY(dropList(file));
    QTRY_VERIFY2(problem().contains(u"long.csv"_s) && problem().contains(u"row 2"_s), qPrintable(problem()));
    QVERIFY(!m_driver->find(u"issue-list"_s));
    QVERIFY(QFile::remove(file.toLocalFile()));
}

void tst_BadFiles::utf16IsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto text = u"Email;Tier\r\nzoë@b.example;Größe\r\nzoe@b.example;Größe\r\n"_s;
    const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flags flags) {
        return QByteArray(QStringEncoder(encoding, flags).encode(text));
    };
    using enum QStringConverter::Flag;
    QTest::newRow("little endian, marked") << encoded(QStringConverter::Utf16LE, WriteBom);
    QTest::newRow("little endian, bare") << encoded(QStringConverter::Utf16LE, Default);
    QTest::newRow("big endian, marked") << encoded(QStringConverter::Utf16BE, WriteBom);
    QTest::newRow("big endian, bare") << encoded(QStringConverter::Utf16BE, Default);
}

void tst_BadFiles::utf16IsRead()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(dropList(m_driver->write(u"wide.csv"_s, bytes)));
    QTRY_VERIFY2_WITH_TIMEOUT(list().isChecked(), qPrintable(list().problem()), patience);
    QCOMPARE(list().goodCount() + list().brokenCount(), 2);
    QVERIFY(list().goodCount() >= 1);
    list().setShownRow(3);
    QVERIFY2(list().cards()->apple()->spoken().contains(u"Größe"_s),
             qPrintable(list().cards()->apple()->spoken()));
    QVERIFY2(says({u"UTF-16"_s}), qPrintable(m_driver->texts().join(u'\n')));
}

void tst_BadFiles::aDelimiterIsChosenByHand()
{
    QVERIFY(dropList(m_driver->write(u"semicolons.csv"_s, "Email;Tier\na@b.example;Gold\n")));
    QTRY_COMPARE_WITH_TIMEOUT(list().goodCount(), 1, patience);
    const auto detected = list().delimiter();
    QVERIFY(m_driver->click(u"list-delimiter"_s));
    m_driver->key(detected > 0 ? Qt::Key_Up : Qt::Key_Down);
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!problem().isEmpty(), patience);
    QVERIFY2(problem().contains(u"delimiter"_s), qPrintable(problem()));
    QVERIFY(!m_driver->find(u"issue-list"_s));
    QVERIFY(m_driver->click(u"list-delimiter"_s));
    m_driver->key(detected > 0 ? Qt::Key_Down : Qt::Key_Up);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(list().goodCount(), 1, patience);
    QVERIFY(problem().isEmpty());
    QTRY_VERIFY(m_driver->find(u"issue-list"_s));
}

void tst_BadFiles::aHeaderThatStandsTwice()
{
    QVERIFY(dropList(m_driver->write(u"twice.csv"_s, "Email,Email\na@b.example,c@d.example\n")));
    QTRY_VERIFY2(says({u"Columns 1 and 2 are both named “Email”."_s, u"say which one counts"_s}),
                 qPrintable(m_driver->texts().join(u'\n')));
}

void tst_BadFiles::noListIssuedAnything()
{
    qsizetype passes = -1;
    m_driver->window().client().listPasses({}).then(
        this, [&](const Result<api::Page<Pass>> &page) { passes = page ? page->items.size() : -2; });
    QTRY_COMPARE_WITH_TIMEOUT(passes, 0, patience);
    QVERIFY(!m_driver->window().issuing().run()->isShown());
}

void tst_BadFiles::templates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words");
    QFile sample(u":/qairopay/samples/acme-hotels-loyalty.passtpl"_s);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const auto good = sample.readAll();
    auto object = QJsonDocument::fromJson(good).object();
    auto fields = object.value("fields"_L1).toArray();
    auto first = fields.at(0).toObject();
    first.insert("colour"_L1, u"red"_s);
    fields.replace(0, first);
    object.insert("fields"_L1, fields);
    QTest::newRow("a key nobody knows") << u"unknown.passtpl"_s << QJsonDocument(object).toJson()
                                        << QStringList{u"unknown.passtpl"_s, u"fields[0]"_s, u"colour"_s};
    QTest::newRow("10,000 brackets") << u"deep.passtpl"_s
                                     << R"({"fields":)" + QByteArray(10'000, '[') + QByteArray(10'000, ']') +
                                            '}'
                                     << QStringList{u"deep.passtpl"_s};
    QTest::newRow("cut short") << u"cut.passtpl"_s << good.first(200) << QStringList{u"cut.passtpl"_s};
    QTest::newRow("empty") << u"nothing.passtpl"_s << QByteArray() << QStringList{u"nothing.passtpl"_s};
    QTest::newRow("too large") << u"large.passtpl"_s << QByteArray(2 << 20, ' ')
                               << QStringList{u"large.passtpl"_s, u"too large"_s};
}

void tst_BadFiles::templates()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    QVERIFY(m_driver->drop(u"rail-passes"_s, {m_driver->write(name, bytes)}));
    QTRY_VERIFY2(says(words), qPrintable(m_driver->texts().join(u'\n')));
    QVERIFY(!m_driver->window().designer().editor()->isOpen());
    QVERIFY(QDir(m_driver->folder() + "/drafts"_L1).entryList(QDir::Files).isEmpty());
    closeToasts();
}

void tst_BadFiles::passes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("words");
    auto link = rawzip::stored("pass.json", "/etc/passwd");
    link.attributes = quint32(0120777) << 16;
    QTest::newRow("swells to 1 GB") << u"bomb.pkpass"_s
                                    << rawzip::Archive{{rawzip::stored("pass.json", "{}"),
                                                        rawzip::deflated("strip.png",
                                                                         QByteArray(1 << 30, '\0'))}}
                                           .bytes()
                                    << QStringList{u"strip.png"_s};
    QTest::newRow("a symbolic link") << u"link.pkpass"_s << rawzip::Archive{{link}}.bytes()
                                     << QStringList{u"pass.json"_s, u"link"_s};
    QTest::newRow("no archive") << u"plain.pkpass"_s << "no archive"_ba << QStringList{u"ZIP archive"_s};
    QTest::newRow("empty") << u"void.pkpass"_s << QByteArray() << QStringList{u"The file is empty"_s};
}

void tst_BadFiles::passes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, words);
    QVERIFY(m_driver->drop(u"rail-passes"_s, {m_driver->write(name, bytes)}));
    QTRY_VERIFY2_WITH_TIMEOUT(says(words), qPrintable(m_driver->texts().join(u'\n')), patience);
    QVERIFY2(says({name}), qPrintable(m_driver->texts().join(u'\n')));
    QVERIFY(!m_driver->find(u"make-template"_s));
    QVERIFY(!says({u"root:"_s})); // what the link points to
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_BadFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_badfiles.moc"
