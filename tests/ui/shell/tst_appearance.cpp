// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/appearance.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// As QAccessibilityHints of Qt 6.10 is to who looks at it by name.
class SystemHints : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Preference contrastPreference READ contrastPreference NOTIFY contrastPreferenceChanged)

public:
    enum class Preference { NoPreference, HighContrast };
    Q_ENUM(Preference)

    [[nodiscard]] Preference contrastPreference() const { return m_preference; }
    void want(Preference preference)
    {
        m_preference = preference;
        Q_EMIT contrastPreferenceChanged(preference);
    }

Q_SIGNALS:
    void contrastPreferenceChanged(SystemHints::Preference preference);

private:
    Preference m_preference = Preference::NoPreference;
};

/// As QStyleHints of Qt 6.10.
class NewStyleHints : public QObject
{
    Q_OBJECT
    Q_PROPERTY(SystemHints *accessibility READ accessibility CONSTANT)

public:
    [[nodiscard]] SystemHints *accessibility() { return &m_hints; }

private:
    SystemHints m_hints;
};

class tst_Appearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choicesAreKept();
    void textSizesAreFew_data();
    void textSizesAreFew();
    void textGrowsAndShrinksByKeys();
    void theSystemsContrastIsFollowed();
    void ownChoiceGoesBeforeTheSystem();
    void anOlderQtTellsNothing();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Appearance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Appearance::choicesAreKept()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        Appearance appearance(settings);
        QCOMPARE(appearance.scheme(), Appearance::Scheme::System);
        QCOMPARE(appearance.contrast(), Appearance::Contrast::System);
        QCOMPARE(appearance.textPercent(), 100);
        QSignalSpy changes(&appearance, &Appearance::changed);
        appearance.setScheme(Appearance::Scheme::Dark);
        appearance.setContrast(Appearance::Contrast::High);
        appearance.setTextPercent(150);
        appearance.setReduceMotion(true);
        QCOMPARE(changes.size(), 4);
        appearance.setTextPercent(150);
        QCOMPARE(changes.size(), 4);
    }
    QSettings settings(file(), QSettings::IniFormat);
    const Appearance appearance(settings);
    QCOMPARE(appearance.scheme(), Appearance::Scheme::Dark);
    QCOMPARE(appearance.contrast(), Appearance::Contrast::High);
    QVERIFY(appearance.highContrast());
    QCOMPARE(appearance.textPercent(), 150);
    QVERIFY(appearance.reduceMotion());
}

void tst_Appearance::textSizesAreFew_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<int>("percent");
    QTest::newRow("one of them") << QVariant(175) << 175;
    QTest::newRow("between two") << QVariant(160) << 150;
    QTest::newRow("far too large") << QVariant(4000) << 200;
    QTest::newRow("negative") << QVariant(-5) << 100;
    QTest::newRow("not a number") << QVariant(u"huge"_s) << 100;
}

void tst_Appearance::textSizesAreFew()
{
    QFETCH(QVariant, stored);
    QFETCH(int, percent);
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue(u"appearance/textPercent"_s, stored);
    const Appearance appearance(settings);
    QCOMPARE(appearance.textPercent(), percent);
}

void tst_Appearance::textGrowsAndShrinksByKeys()
{
    QSettings settings(file(), QSettings::IniFormat);
    Appearance appearance(settings);
    appearance.stepText(-1);
    QCOMPARE(appearance.textPercent(), 100);
    QList<int> seen{100};
    for (int i = 0; i < 5; ++i) {
        appearance.stepText(1);
        seen.append(appearance.textPercent());
    }
    QCOMPARE(seen, (QList<int>{100, 125, 150, 175, 200, 200}));
    appearance.stepText(-1);
    QCOMPARE(appearance.textPercent(), 175);
}

void tst_Appearance::theSystemsContrastIsFollowed()
{
    QSettings settings(file(), QSettings::IniFormat);
    NewStyleHints system;
    Appearance appearance(settings, &system);
    QSignalSpy changes(&appearance, &Appearance::changed);
    QVERIFY(appearance.systemTellsContrast());
    QVERIFY(!appearance.highContrast());
    system.accessibility()->want(SystemHints::Preference::HighContrast);
    QCOMPARE(changes.size(), 1);
    QVERIFY(appearance.highContrast());
}

void tst_Appearance::ownChoiceGoesBeforeTheSystem()
{
    QSettings settings(file(), QSettings::IniFormat);
    NewStyleHints system;
    system.accessibility()->want(SystemHints::Preference::HighContrast);
    Appearance appearance(settings, &system);
    QVERIFY(appearance.highContrast());
    appearance.setContrast(Appearance::Contrast::Standard);
    QVERIFY(!appearance.highContrast());
}

void tst_Appearance::anOlderQtTellsNothing()
{
    QSettings settings(file(), QSettings::IniFormat);
    const QObject old;
    Appearance appearance(settings, &old);
    QVERIFY(!appearance.systemTellsContrast());
    QVERIFY(!appearance.highContrast());
    appearance.setContrast(Appearance::Contrast::High);
    QVERIFY(appearance.highContrast());
}

QTEST_GUILESS_MAIN(tst_Appearance)
#include "tst_appearance.moc"
