// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/manual.h"

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

struct Term
{
    QLatin1StringView name;
    QLatin1StringView help;
};

constexpr Term exitCodes[]{
    {"0"_L1, "Done."_L1},
    {"1"_L1, "It failed; what failed is said."_L1},
    {"2"_L1, "The words of the call are wrong or do not fit."_L1},
    {"3"_L1, "Some rows failed."_L1},
    {"4"_L1, "The key is missing, refused, or may not do this."_L1},
    {"5"_L1, "The state forbids it, or a word such as --yes is missing."_L1},
    {"6"_L1, "There is nothing of this name."_L1},
    {"7"_L1, "The rate limit, or the service is not there: try later."_L1},
    {"130"_L1, "Interrupted; what was done by then is said."_L1},
};

constexpr Term variables[]{
    {"QAIROPAY_KEY"_L1,
     "The key of the service. Keys are never arguments: other users of the machine can read those."_L1},
    {"QAIROPAY_LIVE_KEY"_L1, "An admin key of the live tenant, for a promotion."_L1},
    {"QAIROPAY_URL"_L1, "The address of the service, as --url."_L1},
    {"QAIROPAY_READY_FILE"_L1, "The ready file of a running sandbox, as --ready-file."_L1},
};

/// Neither a request at the beginning of a line nor an escape.
QString safe(const QString &text)
{
    auto escaped = QString(text).replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    if (escaped.startsWith(u'.') || escaped.startsWith(u'\''))
        escaped.prepend(u"\\&"_s);
    return escaped;
}

QString heading(const QString &name)
{
    return u".SH "_s + name + u'\n';
}

QString term(const QString &name, const QString &help)
{
    return u".TP\n\\fB%1\\fR\n%2\n"_s.arg(safe(name), help.isEmpty() ? u"\\&"_s : safe(help));
}

QString optionsText(const QList<OptionWords> &options)
{
    QString text;
    for (const auto &option : options) {
        auto help = option.help;
        if (!option.values.isEmpty())
            help = (help.isEmpty() ? QString() : help + u". "_s) + u"One of "_s + option.values.join(u", "_s);
        const auto name = option.names.join(u", "_s);
        text += term(
            option.isArgument ? name.toUpper() : name + (option.takesValue ? u" VALUE"_s : QString()), help);
    }
    return text;
}

QString commandsText(const CommandWords &command, const QString &before)
{
    QString text;
    for (const auto &each : command.commands) {
        const QString path = before + each.name;
        if (!each.commands.isEmpty()) {
            text += commandsText(each, path + u' ');
            continue;
        }
        QString line = path;
        for (const auto &option : each.options) {
            if (option.isArgument)
                line += (option.isRequired ? u" %1"_s : u" [%1]"_s).arg(option.names.first().toUpper());
        }
        text += u".SS %1\n%2.\n"_s.arg(safe(line), safe(each.help));
        text += optionsText(each.options);
    }
    return text;
}

template <std::size_t Count> QString termsText(const Term (&terms)[Count])
{
    QString text;
    for (const auto &each : terms)
        text += term(each.name, each.help);
    return text;
}

} // namespace

QByteArray manualPage(const CommandWords &program, const QString &version)
{
    const QString name = program.name;
    QString page =
        u".TH %1 1 \"\" \"QairoPay Pass Studio %2\" \"User Commands\"\n"_s.arg(name.toUpper(), version);
    page += heading(u"NAME"_s) + safe(name) + u" \\- "_s + u"templates, passes and scans of QairoPay\n"_s;
    page += heading(u"SYNOPSIS"_s) + u"\\fB%1\\fR [OPTION]... COMMAND [ARGUMENT]...\n"_s.arg(safe(name));
    page += heading(u"DESCRIPTION"_s) + safe(program.help) +
            u"\nWithout an address it talks to the sandbox that runs on this machine.\n"_s;
    page += heading(u"OPTIONS"_s) + optionsText(program.options);
    page += heading(u"COMMANDS"_s) + commandsText(program, QString());
    page += heading(u"EXIT STATUS"_s) + termsText(exitCodes);
    page += heading(u"ENVIRONMENT"_s) + termsText(variables);
    return page.toUtf8();
}

} // namespace qairopay::cli
