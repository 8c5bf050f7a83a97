// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/writeall.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// Takes five bytes at once, and no more than its room.
class SmallDisk : public QIODevice
{
public:
    explicit SmallDisk(qsizetype room)
        : m_room(room)
    {
        setOpenMode(WriteOnly | Unbuffered);
    }

    QByteArray kept;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override
    {
        if (kept.size() == m_room) {
            setErrorString(u"no room"_s);
            return -1;
        }
        const auto taken = std::min({qsizetype(count), qsizetype(5), m_room - kept.size()});
        kept.append(bytes, taken);
        return taken;
    }

private:
    qsizetype m_room;
};

} // namespace

class tst_WriteAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatThereIsRoomFor_data()
    {
        QTest::addColumn<qsizetype>("room");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("more than enough") << qsizetype(100) << true;
        QTest::newRow("just enough") << qsizetype(12) << true;
        QTest::newRow("one byte too few") << qsizetype(11) << false;
        QTest::newRow("none") << qsizetype(0) << false;
    }
    void writesWhatThereIsRoomFor()
    {
        QFETCH(qsizetype, room);
        QFETCH(bool, succeeds);
        SmallDisk disk(room);
        QCOMPARE(writeAll(disk, "twelve bytes"), succeeds);
        QCOMPARE(disk.kept, QByteArray("twelve bytes").first(std::min(room, qsizetype(12))));
        if (!succeeds)
            QCOMPARE(disk.errorString(), u"no room"_s);
    }
};

QTEST_GUILESS_MAIN(tst_WriteAll)

#include "tst_writeall.moc"
