// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passfile/archivereader.h"
#include "rawzip.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;
using rawzip::Archive;
using rawzip::deflated;
using rawzip::Entry;
using rawzip::stored;

namespace {

constexpr quint32 symbolicLink = quint32(0120777) << 16;
constexpr quint32 device = quint32(0020666) << 16;
constexpr quint32 folder = quint32(0040755) << 16;

Entry with(Entry entry, auto &&change)
{
    change(entry);
    return entry;
}

QByteArray cut(const QByteArray &bytes, qsizetype from)
{
    return bytes.chopped(from);
}

} // namespace

class TestArchiveReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodArchivesAreRead_data();
    void goodArchivesAreRead();
    void hostileArchivesAreRefused_data();
    void hostileArchivesAreRefused();
    void everyTruncationIsRefused();
    void everyFlippedBitIsReadOrRefused();
    void limitsAreTheCallers_data();
    void limitsAreTheCallers();

private:
    void addShapes();
    void addNames();
    void addBombs();
    void addContradictions();
    void addDamage();
    static void addRow(const char *name, const Archive &archive, ErrorKind kind, const QString &message)
    {
        QTest::newRow(name) << archive.bytes() << kind << message;
    }
};

void TestArchiveReader::goodArchivesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("names");
    const QByteArray text(5000, 'x');
    QTest::newRow("stored") << Archive{{stored("a", text), stored("b", "")}}.bytes()
                            << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("deflated") << Archive{{deflated("a", text)}}.bytes() << QStringList{u"a"_s};
    QTest::newRow("a comment") << Archive{.entries = {stored("a", text)}, .comment = "hello"}.bytes()
                               << QStringList{u"a"_s};
    QTest::newRow("folders are left out")
        << Archive{{with(stored("de.lproj/", ""), [](Entry &e) { e.attributes = folder; }),
                    stored("de.lproj/x", text)}}
               .bytes()
        << QStringList{u"de.lproj/x"_s};
    QTest::newRow("names in UTF-8") << Archive{{stored("grüße.png", text)}}.bytes()
                                    << QStringList{u"grüße.png"_s};
    QTest::newRow("a descriptor behind the data")
        << Archive{{with(deflated("a", text),
                         [](Entry &e) {
                             e.flags = 8;
                             e.behind = QByteArray("PK\x07\x08", 4) + QByteArray(12, '\0');
                         }),
                    stored("b", text)}}
               .bytes()
        << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("no attributes, as some libraries write it")
        << Archive{{with(stored("a", text), [](Entry &e) { e.attributes = 0; })}}.bytes()
        << QStringList{u"a"_s};
}

void TestArchiveReader::goodArchivesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, names);
    const auto files = readArchive(bytes);
    QVERIFY2(files, files ? "" : qPrintable(files.error().text()));
    QStringList found;
    for (const PassFile &file : *files) {
        found.append(file.name);
        QVERIFY(file.bytes.isEmpty() || file.bytes == QByteArray(5000, 'x'));
    }
    QCOMPARE(found, names);
}

void TestArchiveReader::addShapes()
{
    const Entry a = stored("a", "content");
    QTest::newRow("an empty file") << ""_ba << ErrorKind::InvalidInput << u"empty"_s;
    QTest::newRow("no archive") << "hello world, this is some text"_ba << ErrorKind::InvalidInput
                                << u"not a ZIP"_s;
    QTest::newRow("a cut archive") << cut(Archive{{a}}.bytes(), 30) << ErrorKind::Corrupt << u"cut off"_s;
    addRow("nothing in it", {}, ErrorKind::InvalidInput, u"holds nothing"_s);
    addRow("trailing data", {.entries = {a}, .behind = "x"}, ErrorKind::InvalidInput, u"behind its end"_s);
    addRow("a second end record in the comment",
           {.entries = {a}, .comment = "PK\x05\x06 and more than enough text"}, ErrorKind::InvalidInput,
           u"behind its end"_s);
    addRow("data in front", {.entries = {a}, .before = "MZ"}, ErrorKind::InvalidInput, u"belongs to none"_s);
    addRow("data between entries", {{with(a, [](Entry &e) { e.behind = "smuggled"; }), stored("b", "")}},
           ErrorKind::InvalidInput, u"belongs to none"_s);
    addRow("data behind the last entry", {{with(a, [](Entry &e) { e.behind = "smuggled"; })}},
           ErrorKind::InvalidInput, u"belongs to none"_s);
    addRow("data before the end record", {.entries = {a}, .beforeEnd = "gap"}, ErrorKind::InvalidInput,
           u"not where its end record"_s);
    addRow("a zip64 locator",
           {.entries = {a}, .beforeEnd = QByteArray("PK\x06\x07", 4) + QByteArray(16, '\0')},
           ErrorKind::InvalidInput, u"zip64"_s);
    addRow("a zip64 count", {.entries = {a}, .count = 0xFFFF}, ErrorKind::InvalidInput, u"zip64"_s);
    addRow("a zip64 size", {{with(a, [](Entry &e) { e.size = 0xFFFFFFFF; })}}, ErrorKind::InvalidInput,
           u"zip64"_s);
    addRow("a zip64 extra field",
           {{with(a, [](Entry &e) { e.extra = QByteArray("\x01\x00\x08\x00", 4) + QByteArray(8, '\x01'); })}},
           ErrorKind::InvalidInput, u"zip64"_s);
    addRow("more entries than counted", {.entries = {a, stored("b", "")}, .count = 1},
           ErrorKind::InvalidInput, u"more entries"_s);
    addRow("fewer entries than counted", {.entries = {a}, .count = 2}, ErrorKind::Corrupt,
           u"directory is damaged"_s);
}

void TestArchiveReader::addNames()
{
    const auto name = [](const char *row, const QByteArray &name, const QString &message) {
        addRow(row, {{stored(name, "x")}}, ErrorKind::InvalidInput, message);
    };
    name("a name leading out", "../../etc/passwd", u"leads out"_s);
    name("a name leading out in the middle", "a/../../b", u"leads out"_s);
    name("a name with an empty part", "a//b", u"leads out"_s);
    name("a name of one point", ".", u"leads out"_s);
    name("an absolute name", "/etc/passwd", u"absolute"_s);
    name("a drive letter", "C:/x", u"absolute"_s);
    name("a backslash", "..\\..\\x", u"backslash"_s);
    name("a NUL", QByteArray("pass.json\0.png", 14), u"control"_s);
    name("a line break", "a\nb", u"control"_s);
    name("text turned round", "a\xE2\x80\xAEgnp.exe", u"control"_s);
    name("an overlong slash",
         "a\xC0\xAF"
         "b",
         u"UTF-8"_s);
    name("Latin-1", "gr\xFC\xDF", u"UTF-8"_s);
    name("no name", "", u"no name"_s);
    name("300 letters", QByteArray(300, 'a'), u"longer than"_s);
    addRow("two entries of one name", {{stored("pass.json", "a"), stored("pass.json", "b")}},
           ErrorKind::InvalidInput, u"two entries of one name"_s);
    addRow("two names that differ by case", {{stored("pass.json", "a"), stored("PASS.json", "b")}},
           ErrorKind::InvalidInput, u"two entries of one name"_s);
    addRow("two spellings of one letter", {{stored("\xC3\xA4", "a"), stored("a\xCC\x88", "b")}},
           ErrorKind::InvalidInput, u"two entries of one name"_s);
    addRow("a file that is a folder", {{stored("a", "x"), stored("a/b", "y")}}, ErrorKind::InvalidInput,
           u"both a file and a folder"_s);
    addRow(
        "a symbolic link",
        {{with(stored("out", "/tmp"), [](Entry &e) { e.attributes = symbolicLink; }), stored("out/x", "y")}},
        ErrorKind::InvalidInput, u"symbolic link"_s);
    addRow("a device", {{with(stored("tty", ""), [](Entry &e) { e.attributes = device; })}},
           ErrorKind::InvalidInput, u"neither file nor folder"_s);
    addRow("a folder with content", {{stored("a/", "x")}}, ErrorKind::InvalidInput,
           u"folder of the archive has content"_s);
}

void TestArchiveReader::addBombs()
{
    addRow("20 MB in 20 KB", {{deflated("a", QByteArray(20 << 20, '\0'))}}, ErrorKind::LimitExceeded,
           u"100 times"_s);
    addRow("an entry of 40 MB", {{deflated("a", QByteArray(40 << 20, '\0'))}}, ErrorKind::LimitExceeded,
           u"32 MB"_s);
    Archive many;
    for (int i = 0; i < 1001; ++i)
        many.entries.append(stored(QByteArray::number(i), ""));
    addRow("1001 entries", many, ErrorKind::LimitExceeded, u"1000 entries"_s);
    Archive heavy;
    for (int i = 0; i < 4; ++i)
        heavy.entries.append(with(stored(QByteArray::number(i), "x"), [](Entry &e) {
            e.method = 8;
            e.size = 30 << 20;
            e.packedSize = 1 << 20;
            e.packed = QByteArray(1 << 20, 'x');
        }));
    addRow("120 MB in all", heavy, ErrorKind::LimitExceeded, u"100 MB"_s);
    const Entry bomb = deflated("a", QByteArray(1 << 20, '\0'));
    addRow("more than announced", {{with(bomb, [](Entry &e) { e.size = 100; })}}, ErrorKind::Corrupt,
           u"damaged"_s);
    addRow("less than announced", {{with(deflated("a", "abc"), [](Entry &e) { e.size = 4; })}},
           ErrorKind::Corrupt, u"damaged"_s);
    addRow("entries that share their bytes",
           {{bomb, with(bomb,
                        [](Entry &e) {
                            e.name = "b";
                            e.offset = 0;
                            e.localName = "a";
                        })}},
           ErrorKind::InvalidInput, u"contradict"_s);
    addRow("one entry inside the other",
           {{with(stored("a", Archive{{stored("b", "inner")}}.bytes()), [](Entry &) {}),
             with(stored("b", "inner"), [](Entry &e) { e.offset = 31; })}},
           ErrorKind::InvalidInput, u"overlap"_s);
}

void TestArchiveReader::addContradictions()
{
    const Entry a = stored("a", "content");
    addRow("an encrypted entry", {{with(a, [](Entry &e) { e.flags = 1; })}}, ErrorKind::InvalidInput,
           u"encrypted"_s);
    addRow("strong encryption", {{with(a, [](Entry &e) { e.flags = 0x41; })}}, ErrorKind::InvalidInput,
           u"encrypted"_s);
    addRow("an unknown packing", {{with(a, [](Entry &e) { e.method = 12; })}}, ErrorKind::InvalidInput,
           u"method 12"_s);
    addRow("two names of one entry", {{with(a, [](Entry &e) { e.localName = "b"; })}},
           ErrorKind::InvalidInput, u"contradict"_s);
    addRow("two sizes of one entry", {{with(a, [](Entry &e) { e.localSize = 6; })}}, ErrorKind::InvalidInput,
           u"contradict"_s);
    addRow("stored with two sizes", {{with(a, [](Entry &e) { e.size = 6; })}}, ErrorKind::InvalidInput,
           u"two sizes"_s);
    addRow("an entry that is elsewhere", {{with(a, [](Entry &e) { e.offset = 3; })}}, ErrorKind::Corrupt,
           u"not where the archive's directory"_s);
    addRow("an entry beyond the end", {{with(a, [](Entry &e) { e.offset = 0x7FFFFFFF; })}},
           ErrorKind::Corrupt, u"not where the archive's directory"_s);
    addRow("data beyond the end", {{with(deflated("a", "x"), [](Entry &e) { e.packedSize = 5000; })}},
           ErrorKind::Corrupt, u"reaches beyond"_s);
}

void TestArchiveReader::addDamage()
{
    addRow("a wrong checksum", {{with(stored("a", "content"), [](Entry &e) { e.crc ^= 1; })}},
           ErrorKind::Corrupt, u"damaged"_s);
    addRow("a wrong checksum, deflated", {{with(deflated("a", "content"), [](Entry &e) { e.crc ^= 1; })}},
           ErrorKind::Corrupt, u"damaged"_s);
    addRow("rubbish instead of deflate",
           {{with(deflated("a", QByteArray(500, 'x')), [](Entry &e) { e.packed.fill('\xFF'); })}},
           ErrorKind::Corrupt, u"damaged"_s);
}

void TestArchiveReader::hostileArchivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    addShapes();
    addNames();
    addBombs();
    addContradictions();
    addDamage();
}

void TestArchiveReader::hostileArchivesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    const auto files = readArchive(bytes);
    QVERIFY(!files);
    QVERIFY2(files.error().message.contains(message), qPrintable(files.error().text()));
    QCOMPARE(files.error().kind, kind);
}

void TestArchiveReader::everyTruncationIsRefused()
{
    const QByteArray whole =
        Archive{{stored("pass.json", "{}"), deflated("a.png", QByteArray(300, 'x'))}}.bytes();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!readArchive(whole.first(size)), qPrintable(QString::number(size)));
}

void TestArchiveReader::everyFlippedBitIsReadOrRefused()
{
    const QByteArray whole =
        Archive{{stored("pass.json", "{}"), deflated("a.png", QByteArray(300, 'x'))}}.bytes();
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray altered = whole;
        altered[bit / 8] = char(altered[bit / 8] ^ (1 << (bit % 8)));
        // What is still read has the content it had: times, versions and rights may differ, bytes may not.
        if (const auto files = readArchive(altered)) {
            QCOMPARE(files->size(), 2);
            QCOMPARE(files->at(0).bytes, "{}"_ba);
            QCOMPARE(files->at(1).bytes, QByteArray(300, 'x'));
        }
    }
}

void TestArchiveReader::limitsAreTheCallers_data()
{
    QTest::addColumn<ArchiveLimits>("limits");
    QTest::newRow("bytes of the archive") << ArchiveLimits{.archiveBytes = 100};
    QTest::newRow("bytes of an entry") << ArchiveLimits{.entryBytes = 100};
    QTest::newRow("bytes in all") << ArchiveLimits{.totalBytes = 100};
    QTest::newRow("entries") << ArchiveLimits{.entries = 1};
}

void TestArchiveReader::limitsAreTheCallers()
{
    QFETCH(ArchiveLimits, limits);
    const QByteArray bytes = Archive{{stored("a", QByteArray(200, 'x')), stored("b", "")}}.bytes();
    QVERIFY(readArchive(bytes));
    const auto files = readArchive(bytes, limits);
    QVERIFY(!files);
    QCOMPARE(files.error().kind, ErrorKind::LimitExceeded);
}

QTEST_GUILESS_MAIN(TestArchiveReader)
#include "tst_archivereader.moc"
