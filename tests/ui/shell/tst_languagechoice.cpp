// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/languagechoice.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// What Settings offers, and what is kept of it.
class TestLanguageChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheSystemAtFirst();
    void offersEachLanguageByItsOwnName();
    void keepsWhatWasChosen();
    void tellsOnlyOfAChange();
    void goesBackToTheSystem();
    void forgetsWhatItDoesNotKnow();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void TestLanguageChoice::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

void TestLanguageChoice::followsTheSystemAtFirst()
{
    const LanguageChoice choice(*m_settings);
    QCOMPARE(choice.code(), QString());
    QCOMPARE(choice.currentIndex(), 0);
}

void TestLanguageChoice::offersEachLanguageByItsOwnName()
{
    const LanguageChoice choice(*m_settings);
    QCOMPARE(choice.names(), (QStringList{u"As the system"_s, u"English"_s, u"Deutsch"_s, u"Español"_s,
                                          u"Français"_s, u"日本語"_s, u"العربية"_s}));
}

void TestLanguageChoice::keepsWhatWasChosen()
{
    LanguageChoice(*m_settings).choose(6);
    const LanguageChoice next(*m_settings);
    QCOMPARE(next.code(), u"ar"_s);
    QCOMPARE(next.currentIndex(), 6);
}

void TestLanguageChoice::tellsOnlyOfAChange()
{
    LanguageChoice choice(*m_settings);
    const QSignalSpy changes(&choice, &LanguageChoice::changed);
    choice.choose(2);
    choice.choose(2);
    choice.choose(-1);
    choice.choose(7);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(choice.code(), u"de"_s);
}

void TestLanguageChoice::goesBackToTheSystem()
{
    LanguageChoice choice(*m_settings);
    choice.choose(5);
    choice.choose(0);
    QCOMPARE(choice.code(), QString());
    QCOMPARE(LanguageChoice(*m_settings).currentIndex(), 0);
}

void TestLanguageChoice::forgetsWhatItDoesNotKnow()
{
    {
        LanguageChoice choice(*m_settings);
        choice.choose(1);
    }
    for (const auto &key : m_settings->allKeys())
        m_settings->setValue(key, u"tlh"_s);
    const LanguageChoice choice(*m_settings);
    QCOMPARE(choice.code(), QString());
    QCOMPARE(choice.currentIndex(), 0);
}

QTEST_GUILESS_MAIN(TestLanguageChoice)

#include "tst_languagechoice.moc"
