// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/rulepage.h"

#include "lint/lint.h"

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

struct Group
{
    char letter;
    const char *title;
};

constexpr std::array groups{
    Group{'T', "The template"},
    Group{'Z', "The file and its signature"},
    Group{'P', "The pass"},
    Group{'F', "Fields"},
    Group{'B', "Barcodes"},
    Group{'N', "NFC"},
    Group{'I', "Pictures"},
    Group{'L', "Languages"},
    Group{'S', "Newer layouts"},
    Group{'X', "Personalisation"},
    Group{'G', "Google's documents and save link"},
};

constexpr auto head = R"(<!-- SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors -->
<!-- SPDX-License-Identifier: Apache-2.0 -->
# What the lint says

Written by the program; `tst_rulepage` fails when it is stale. To renew it:

    QAIROPAY_RENEW=1 ctest --preset dev -R tst_rulepage

`qairopay lint PATH…` holds templates, pass files, bundles and pass folders against these rules; the studio does so at every
keystroke, and on the Inspect page. *Error*: a wallet refuses it. *Warning*: it is shown wrong, or not as meant. *Info*: advice.
A rule reads what would be issued and the card as it is drawn, so a text that does not fit for one record is found for that
record, and one that does not fit in one of the languages for that language. The last columns say whether it reads templates
and anybody's passes.
)";

QString cell(const char *text)
{
    return QString::fromUtf8(text).replace(u'|', u"\\|"_s).replace(u'<', u"&lt;"_s);
}

QString row(const Rule &rule)
{
    return u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 |\n"_s.arg(
        cell(rule.id), toName(rule.severity), cell(rule.title), cell(rule.why), cell(rule.remedy),
        rule.ofTemplate ? u"yes"_s : QString(), rule.ofPass ? u"yes"_s : QString());
}

} // namespace

QByteArray rulePage()
{
    QString page = QString::fromUtf8(head);
    for (const auto &group : groups) {
        QString rows;
        for (const auto &rule : rules()) {
            if (rule.id[0] == group.letter)
                rows += row(rule);
        }
        page += u"\n## %1\n\n| rule | severity | what is checked | what happens otherwise | what to do | "
                u"template "
                "| pass |\n|---|---|---|---|---|---|---|\n%2"_s.arg(cell(group.title), rows);
    }
    return page.toUtf8();
}

} // namespace qairopay::lint
