// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fences/fenceeditor.h"
#include "fences/placebanner.h"
#include "support/previewdesk.h"
#include "support/sampletemplates.h"

#include <QtCore/qlocale.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_PlaceBanner : public QObject
{
    Q_OBJECT

    test::PreviewDesk m_desk;
    std::unique_ptr<PlaceBanner> m_banner;
    std::unique_ptr<FenceEditor> m_fences;

    [[nodiscard]] QString spoken() const { return m_banner->lockScreen()->spoken(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_fences.reset();
        m_banner.reset();
        m_desk.renew();
        m_banner = std::make_unique<PlaceBanner>(m_desk.editor(), m_desk.preview(), m_desk.drawing());
        m_fences = std::make_unique<FenceEditor>(m_desk.editor(), FenceTools{.banner = m_banner.get()});
        auto value = test::guideTemplate();
        value.locations = {{28.4177, -81.5812, 200, u"Welcome to the resort"_s},
                           {28.5, -81.4, 200, u"The shop is open"_s}};
        m_desk.editor().open(value);
        m_banner->setWatched(true);
    }

    void followsTheChosenPlace()
    {
        QVERIFY(!m_banner->shows());
        m_fences->setCurrent(0);
        QVERIFY(m_banner->shows());
        QVERIFY2(spoken().contains(u"Welcome to the resort"_s), qPrintable(spoken()));
        m_fences->setCurrent(1);
        QVERIFY2(spoken().contains(u"The shop is open"_s), qPrintable(spoken()));
        m_fences->setCurrent(-1);
        QVERIFY(!m_banner->shows());
    }

    void followsEachKeystroke()
    {
        m_fences->setCurrent(1);
        const QString word = u"Come in"_s;
        for (qsizetype length = 1; length <= word.size(); ++length) {
            m_fences->setMessage(1, word.first(length));
            QVERIFY2(spoken().contains(word.first(length).trimmed()), qPrintable(spoken()));
        }
        m_desk.editor().undo();
        QVERIFY2(spoken().contains(u"The shop is open"_s), qPrintable(spoken()));
    }

    void saysWhenItIsCut()
    {
        m_fences->setCurrent(0);
        m_fences->setMessage(0, u"Today only: a "_s + u"very "_s.repeated(20) + u"good"_s);
        m_desk.preview().options()->setTextSize(m_desk.preview().options()->textSizeNames().size() - 1);
        QVERIFY2(m_banner->appleText().contains(u"cuts it"_s), qPrintable(m_banner->appleText()));
        m_fences->setMessage(0, u"Today"_s);
        QVERIFY2(m_banner->appleText().contains(u"may show it"_s), qPrintable(m_banner->appleText()));
    }

    void saysWhyNothingShows()
    {
        m_fences->setCurrent(0);
        m_desk.preview().options()->setState(ViewOptions::Revoked);
        QVERIFY(!m_banner->shows());
        QVERIFY2(m_banner->appleText().contains(u"was revoked"_s), qPrintable(m_banner->appleText()));
    }

    void googleNeverShowsIt() { QVERIFY(m_banner->googleText().contains(u"never shows"_s)); }

    void drawsOnlyWhileSomebodyLooks()
    {
        m_fences->setCurrent(0);
        m_banner->setWatched(false);
        const QSignalSpy drawn(m_banner->lockScreen(), &CardFace::changed);
        m_fences->setMessage(0, u"Good evening"_s);
        m_fences->setCurrent(1);
        QCOMPARE(drawn.size(), 0);
        m_banner->setWatched(true);
        QVERIFY2(spoken().contains(u"The shop is open"_s), qPrintable(spoken()));
    }
};

QTEST_MAIN(tst_PlaceBanner)
#include "tst_placebanner.moc"
