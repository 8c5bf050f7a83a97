// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commandline.h"

#include "cli/arguments.h"
#include "cli/completion.h"
#include "cli/demo/demo.h"
#include "cli/logincommand.h"
#include "cli/manual.h"
#include "cli/rendercommandline.h"
#include "cli/servicecommandline.h"

#include <CLI/CLI.hpp>

#include <QtCore/qbuffer.h>
#include <QtCore/qloggingcategory.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

QStringList texts(const std::vector<std::string> &from)
{
    QStringList list;
    for (const auto &item : from)
        list.append(text(item));
    return list;
}

/// Everything an option can write to. Only the command that was given reads its part.
struct Words
{
    std::string url, keyFile, profile, readyFile;
    bool yes = false;
    bool json = false;
    bool verbose = false;
    std::string file, out, id, key;
    std::string templateId, email, name, message, reason, status;
    std::vector<std::string> fields, mapping, roots;
    std::string csv, journal, failedRows, results;
    bool resume = false;
    bool all = false;
    int limit = 100;
    std::string from, to, result, scanner, method, place, payload;
    std::vector<std::string> paths;
    std::string failOn = "error";
    std::string shell;
    bool asSarif = false;
    int show = 20;

    [[nodiscard]] Choice choice() const
    {
        return {text(url), text(keyFile), text(profile), text(readyFile), yes};
    }
};

class Parser
{
public:
    explicit Parser(Console &console)
        : m_console(console)
    {
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", QAIROPAY_VERSION);
        m_app.add_option("--url", m_words.url, "Address of the service (with --key-file or QAIROPAY_KEY)");
        m_app.add_option("--key-file", m_words.keyFile, "File with the key; - reads standard input");
        m_app.add_option("--profile", m_words.profile,
                         "A profile of the studio; its key comes from the keychain");
        m_app.add_option("--ready-file", m_words.readyFile, "Ready file of a running sandbox");
        m_app.add_flag("--yes", m_words.yes, "Do on a live profile what reaches real holders");
        m_app.add_flag("--json", m_words.json, "Print JSON");
        m_app.add_flag("--verbose", m_words.verbose,
                       "Tell what happens on the way, such as each try of a request");
        m_app.fallthrough();
        addTemplate();
        addPass();
        addScan();
        addServiceCommands(m_app, chosen());
        addFiles();
        addDemo();
        addProgram();
    }

    [[nodiscard]] CommandWords words() const { return commandTree(m_app); }

    int run(const QStringList &arguments)
    {
        std::vector<std::string> words;
        for (const auto &argument : arguments.sliced(1))
            words.insert(words.begin(), argument.toStdString()); // CLI11 takes them last first
        try {
            m_app.parse(words);
        } catch (const CLI::ParseError &error) {
            std::ostringstream out;
            std::ostringstream err;
            const int code = m_app.exit(error, out, err);
            m_console.bytes(QByteArray::fromStdString(out.str()));
            if (!err.str().empty())
                m_console.note(text(err.str()).trimmed());
            return code == 0 ? Ok : Usage;
        }
        m_console.useJson(m_words.json);
        // What the parts log as they work is for whoever looks for a fault; QT_LOGGING_RULES has the last
        // word.
        QLoggingCategory::setFilterRules(m_words.verbose ? u"qairopay.*.info=true"_s
                                                         : u"qairopay.*.info=false"_s);
        return m_action();
    }

private:
    using Command = CLI::App *;

    std::function<void(Action)> chosen()
    {
        return [this](const Action &action) {
            m_action = [this, action] { return action(m_console, m_words.choice()); };
        };
    }

    template <typename Action> Command add(Command parent, const char *name, const char *help, Action action)
    {
        auto *command = parent->add_subcommand(name, help);
        command->callback(
            [this, action] { m_action = [this, action] { return action(m_console, m_words.choice()); }; });
        return command;
    }

    void addTemplate()
    {
        auto *group = m_app.add_subcommand("template", "Templates of the service")->require_subcommand(1);
        auto &w = m_words;
        add(group, "create", "Create a template from a file",
            [&](Console &c, const Choice &choice) { return createTemplate(c, choice, text(w.file)); })
            ->add_option("file", w.file, "A .passtpl; - reads standard input")
            ->required();
        auto *update = add(group, "update", "Make a template like a file; reaches every issued pass",
                           [&](Console &c, const Choice &choice) {
                               return updateTemplate(c, choice, text(w.id), text(w.file));
                           });
        update->add_option("id", w.id)->required();
        update->add_option("file", w.file)->required();
        auto *get = add(group, "get", "Print a template, or write it to a file",
                        [&](Console &c, const Choice &choice) {
                            return getTemplate(c, choice, text(w.id), text(w.out));
                        });
        get->add_option("id", w.id)->required();
        get->add_option("--out", w.out, "File to write");
        auto *exported = add(group, "export", "Print a template for another tenant, or write it to a file",
                             [&](Console &c, const Choice &choice) {
                                 return exportTemplate(c, choice, text(w.id), text(w.out));
                             });
        exported->add_option("id", w.id)->required();
        exported->add_option("--out", w.out, "File to write");
        add(group, "import", "Make a template of what another tenant exported",
            [&](Console &c, const Choice &choice) { return importTemplate(c, choice, text(w.file)); })
            ->add_option("file", w.file, "An export; - reads standard input")
            ->required();
        add(group, "list", "List templates", [&](Console &c, const Choice &choice) {
            return listTemplates(c, choice, w.all);
        })->add_flag("--all", w.all, "Archived ones as well");
        add(group, "archive", "Issue nothing more from a template",
            [&](Console &c, const Choice &choice) { return archiveTemplate(c, choice, text(w.id)); })
            ->add_option("id", w.id)
            ->required();
    }

    void addPass()
    {
        auto *group = m_app.add_subcommand("pass", "Passes")->require_subcommand(1);
        addIssue(group);
        auto &w = m_words;
        add(group, "get", "Show a pass",
            [&](Console &c, const Choice &choice) { return getPass(c, choice, text(w.id)); })
            ->add_option("id", w.id)
            ->required();
        auto *list = add(group, "list", "List passes, newest first", [&](Console &c, const Choice &choice) {
            return listPasses(c, choice, {text(w.templateId), text(w.status), text(w.email), w.all, w.limit});
        });
        list->add_option("--template", w.templateId);
        list->add_option("--status", w.status, "issued, installed, removed or revoked");
        list->add_option("--email", w.email);
        list->add_flag("--all", w.all, "Archived ones as well");
        list->add_option("--limit", w.limit)->capture_default_str()->check(CLI::PositiveNumber);
        auto *download =
            add(group, "download", "Save the signed .pkpass", [&](Console &c, const Choice &choice) {
                return downloadPass(c, choice, text(w.id), text(w.out));
            });
        download->add_option("id", w.id)->required();
        download->add_option("--out", w.out, "The .pkpass to write")->required();
        auto *update = add(group, "update", "Change fields of a pass", [&](Console &c, const Choice &choice) {
            return updatePass(c, choice, {text(w.id), texts(w.fields), text(w.message)});
        });
        update->add_option("id", w.id)->required();
        update->add_option("--field", w.fields, "KEY=VALUE, as often as needed")->required();
        update->add_option("--message", w.message,
                           "What the holder's phone says; without it the change is silent");
        auto *revoke = add(group, "revoke", "Revoke a pass", [&](Console &c, const Choice &choice) {
            return revokePass(c, choice, text(w.id), text(w.reason));
        });
        revoke->add_option("id", w.id)->required();
        revoke->add_option("--reason", w.reason, "Such as lost_device");
    }

    void addIssue(Command group)
    {
        auto &w = m_words;
        auto *issue =
            add(group, "issue", "Issue one pass, or one for each row of a CSV file",
                [&](Console &c, const Choice &choice) {
                    if (w.csv.empty())
                        return issuePass(
                            c, choice,
                            {text(w.templateId), text(w.email), text(w.name), texts(w.fields), text(w.key)});
                    return issueCsv(c, choice,
                                    {text(w.templateId), text(w.csv), texts(w.mapping), text(w.journal),
                                     text(w.failedRows), text(w.results), w.resume});
                });
        issue->add_option("--template", w.templateId)->required();
        auto *email = issue->add_option("--email", w.email, "The holder's e-mail");
        issue->add_option("--name", w.name, "The holder's name");
        issue->add_option("--field", w.fields, "KEY=VALUE, as often as needed");
        issue->add_option("--idempotency-key", w.key, "The same call again with it has no second effect");
        auto *csv =
            issue->add_option("--csv", w.csv, "Rows to issue; the journal makes each exactly one pass");
        issue->add_option("--map", w.mapping, "COLUMN=holder.email|holder.name|fields.KEY|ignore")
            ->needs(csv);
        issue->add_option("--journal", w.journal, "Folder of the journal")->needs(csv);
        issue->add_option("--failed-rows", w.failedRows, "File for the rows that were not issued")
            ->needs(csv);
        issue->add_option("--results", w.results, "File for all rows with their links")->needs(csv);
        issue->add_flag("--resume", w.resume, "Go on with a job that was interrupted")->needs(csv);
        email->excludes(csv);
        issue->parse_complete_callback([email, csv] {
            if (email->empty() && csv->empty())
                throw CLI::RequiredError("--email or --csv");
        });
    }

    void addScan()
    {
        auto *group = m_app.add_subcommand("scan", "Scans")->require_subcommand(1);
        auto &w = m_words;
        auto *list = add(group, "list", "List scans, newest first", [&](Console &c, const Choice &choice) {
            return listScans(c, choice, {text(w.id), text(w.result), text(w.from), text(w.to), w.limit});
        });
        list->add_option("--pass", w.id);
        list->add_option("--result", w.result, "valid, revoked, not_installed, …");
        list->add_option("--from", w.from, "Such as 2026-05-19T10:00:00Z; included");
        list->add_option("--to", w.to, "Excluded");
        list->add_option("--limit", w.limit)->capture_default_str()->check(CLI::PositiveNumber);
        auto *simulate = add(group, "simulate", "Scan a pass without a scanner (sandbox only)",
                             [&](Console &c, const Choice &choice) {
                                 return simulateScan(c, choice,
                                                     {text(w.id), text(w.scanner), text(w.method),
                                                      text(w.place), text(w.payload)});
                             });
        simulate->add_option("pass", w.id)->required();
        simulate->add_option("--scanner", w.scanner);
        simulate->add_option("--method", w.method, "barcode or nfc");
        simulate->add_option("--at", w.place, "LATITUDE,LONGITUDE");
        simulate->add_option("--payload", w.payload,
                             "What the reader reads, instead of the pass's own code: invalid_signature where "
                             "that does not prove itself");
        addScanProofs(*group, chosen());
    }

    void addFiles()
    {
        auto &w = m_words;
        addRenderCommand(m_app, chosen());
        addProofCommand(m_app, chosen());
        addLint();
        addSheet();
        auto *verify =
            add(&m_app, "verify", "Open and check pass files", [&](Console &c, const Choice &choice) {
                return verifyFiles(c, choice, {texts(w.paths), texts(w.roots)});
            });
        verify->add_option("path", w.paths, "A .pkpass, a .pkpasses, or a folder of these")->required();
        verify->add_option(
            "--root", w.roots,
            "Trusted root certificate; without one that of the running sandbox. With one the call "
            "fails where nobody can say who signed, without one it does not");
    }

    void addLint()
    {
        auto &w = m_words;
        auto *lint = add(&m_app, "lint", "Say what is wrong with templates and passes",
                         [&](Console &c, const Choice &) {
                             return lintFiles(c, {texts(w.paths), text(w.failOn), w.asSarif, texts(w.roots)});
                         });
        lint->add_option("path", w.paths,
                         "A .passtpl, .pkpass, .pkpasses, .pkpasstemplate, a folder with a pass.json, or a "
                         "folder of these")
            ->required();
        lint->add_option("--fail-on", w.failOn, "From which severity on the call fails")
            ->check(CLI::IsMember({"info", "warning", "error"}))
            ->capture_default_str();
        lint->add_flag("--sarif", w.asSarif, "Print a SARIF 2.1.0 log");
        lint->add_option("--root", w.roots, "Trusted root certificate; without one who signed is not judged");
    }

    void addSheet()
    {
        auto &w = m_words;
        auto *sheet = add(&m_app, "sheet", "Lay out and lint the card of each row, the worst first",
                          [&](Console &c, const Choice &) {
                              return contactSheet(
                                  c, {text(w.file), text(w.csv), texts(w.mapping), text(w.out), w.show});
                          });
        sheet->add_option("template", w.file, "A .passtpl")->required();
        sheet->add_option("--csv", w.csv, "The list of holders")->required();
        sheet->add_option("--map", w.mapping, "COLUMN=holder.email|holder.name|fields.KEY|ignore");
        sheet->add_option("--show", w.show, "How many rows to tell about")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
        sheet->add_option(
            "--out", w.out,
            "Where these rows' cards are drawn: one .html or .png, or a folder with a picture a card");
    }

    void addDemo()
    {
        auto &w = m_words;
        add(&m_app, "demo", "The whole way of a program, on a sandbox of its own",
            [&](Console &c, const Choice &) { return runDemo(c, text(w.out)); })
            ->add_option("--out", w.out, "Folder for the results; new or empty")
            ->required();
    }

    /// What is about the program itself.
    void addProgram()
    {
        auto &w = m_words;
        add(&m_app, "login", "Keep a key in the keychain, as a profile of the studio",
            [&](Console &c, const Choice &choice) { return login(c, choice, text(w.name)); })
            ->add_option("--name", w.name, "Of the profile; without it Sandbox or Live, as the key says");
        auto *completion =
            add(&m_app, "completion", "Print the completion of a shell", [&](Console &c, const Choice &) {
                return printText(c, *completionFor(text(w.shell), words()));
            });
        completion->add_option("shell", w.shell)->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
        add(&m_app, "manual", "Print the manual page", [&](Console &c, const Choice &) {
            return printText(c, manualPage(words(), QStringLiteral(QAIROPAY_VERSION)));
        });
    }

    static int printText(Console &console, const QByteArray &text)
    {
        if (console.isJson())
            console.json(QJsonObject{{u"text"_s, QString::fromUtf8(text)}});
        else
            console.bytes(text);
        return Ok;
    }

    Console &m_console;
    CLI::App m_app{"Templates, passes and scans of QairoPay from the command line.", "qairopay"};
    Words m_words;
    std::function<int()> m_action;
};

} // namespace

int run(const QStringList &arguments, Console &console)
{
    return Parser(console).run(arguments);
}

CommandWords programWords()
{
    QBuffer nowhere;
    Console console(nowhere, nowhere, nowhere);
    return Parser(console).words();
}

} // namespace qairopay::cli
