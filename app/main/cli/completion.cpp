// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/completion.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

/// A command with where it stands: " template create", the program itself being "".
struct Place
{
    QString path;
    const CommandWords *command = nullptr;
};

QList<Place> placesOf(const CommandWords &program)
{
    QList<Place> places{{QString(), &program}};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto place = places.at(i); // the list grows
        for (const auto &command : place.command->commands)
            places.append({place.path + u' ' + command.name, &command});
    }
    return places;
}

/// The only quoting that all three shells read alike where there is neither quote nor backslash in it.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString fishQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QStringList commandPaths(const QList<Place> &places)
{
    QStringList paths;
    for (const auto &place : places.sliced(1))
        paths.append(quoted(place.path));
    return paths;
}

/// --help is each command's own, --version the program's alone.
bool isProgramsAlone(const OptionWords &option)
{
    return option.names.contains("--version"_L1);
}

/// The program's own options are good behind each command.
QList<OptionWords> optionsAt(const Place &place, const CommandWords &program)
{
    const bool isProgram = place.path.isEmpty();
    QList<OptionWords> options;
    for (const auto &option : place.command->options + (isProgram ? QList<OptionWords>() : program.options)) {
        const bool isKnown = std::ranges::any_of(
            options, [&](const OptionWords &other) { return other.names == option.names; });
        if (!option.isArgument && !isKnown && (isProgram || !isProgramsAlone(option)))
            options.append(option);
    }
    return options;
}

/// "' template create:--out'": the patterns of the options that `want` says yes to.
QStringList patterns(const QList<Place> &places, const std::function<bool(const OptionWords &)> &want)
{
    QStringList found;
    for (const auto &place : places) {
        for (const auto &option : place.command->options) {
            if (option.isArgument || !want(option))
                continue;
            for (const auto &name : option.names)
                found.append(place.path.isEmpty() ? u"*:"_s + name : quoted(place.path + u':' + name));
        }
    }
    return found;
}

/// "PATTERNS) ACTION ;;" lines: what may follow an option that wants a value.
QString valueCases(const QList<Place> &places, const QString &oneOf, const QString &file)
{
    QString cases;
    for (const auto &place : places) {
        for (const auto &option : place.command->options) {
            if (option.values.isEmpty() || option.isArgument)
                continue;
            for (const auto &name : option.names)
                cases += u"        %1) %2 ;;\n"_s.arg(quoted(place.path + u':' + name),
                                                      oneOf.arg(option.values.join(u' ')));
        }
    }
    const auto free = patterns(
        places, [](const OptionWords &option) { return option.takesValue && option.values.isEmpty(); });
    return cases + u"        %1) %2 ;;\n"_s.arg(free.join(u" | "_s), file);
}

QString argumentValues(const CommandWords &command)
{
    for (const auto &option : command.options) {
        if (option.isArgument && !option.values.isEmpty())
            return option.values.join(u' ');
    }
    return {};
}

QByteArray forBash(const CommandWords &program)
{
    const auto places = placesOf(program);
    QString words;
    for (const auto &place : places) {
        QStringList known;
        for (const auto &command : place.command->commands)
            known.append(command.name);
        known += argumentValues(*place.command).split(u' ', Qt::SkipEmptyParts);
        QStringList options;
        for (const auto &option : optionsAt(place, program))
            options += option.names;
        words += u"        %1) words='%2' options='%3' ;;\n"_s.arg(quoted(place.path), known.join(u' '),
                                                                   options.join(u' '));
    }
    const QString script = u"# bash completion of qairopay; written by: qairopay completion bash\n"
                           "_qairopay() {\n"
                           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                           "    local command='' words='' options='' word\n"
                           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                           "        case \"$command $word\" in\n"
                           "            %1) command+=\" $word\" ;;\n"
                           "        esac\n"
                           "    done\n"
                           "    case \"$command:$before\" in\n"
                           "%2"
                           "    esac\n"
                           "    case \"$command\" in\n"
                           "%3"
                           "    esac\n"
                           "    if [[ $current == -* ]]; then\n"
                           "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
                           "    elif [[ $words ]]; then\n"
                           "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
                           "    else\n"
                           "        mapfile -t COMPREPLY < <(compgen -f -- \"$current\")\n"
                           "    fi\n"
                           "}\n"
                           "complete -o filenames -F _qairopay qairopay\n"_s;
    const auto values =
        valueCases(places, u"mapfile -t COMPREPLY < <(compgen -W '%1' -- \"$current\"); return"_s,
                   u"mapfile -t COMPREPLY < <(compgen -f -- \"$current\"); return"_s);
    return script.arg(commandPaths(places).join(u" | "_s), values, words).toUtf8();
}

QString described(const QString &name, const QString &help)
{
    return quoted(help.isEmpty() ? name : name + u':' + help);
}

QByteArray forZsh(const CommandWords &program)
{
    const auto places = placesOf(program);
    QString words;
    for (const auto &place : places) {
        QStringList known;
        for (const auto &command : place.command->commands)
            known.append(described(command.name, command.help));
        for (const auto &value : argumentValues(*place.command).split(u' ', Qt::SkipEmptyParts))
            known.append(quoted(value));
        QStringList options;
        for (const auto &option : optionsAt(place, program)) {
            for (const auto &name : option.names)
                options.append(described(name, option.help));
        }
        words += u"        (%1) words_here=(%2) options=(%3) ;;\n"_s.arg(quoted(place.path), known.join(u' '),
                                                                         options.join(u' '));
    }
    const QString script = u"#compdef qairopay\n"
                           "# zsh completion of qairopay; written by: qairopay completion zsh\n"
                           "_qairopay() {\n"
                           "    local command='' word\n"
                           "    local -a words_here options\n"
                           "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
                           "        case \"$command $word\" in\n"
                           "            (%1) command+=\" $word\" ;;\n"
                           "        esac\n"
                           "    done\n"
                           "    case \"$command:${words[CURRENT-1]}\" in\n"
                           "%2"
                           "    esac\n"
                           "    case \"$command\" in\n"
                           "%3"
                           "    esac\n"
                           "    if [[ $PREFIX == -* ]]; then\n"
                           "        _describe option options\n"
                           "    elif (( $#words_here )); then\n"
                           "        _describe command words_here\n"
                           "    else\n"
                           "        _files\n"
                           "    fi\n"
                           "}\n"
                           "if [[ $funcstack[1] == _qairopay ]]; then\n"
                           "    _qairopay \"$@\"\n"
                           "else\n"
                           "    compdef _qairopay qairopay\n"
                           "fi\n"_s;
    const auto values = valueCases(places, u"compadd -- %1; return"_s, u"_files; return"_s);
    return script.arg(commandPaths(places).join(u" | "_s), values, words).toUtf8();
}

QString fishOption(const QString &condition, const OptionWords &option)
{
    QString line = u"complete -c qairopay"_s + condition;
    for (const auto &name : option.names)
        line += name.startsWith("--"_L1) ? u" -l "_s + name.sliced(2) : u" -s "_s + name.sliced(1);
    if (option.takesValue)
        line += option.values.isEmpty() ? u" -r -F"_s : u" -x -a "_s + fishQuoted(option.values.join(u' '));
    return line + u" -d "_s + fishQuoted(option.help) + u'\n';
}

QByteArray forFish(const CommandWords &program)
{
    const auto places = placesOf(program);
    QStringList paths;
    for (const auto &place : places.sliced(1))
        paths.append(fishQuoted(place.path));
    QString script = u"# fish completion of qairopay; written by: qairopay completion fish\n"
                     "set -g __qairopay_commands %1\n"
                     "function __qairopay_at\n"
                     "    set -l command ''\n"
                     "    for word in (commandline -opc)[2..-1]\n"
                     "        if contains -- \"$command $word\" $__qairopay_commands\n"
                     "            set command \"$command $word\"\n"
                     "        end\n"
                     "    end\n"
                     "    test \"$command\" = \"$argv[1]\"\n"
                     "end\n"
                     "complete -c qairopay -e\n"_s.arg(paths.join(u' '));
    for (const auto &place : places) {
        const auto here = u" -n "_s + fishQuoted(u"__qairopay_at \"%1\""_s.arg(place.path));
        const auto values = argumentValues(*place.command);
        if (!place.command->commands.isEmpty() || !values.isEmpty())
            script += u"complete -c qairopay%1 -f\n"_s.arg(here);
        for (const auto &command : place.command->commands)
            script +=
                u"complete -c qairopay%1 -a %2 -d %3\n"_s.arg(here, command.name, fishQuoted(command.help));
        if (!values.isEmpty())
            script += u"complete -c qairopay%1 -a %2\n"_s.arg(here, fishQuoted(values));
        for (const auto &option : place.command->options) {
            if (!option.isArgument)
                script +=
                    fishOption(place.path.isEmpty() && !isProgramsAlone(option) ? QString() : here, option);
        }
    }
    return script.toUtf8();
}

} // namespace

std::optional<QByteArray> completionFor(const QString &shell, const CommandWords &program)
{
    if (shell == "bash"_L1)
        return forBash(program);
    if (shell == "zsh"_L1)
        return forZsh(program);
    return shell == "fish"_L1 ? std::optional(forFish(program)) : std::nullopt;
}

} // namespace qairopay::cli
