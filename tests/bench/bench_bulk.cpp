// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Rows of a list laid out and linted for one wallet, as the contact sheet does it, against what the designer
// does for one record (documents, scene with its barcode encoded, every rule), turn by turn in one run. The
// floor only adds up the advances of each row's texts. In the processor's time, so that a busy machine does
// not count.
#include "apple/issue.h"
#include "bulk/rowlint.h"
#include "bulk/worstfirst.h"
#include "google/issue.h"

#include "support/samplerows.h"
#include "support/sampletemplates.h"

#include <QtGui/qguiapplication.h>

#include <array>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int rowCount = 20'000;
constexpr int oneByOneCount = 500;
constexpr quint32 sheetRows = 100'000;

PassTemplate withBarcode(PassTemplate value, BarcodeFormat format)
{
    value.barcode->format = format;
    return value;
}

class Bench
{
public:
    Bench(const char *name, const PassTemplate &passTemplate, double aim)
        : m_name(name)
        , m_setting(std::make_shared<bulk::Setting>(bulk::Setting{passTemplate, u"Acme"_s, {}, {}, {}}))
        , m_aim(aim)
    {
        test::SampleRows rows(m_setting->passTemplate);
        for (int i = 0; i < rowCount; ++i)
            m_rows.append(bulk::draftOf(rows.next(), static_cast<quint32>(i)));
    }

    void run(WalletPlatform wallet)
    {
        const double oneByOne =
            perSecond(oneByOneCount, [&](const IssuedRecord &row) { fully(row, wallet); });
        bulk::RowLint lint(m_setting);
        const double bulk = perSecond(
            rowCount, [&](const IssuedRecord &row) { m_findings += lint.check(row, wallet).size(); });
        const double floor = perSecond(rowCount, [&](const IssuedRecord &row) { addUp(row); });
        std::printf("  %-34s %-6s %8.0f rows/s", m_name, wallet == WalletPlatform::Apple ? "Apple" : "Google",
                    bulk);
        if (m_aim > 0)
            std::printf("   / aim %.2f", bulk / m_aim);
        std::printf("   / one by one %.1f   floor / it %.1f\n", bulk / oneByOne, floor / bulk);
    }

private:
    template <typename Work> double perSecond(int count, const Work &work)
    {
        for (int i = 0; i < 200; ++i)
            work(m_rows[i]);
        const auto start = std::clock();
        for (int i = 0; i < count; ++i)
            work(m_rows[i]);
        return static_cast<double>(count) * CLOCKS_PER_SEC / static_cast<double>(std::clock() - start);
    }

    void fully(const IssuedRecord &row, WalletPlatform wallet)
    {
        const auto &value = m_setting->passTemplate;
        const bool isApple = wallet == WalletPlatform::Apple;
        const auto apple = isApple ? apple::draftFor(value, row, {.isNfcAllowed = true}) : apple::Document();
        const auto google = isApple ? google::Document() : google::draftFor(value, row, {});
        const auto scene =
            isApple ? apple::layoutFront(apple, {}, {}, m_kit) : google::layoutCard(google, {}, {}, m_kit);
        m_findings += lint::check({value, row.record, apple, google, isApple ? scene : scene::Scene(),
                                   isApple ? scene::Scene() : scene})
                          .size();
    }

    void addUp(const IssuedRecord &row)
    {
        for (const auto &text : row.record.fields)
            m_width += m_kit.fonts.width({scene::Family::Inter, 26, 300, 0}, text);
    }

    const char *m_name;
    std::shared_ptr<const bulk::Setting> m_setting;
    double m_aim;
    QList<IssuedRecord> m_rows;
    scene::Kit m_kit;
    qsizetype m_findings = 0;
    double m_width = 0;
};

/// Sorting behind what is on the screen, as often as the sheet does while rows come in.
void sortSheet()
{
    bulk::WorstFirst order(sheetRows);
    for (quint32 row = 0; row < sheetRows; row += 7)
        order.setResult(row, {bulk::RowResult::State::Warning, 3, static_cast<quint8>(row % 5 + 1), true});
    order.setWindow({0, 40});
    constexpr int turns = 50;
    const auto start = std::clock();
    for (int i = 0; i < turns; ++i)
        order.sort();
    std::printf("  %u rows sorted behind the screen: %.2f ms a time\n", sheetRows,
                static_cast<double>(std::clock() - start) * 1000 / CLOCKS_PER_SEC / turns);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::printf("rows laid out and linted, %d rows\n", rowCount);
    Bench guide("guide's template, 3 fields, QR", test::guideTemplate(), 20'000);
    Bench twenty("20 fields, QR", test::twentyFieldTemplate(), 6'000);
    for (Bench *bench : {&guide, &twenty}) {
        bench->run(WalletPlatform::Apple);
        bench->run(WalletPlatform::Google);
    }
    Bench("20 fields, Aztec", withBarcode(test::twentyFieldTemplate(), BarcodeFormat::Aztec), 0)
        .run(WalletPlatform::Apple);
    Bench("20 fields, PDF417", withBarcode(test::twentyFieldTemplate(), BarcodeFormat::Pdf417), 0)
        .run(WalletPlatform::Apple);
    Bench("20 fields, Code 128", withBarcode(test::twentyFieldTemplate(), BarcodeFormat::Code128), 0)
        .run(WalletPlatform::Apple);
    sortSheet();
    return 0;
}
