// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "issuing/sheetwords.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

using State = bulk::RowResult::State;

struct RuleWord
{
    const char *rule;
    const char *word;
};

/// Rules that a record can break. Others are called by their severity.
constexpr std::array words{
    RuleWord{"B01", QT_TRANSLATE_NOOP("SheetWords", "No barcode")},
    RuleWord{"B02", QT_TRANSLATE_NOOP("SheetWords", "Barcode text")},
    RuleWord{"B05", QT_TRANSLATE_NOOP("SheetWords", "Dense barcode")},
    RuleWord{"F02", QT_TRANSLATE_NOOP("SheetWords", "Not drawn")},
    RuleWord{"F03", QT_TRANSLATE_NOOP("SheetWords", "No number")},
    RuleWord{"F08", QT_TRANSLATE_NOOP("SheetWords", "Markup")},
    RuleWord{"F11", QT_TRANSLATE_NOOP("SheetWords", "Does not fit")},
    RuleWord{"G02", QT_TRANSLATE_NOOP("SheetWords", "Missing text")},
    RuleWord{"G04", QT_TRANSLATE_NOOP("SheetWords", "Too long")},
    RuleWord{"G06", QT_TRANSLATE_NOOP("SheetWords", "Barcode text")},
    RuleWord{"G08", QT_TRANSLATE_NOOP("SheetWords", "Too many texts")},
    RuleWord{"G16", QT_TRANSLATE_NOOP("SheetWords", "Does not fit")},
    RuleWord{"N01", QT_TRANSLATE_NOOP("SheetWords", "NFC text")},
    RuleWord{"P08", QT_TRANSLATE_NOOP("SheetWords", "Contrast")},
    RuleWord{"P14", QT_TRANSLATE_NOOP("SheetWords", "No date")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("SheetWords", text);
}

QString stateWord(State state)
{
    switch (state) {
    case State::Waiting:
        return {};
    case State::Clean:
        return QCoreApplication::translate("SheetWords", "Fits");
    case State::Info:
        return QCoreApplication::translate("SheetWords", "Advice");
    case State::Warning:
        return QCoreApplication::translate("SheetWords", "Warning");
    case State::Error:
        return QCoreApplication::translate("SheetWords", "Error");
    case State::Refused:
        return QCoreApplication::translate("SheetWords", "Cannot be issued");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString wordOf(const bulk::RowResult &result)
{
    const auto rules = lint::rules();
    if (result.rule >= rules.size())
        return stateWord(result.state);
    const auto it = std::ranges::find_if(
        words, [&](const RuleWord &one) { return qstrcmp(one.rule, rules[result.rule].id) == 0; });
    return it == words.end() ? stateWord(result.state) : translated(it->word);
}

QString toneOf(const bulk::RowResult &result)
{
    switch (result.state) {
    case State::Waiting:
        return {};
    case State::Clean:
        return u"ok"_s;
    case State::Info:
        return u"info"_s;
    case State::Warning:
        return u"warning"_s;
    case State::Error:
    case State::Refused:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString sharedFindingsText(const QList<lint::Finding> &findings)
{
    const auto count = std::ranges::count_if(
        findings, [](const lint::Finding &finding) { return finding.severity >= lint::Severity::Warning; });
    return count == 0
               ? QString()
               : QCoreApplication::translate("SheetWords",
                                             "%n problem(s) of the template are the same on every card.",
                                             nullptr, static_cast<int>(count));
}

} // namespace qairopay
