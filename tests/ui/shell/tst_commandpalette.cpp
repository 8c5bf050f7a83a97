// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/commandpalette.h"

#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

class tst_CommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commandsAreOffered();
    void whatCannotBeDoneComesLast_data();
    void whatCannotBeDoneComesLast();
    void whatCannotBeDoneIsNotDone();
    void whatBelongsToThePageComesFirst();
    void wordsFind_data();
    void wordsFind();
    void aCommandOfAnotherPageOpensIt();
    void sourcesAreAskedWhenItOpens();
    void rowsAreBounded();
    void openingEmptiesTheSearch();

private:
    Command *add(CommandSet &set, const QString &text, const QString &words = {});
    [[nodiscard]] QStringList texts() const;

    std::unique_ptr<CommandSet> m_window;
    std::unique_ptr<CommandSet> m_design;
    std::unique_ptr<CommandSet> m_passes;
    std::unique_ptr<CommandList> m_list;
    std::unique_ptr<CommandPalette> m_palette;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

Command *tst_CommandPalette::add(CommandSet &set, const QString &text, const QString &words)
{
    auto *command = new Command;
    command->setProperty("name", text);
    command->setProperty("words", words);
    command->setText(text);
    set.append(command);
    return command;
}

QStringList tst_CommandPalette::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_palette->count(); ++i)
        texts.append(m_palette->index(i).data(CommandPalette::TextRole).toString());
    return texts;
}

void tst_CommandPalette::init()
{
    const auto made = [](const QString &place, const QString &page) {
        auto set = std::make_unique<CommandSet>();
        set->setProperty("place", place);
        set->setProperty("page", page);
        return set;
    };
    m_tester.reset();
    m_palette.reset();
    m_window = made(u"Everywhere"_s, {});
    m_design = made(u"Design"_s, u"design"_s);
    m_passes = made(u"Passes"_s, u"passes"_s);
    m_list = std::make_unique<CommandList>();
    for (auto *set : {m_window.get(), m_design.get(), m_passes.get()})
        m_list->add(set);
    m_palette = std::make_unique<CommandPalette>(*m_list);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_palette.get());

    add(*m_window, u"Settings"_s, u"preferences options"_s);
    add(*m_design, u"Publish…"_s, u"release"_s)->setKeys({u"Ctrl+P"_s});
    add(*m_design, u"Undo"_s);
    add(*m_passes, u"Search passes"_s, u"find"_s);
}

void tst_CommandPalette::commandsAreOffered()
{
    m_list->find(u"Undo"_s)->setProperty("local", true);
    m_list->find(u"Settings"_s)->setProperty("local", true);
    m_palette->open({});
    QCOMPARE(texts(), (QStringList{u"Publish…"_s, u"Search passes"_s}));
    const auto first = m_palette->index(0);
    QCOMPARE(first.data(CommandPalette::AboutRole).toString(), u"Design"_s);
    QCOMPARE(first.data(CommandPalette::KeysRole).toString(), m_list->find(u"Publish…"_s)->keysText());
    QCOMPARE(m_palette->countText().contains(u'2'), true);
}

void tst_CommandPalette::whatCannotBeDoneComesLast_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << QString() << QString()
                                   << QStringList{u"Settings"_s, u"Undo"_s, u"Search passes"_s,
                                                  u"Publish…"_s};
    QTest::newRow("even of the page on show")
        << u"design"_s << QString()
        << QStringList{u"Undo"_s, u"Settings"_s, u"Search passes"_s, u"Publish…"_s};
    QTest::newRow("even where it fits best and is of the page on show")
        << u"design"_s << u"publish"_s << QStringList{u"Republish all"_s, u"Publish…"_s};
    QTest::newRow("alone") << QString() << u"pblsh"_s << QStringList{u"Publish…"_s};
}

void tst_CommandPalette::whatCannotBeDoneComesLast()
{
    QFETCH(const QString, page);
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    const auto reason = u"There is nothing to publish."_s;
    m_list->find(u"Publish…"_s)->setObstacle(reason);
    for (const auto &more : found) {
        if (!m_list->find(more))
            add(*m_window, more);
    }
    m_palette->open(page);
    m_palette->setSearchText(typed);
    QCOMPARE(texts(), found);
    QCOMPARE(m_palette->hinderedCount(), 1);
    const auto last = m_palette->count() - 1;
    QCOMPARE(m_palette->obstacle(last), reason);
    QCOMPARE(m_palette->index(last).data(CommandPalette::ObstacleRole).toString(), reason);
    for (int row = 0; row < last; ++row)
        QCOMPARE(m_palette->obstacle(row), QString());
    QCOMPARE(m_palette->obstacle(last + 1), QString()); // no such row
}

void tst_CommandPalette::whatCannotBeDoneIsNotDone()
{
    auto *undo = m_list->find(u"Undo"_s);
    QSignalSpy pages(m_palette.get(), &CommandPalette::pageWanted);
    QSignalSpy undone(undo, &Command::triggered);
    undo->setObstacle(u"There is nothing to undo."_s);
    m_palette->open({});
    m_palette->setSearchText(u"undo"_s);
    m_palette->run(0);
    QVERIFY(pages.isEmpty() && undone.isEmpty()); // the person stays on the page, too

    undo->setObstacle({});
    m_palette->open({});
    m_palette->setSearchText(u"undo"_s);
    undo->setObstacle(u"There is nothing to undo."_s); // meanwhile
    m_palette->run(0);
    QVERIFY(pages.isEmpty() && undone.isEmpty());

    undo->setObstacle({});
    m_palette->open({});
    m_palette->setSearchText(u"undo"_s);
    m_palette->run(0);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(undone.size(), 1);
}

void tst_CommandPalette::whatBelongsToThePageComesFirst()
{
    m_palette->open(u"passes"_s);
    QCOMPARE(texts(), (QStringList{u"Search passes"_s, u"Settings"_s, u"Publish…"_s, u"Undo"_s}));
    m_palette->open(u"design"_s);
    QCOMPARE(texts(), (QStringList{u"Publish…"_s, u"Undo"_s, u"Settings"_s, u"Search passes"_s}));
}

void tst_CommandPalette::wordsFind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a word") << u"publish"_s << QStringList{u"Publish…"_s};
    QTest::newRow("letters in order") << u"pblsh"_s << QStringList{u"Publish…"_s};
    QTest::newRow("another word for it") << u"preferences"_s << QStringList{u"Settings"_s};
    QTest::newRow("its place") << u"design"_s << QStringList{u"Publish…"_s, u"Undo"_s};
    QTest::newRow("a word and its place") << u"design undo"_s << QStringList{u"Undo"_s};
    QTest::newRow("its own words before its place") << u"passes"_s << QStringList{u"Search passes"_s};
    QTest::newRow("nothing") << u"qqxyzzy"_s << QStringList{};
}

void tst_CommandPalette::wordsFind()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    m_palette->open({});
    m_palette->setSearchText(typed);
    QCOMPARE(texts(), found);
    QCOMPARE(m_palette->count(), int(found.size()));
}

void tst_CommandPalette::aCommandOfAnotherPageOpensIt()
{
    QStringList happened;
    connect(m_palette.get(), &CommandPalette::pageWanted, this,
            [&](const QString &name) { happened.append(u"page "_s + name); });
    for (const auto *text : {u"Undo", u"Settings"}) {
        connect(m_list->find(QString(text)), &Command::triggered, this,
                [&happened, text] { happened.append(QString(text)); });
    }
    m_palette->open(u"passes"_s);
    m_palette->setSearchText(u"undo"_s);
    m_palette->run(0);
    m_palette->setSearchText(u"settings"_s);
    m_palette->run(0);
    m_palette->run(7); // no such row
    QCOMPARE(happened, (QStringList{u"page design"_s, u"Undo"_s, u"Settings"_s}));
}

void tst_CommandPalette::sourcesAreAskedWhenItOpens()
{
    QStringList names{u"Acme Hotels"_s};
    QString opened;
    m_palette->addSource([&] {
        QList<CommandPalette::Entry> entries;
        for (const auto &name : names)
            entries.append({.text = name, .about = u"Template"_s, .run = [&opened, name] { opened = name; }});
        return entries;
    });
    m_palette->open({});
    QVERIFY(texts().contains(u"Acme Hotels"_s));
    names.append(u"Blue Line"_s);
    QVERIFY(!texts().contains(u"Blue Line"_s));
    m_palette->open({});
    m_palette->setSearchText(u"blue"_s);
    QCOMPARE(texts(), QStringList{u"Blue Line"_s});
    m_palette->run(0);
    QCOMPARE(opened, u"Blue Line"_s);
}

void tst_CommandPalette::rowsAreBounded()
{
    m_palette->addSource([] {
        QList<CommandPalette::Entry> entries;
        for (int i = 0; i < 1000; ++i)
            entries.append({.text = u"Template %1"_s.arg(i), .run = [] {}});
        return entries;
    });
    m_palette->open({});
    QCOMPARE(m_palette->count(), int(CommandPalette::mostShown));
    m_palette->setSearchText(u"999"_s);
    QCOMPARE(texts(), QStringList{u"Template 999"_s});
}

void tst_CommandPalette::openingEmptiesTheSearch()
{
    QSignalSpy searches(m_palette.get(), &CommandPalette::searchTextChanged);
    m_palette->open({});
    m_palette->setSearchText(u"undo"_s);
    m_palette->setSearchText(u"undo"_s);
    QCOMPARE(searches.size(), 1);
    m_palette->open({});
    QCOMPARE(searches.size(), 2);
    QVERIFY(m_palette->searchText().isEmpty());
    QCOMPARE(m_palette->count(), 4);
}

QTEST_GUILESS_MAIN(tst_CommandPalette)
#include "tst_commandpalette.moc"
