// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Apple's card against photographs of a phone. The photographs are not part of the project: without them the
// test is skipped. docs/faces.md keeps the scores.
#include "models/apple/phone/phonecase.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace qairopay;

class TestPhoneCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCaseIsSimilar();
    void everyCaseGainsOverAnEmptyCard();
    void fewPixelsDiffer();
    void textsStandWhereThePhoneSetsThem();

private:
    [[nodiscard]] double mean(double (*value)(const phone::Score &)) const
    {
        const auto values = m_scores | std::views::transform(value);
        return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(m_scores.size());
    }
    [[nodiscard]] double least(double (*value)(const phone::Score &)) const
    {
        return std::ranges::min(m_scores | std::views::transform(value));
    }

    QMap<QString, phone::Score> m_scores;
};

namespace {

constexpr double outOfPlace = 1; ///< point

double similarityOf(const phone::Score &score)
{
    return score.similarity;
}

double gainOf(const phone::Score &score)
{
    return score.gain();
}

double differingOf(const phone::Score &score)
{
    return score.differing;
}

qsizetype misplacedIn(const phone::Score &score)
{
    return std::ranges::count_if(score.texts, [](const auto &text) { return text.largest() > outOfPlace; });
}

} // namespace

void TestPhoneCases::initTestCase()
{
    const QDir cases(QStringLiteral(QAIROPAY_PHONE_REFERENCE));
    if (!cases.exists())
        QSKIP("There are no photographs here: set QAIROPAY_PHONE_REFERENCE to a folder that has them.");
    scene::Kit kit;
    for (const auto &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto score = phone::scoreOf(cases.filePath(name), kit);
        QVERIFY2(score.has_value(), qPrintable(name + u": "_s + (score ? QString() : score.error().text())));
        m_scores.insert(name, *score);
        // A row of the table in docs/faces.md.
        qInfo().noquote() << u"| %1 | %2 | %3 % | %4 | %5 of %6 |"_s.arg(name)
                                 .arg(score->similarity, 0, 'f', 3)
                                 .arg(100 * score->differing, 0, 'f', 2)
                                 .arg(score->gain(), 0, 'f', 2)
                                 .arg(score->texts.size() - misplacedIn(*score))
                                 .arg(score->texts.size());
    }
    QVERIFY(!m_scores.isEmpty());
}

void TestPhoneCases::everyCaseIsSimilar()
{
    QCOMPARE_GE(mean(similarityOf), 0.95);
    QCOMPARE_GE(least(similarityOf), 0.88);
}

void TestPhoneCases::everyCaseGainsOverAnEmptyCard()
{
    QCOMPARE_GE(mean(gainOf), 0.70);
    QCOMPARE_GE(least(gainOf), 0.45);
}

void TestPhoneCases::fewPixelsDiffer()
{
    QCOMPARE_LE(mean(differingOf), 0.03);
}

void TestPhoneCases::textsStandWhereThePhoneSetsThem()
{
    for (const auto &[name, score] : m_scores.asKeyValueRange())
        for (const auto &text : score.texts)
            if (text.largest() > outOfPlace)
                qInfo().noquote() << name << text.element << text.text
                                  << u"left %1 top %2 right %3 bottom %4"_s.arg(text.left, 0, 'f', 2)
                                         .arg(text.top, 0, 'f', 2)
                                         .arg(text.right, 0, 'f', 2)
                                         .arg(text.bottom, 0, 'f', 2);
    const auto misplaced = m_scores | std::views::transform(misplacedIn);
    QCOMPARE(std::accumulate(misplaced.begin(), misplaced.end(), qsizetype{0}), 0);
}

QTEST_MAIN(TestPhoneCases)
#include "tst_phonecases.moc"
