// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/grounds.h"
#include "google/grounds.h"
#include "support/sourcefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

using Grounds = QList<const scene::Ground *>;

constexpr auto head = QStringView(uR"(<!-- SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors -->
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Written by tests/docs/tst_groundspage.cpp from models/apple/grounds.cpp and models/google/grounds.cpp. -->
# What each drawing rests on

Each rule that a card or another surface is drawn by carries a mark; hovering what is drawn says it.

* **measured**: fitted to photographs of passes on an iPhone (docs/faces.md);
* **documented**: from Apple's or Google's own pages;
* **assumed**: nobody has shown it; the drawing is our best guess.

After a change of the tables: `QAIROPAY_RENEW_DOCS=1 ctest --preset dev -R tst_groundspage`.
)");

QString tableOf(const QString &title, const Grounds &grounds)
{
    QString text = u"\n## %1\n\n| rule | mark | what it says | from |\n|---|---|---|---|\n"_s.arg(title);
    for (const auto *ground : grounds)
        text +=
            u"| %1 | %2 | %3 | %4 |\n"_s.arg(ground->id, toName(ground->mark), ground->rule, ground->source);
    return text;
}

QString page()
{
    return head.toString() + tableOf(u"Apple"_s, apple::grounds()) + tableOf(u"Google"_s, google::grounds());
}

} // namespace

class TestGroundsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageIsWhatTheTablesSay();
    void noRuleIsNamedTwice();
    void eachRuleIsAWholeSentence();
};

void TestGroundsPage::thePageIsWhatTheTablesSay()
{
    QFile file(test::sourceFile(u"docs/grounds.md"_s));
    if (qEnvironmentVariableIsSet("QAIROPAY_RENEW_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page().toUtf8());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == page().toUtf8(), "docs/grounds.md is stale; it says itself how to renew it");
}

void TestGroundsPage::noRuleIsNamedTwice()
{
    QSet<QLatin1StringView> ids;
    for (const auto *ground : apple::grounds() + google::grounds()) {
        QVERIFY2(!ids.contains(ground->id), ground->id.data());
        ids.insert(ground->id);
    }
}

void TestGroundsPage::eachRuleIsAWholeSentence()
{
    for (const auto *ground : apple::grounds() + google::grounds()) {
        QVERIFY2(ground->rule.front().isUpper() && ground->rule.endsWith(u'.'), ground->id.data());
        QVERIFY2(!ground->source.isEmpty() && !ground->rule.contains(u'|'), ground->id.data());
    }
}

QTEST_MAIN(TestGroundsPage)
#include "tst_groundspage.moc"
