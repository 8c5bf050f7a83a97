// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// CSV rows parsed, checked and tested for repeated e-mails, against a floor: a short program over the same
// mapped bytes with the same rules and nothing else (no places, no limits, no row index, no faults to show;
// byte by byte, where the product looks at 64 at a time). Both run in turn; the figure is the median of the
// ratios of the pairs. The memory is that of a process of its own.
//
//   bench_csv [--rows N]
#include "csv/sheetcheck.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>

#include <algorithm>
#include <bit>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::csv;

namespace {

constexpr int rounds = 9;
constexpr qsizetype columns = 8;

/// 109 bytes a row in the mean; every fifth row has letters beyond ASCII, every third quotes, 0.8 % are
/// wrong.
void writeFile(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    std::mt19937 random(1);
    const QByteArray names[] = {"Jane Doe", "Zoë van den Berg", "\"Grüner, Jürgen\"", "Emily Carter",
                                "Wei Zhang"};
    const QByteArray tiers[] = {"Silver", "Gold", "Platinum", "Diamond"};
    const QByteArray notes[] = {"",
                                "Prefers a high floor and late check-out",
                                "\"Asked for \"\"the quiet side\"\", twice\"",
                                "\"Two rooms,\nadjoining, with a cot\"",
                                "Travels with a small dog",
                                "Corporate rate"};
    QByteArray text = "Email,Full name,Tier,Points,Member since,City,Notes,Id\n";
    for (int i = 0; i < rows; ++i) {
        const auto luck = random() % 1000;
        const int holder = luck < 2 && i > 1000 ? i - 1000 : i;
        const QByteArray email = luck == 3 || luck == 4
                                     ? QByteArray("nobody(at)example.com")
                                     : "holder." + QByteArray::number(holder * 7919LL) + "@mail.example.com";
        text += email + ',' + names[random() % 5] + ',' + tiers[random() % 4] + ',' +
                (luck == 5 || luck == 6 ? QByteArray("many") : QByteArray::number(random() % 60000)) + ',' +
                QByteArray::number(2009 + random() % 17) + ",Some town of " +
                QByteArray::number(random() % 900) + ',' + notes[random() % 6] + ",ID-" +
                QByteArray::number(random()) + (luck == 7 ? ",surplus\n" : "\n");
        if (text.size() > 1 << 20) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
}

PassTemplate benchTemplate()
{
    PassTemplate value;
    value.fields = {{u"tier"_s, u"Tier"_s},
                    {u"points"_s, u"Points"_s, u"0"_s, FieldSlot::Secondary, true},
                    {u"member_since"_s, u"Member since"_s, u""_s, FieldSlot::Auxiliary, true},
                    {u"city"_s, u"City"_s},
                    {u"id"_s, u"Id"_s}};
    return value;
}

struct Product
{
    Sheet sheet;
    RowChecker checker;

    static Product make(QByteArrayView bytes)
    {
        const auto passTemplate = benchTemplate();
        auto sheet =
            openSheet(bytes, detectDialect(bytes.first(std::min<qsizetype>(bytes.size(), 1 << 20)))).value();
        const auto mapping = guessMapping(profileColumns(sheet), passTemplate.fields).mapping;
        RowChecker checker(mapping, sheet.header.size(), passTemplate);
        return {std::move(sheet), std::move(checker)};
    }
    [[nodiscard]] CheckReport run() const { return checkSheet(sheet, checker).value(); }
};

/// The floor.
class Floor
{
public:
    explicit Floor(int rows)
        : m_slots(std::bit_ceil(static_cast<size_t>(rows) * 3 / 2))
    {}

    size_t run(QByteArrayView bytes)
    {
        std::ranges::fill(m_slots, 0);
        size_t good = 0;
        const char *at = bytes.data() + bytes.indexOf('\n') + 1;
        const char *const end = bytes.data() + bytes.size();
        QByteArrayView cells[columns + 2];
        while (at != end) {
            qsizetype count = 0;
            bool high = false;
            const char *const row = at;
            for (bool more = true; more;) {
                const char *const begin = at;
                const char *close = nullptr;
                if (*at == '"') {
                    for (++at;; ++at) {
                        high |= *at < 0;
                        if (*at == '"') {
                            if (at[1] != '"')
                                break;
                            ++at;
                        }
                    }
                    close = at++;
                } else {
                    while (s_kind[static_cast<unsigned char>(*at)] == 0)
                        high |= *at++ < 0;
                }
                cells[std::min(count++, columns)] =
                    close ? QByteArrayView(begin + 1, close) : QByteArrayView(begin, at);
                more = *at++ == ',';
            }
            if (count == columns && isGood(cells) && (!high || QUtf8StringView(row, at).isValidUtf8()) &&
                isNew(cells[0]))
                ++good;
        }
        return good;
    }

private:
    static bool isNumber(QByteArrayView text)
    {
        return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    }
    static bool isEmail(QByteArrayView text)
    {
        qsizetype at = -1;
        qsizetype dots = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto kind = s_email[static_cast<unsigned char>(text[i])];
            if (kind == 0)
                return false;
            if (kind == 2) {
                if (at >= 0)
                    return false;
                at = i;
            }
            dots += kind == 3 && at >= 0;
        }
        return at > 0 && at <= 64 && dots > 0 && text.size() <= 254 && text.back() != '.';
    }
    static bool isGood(const QByteArrayView *cells)
    {
        return isEmail(cells[0]) && cells[1].size() <= 512 && cells[2].size() <= 512 && isNumber(cells[3]) &&
               isNumber(cells[4]) && cells[5].size() <= 512 && cells[7].size() <= 512;
    }
    bool isNew(QByteArrayView key)
    {
        quint64 hash = 1469598103934665603ULL;
        const char *at = key.data();
        qsizetype left = key.size();
        for (quint64 word; left >= 8; left -= 8, at += 8) {
            std::memcpy(&word, at, 8);
            hash = (hash ^ (word | 0x2020202020202020ULL)) * 0x9E3779B97F4A7C15ULL;
            hash ^= hash >> 29;
        }
        quint64 word = 0;
        std::memcpy(&word, at, static_cast<size_t>(left));
        hash = (hash ^ (word | 0x2020202020202020ULL)) * 0x9E3779B97F4A7C15ULL;
        hash |= 1;
        for (size_t slot = hash >> 20 & (m_slots.size() - 1);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot] == hash)
                return false;
            if (m_slots[slot] == 0) {
                m_slots[slot] = hash;
                return true;
            }
        }
    }

    static constexpr auto s_kind = [] {
        std::array<quint8, 256> kind{};
        kind[','] = kind['\n'] = 1;
        return kind;
    }();
    static constexpr auto s_email = [] {
        std::array<quint8, 256> kind{};
        for (int c = '!'; c < 256; ++c)
            kind[static_cast<size_t>(c)] = 1;
        for (const char c : {'(', ')', ',', ':', ';', '<', '>', '[', '\\', ']', '"'})
            kind[static_cast<size_t>(c)] = 0;
        kind['@'] = 2;
        kind['.'] = 3;
        return kind;
    }();

    std::vector<quint64> m_slots;
};

/// Processor time, so that other programs' shares count less.
template <typename Work> double seconds(Work work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double begin = now();
    work();
    return now() - begin;
}

/// A line of /proc/self/status in MB; 0 where there is none.
double statusMegabytes(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1000;
    }
    return 0;
}

QByteArrayView mapped(QFile &file, const QString &path)
{
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return {file.map(0, file.size()), file.size()};
}

/// In a process of its own: one pass, then what it took at its peak without the mapped pages of files.
int printMemory(const QString &path)
{
    QFile file;
    const auto report = Product::make(mapped(file, path)).run();
    std::printf("%.1f\n", statusMegabytes("VmHWM:") - statusMegabytes("RssFile:"));
    return report.rowCount() > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = app.arguments();
    if (arguments.value(1) == "--memory"_L1)
        return printMemory(arguments.value(2));
    const int rows = arguments.value(1) == "--rows"_L1 ? arguments.value(2).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"bench.csv"_s);
    writeFile(path, rows);

    QProcess child;
    child.start(app.applicationFilePath(), {u"--memory"_s, path});
    child.waitForFinished(-1);
    const double megabytes = child.readAllStandardOutput().trimmed().toDouble();

    QFile file;
    const auto bytes = mapped(file, path);
    const auto product = Product::make(bytes);
    Floor floor(rows);
    size_t floorGood = floor.run(bytes);
    quint32 productGood = product.run().goodCount();
    std::vector<double> ratios;
    double bestProduct = 1e9;
    double bestFloor = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto floorTime = seconds([&] { floorGood = floor.run(bytes); });
        const auto productTime = seconds([&] { productGood = product.run().goodCount(); });
        bestFloor = std::min(bestFloor, floorTime);
        bestProduct = std::min(bestProduct, productTime);
        ratios.push_back(floorTime / productTime);
    }
    std::ranges::sort(ratios);
    std::printf("csv: %d rows, %.0f MB, good rows %u (floor: %zu)\n", rows,
                static_cast<double>(bytes.size()) / 1e6, productGood, floorGood);
    std::printf("csv: best round, rows/s: product %.0f, floor %.0f\n", rows / bestProduct, rows / bestFloor);
    std::printf("csv: product/floor %.2f (%.2f - %.2f, %d rounds); aim: at least 0.60\n", ratios[rounds / 2],
                ratios.front(), ratios.back(), rounds);
    std::printf("csv: memory beyond the mapped file %.1f MB; aim: at most %.1f\n", megabytes,
                60 + 28e-6 * rows);
    return productGood == floorGood ? 0 : 1;
}
