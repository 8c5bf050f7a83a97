// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/servicecommandline.h"

#include "cli/servicecommands.h"

#include <CLI/CLI.hpp>

namespace qairopay::cli {

namespace {

struct Words
{
    std::string id, advance, scope, description, data, port;
    std::string file, out, against;
    int limit = 100;
    bool pending = false;
    bool publishable = false;
};

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

class Builder
{
public:
    Builder(CLI::App &app, const std::function<void(Action)> &choose)
        : m_app(app)
        , m_choose(choose)
    {}

    void build()
    {
        addSandbox();
        addKeys();
        addAudit();
    }

private:
    CLI::App *group(const char *name, const char *help)
    {
        return m_app.add_subcommand(name, help)->require_subcommand(1);
    }

    CLI::App *add(CLI::App *parent, const char *name, const char *help, Action action)
    {
        auto *command = parent->add_subcommand(name, help);
        command->callback([choose = m_choose, action = std::move(action)] { choose(action); });
        return command;
    }

    CLI::App *addWithId(CLI::App *parent, const char *name, const char *help, Action action)
    {
        auto *command = add(parent, name, help, std::move(action));
        command->add_option("id", m_words->id)->required();
        return command;
    }

    void addSandbox()
    {
        auto *sandbox = group("sandbox", "The local sandbox itself");
        auto *start = add(sandbox, "start", "Run a sandbox until it is stopped",
                          [w = m_words](Console &c, const Choice &choice) {
                              return startSandbox(c, {text(w->data), text(w->port), choice.readyFile});
                          });
        start->add_option("--data", m_words->data, "Data folder, made when missing");
        start->add_option("--port", m_words->port, "Port to listen on; without it any free one");
        auto *clock = add(sandbox, "clock", "Show the sandbox's time, or move it forward",
                          [w = m_words](Console &c, const Choice &choice) {
                              return sandboxClock(c, choice, text(w->advance));
                          });
        clock->add_option("--advance", m_words->advance, "Such as 90d, 36h, 15m or 30s");
        add(sandbox, "reset", "Wipe templates, passes, scans and events of the sandbox (needs --yes)",
            [](Console &c, const Choice &choice) { return resetSandbox(c, choice); });
    }

    void addKeys()
    {
        auto *keys = group("key", "API keys of the tenant");
        add(keys, "list", "List keys, newest first",
            [](Console &c, const Choice &choice) { return listKeys(c, choice); });
        auto *create =
            add(keys, "create", "Make a key; its secret is shown this once",
                [w = m_words](Console &c, const Choice &choice) {
                    return createKey(c, choice, {text(w->scope), text(w->description), w->publishable});
                });
        create->add_option("--scope", m_words->scope, "read, write or admin");
        create->add_flag("--publishable", m_words->publishable, "For browsers: reads templates only");
        create->add_option("--description", m_words->description);
        addWithId(
            keys, "rotate", "Make a second key like it; the old one works for 24 hours more",
            [w = m_words](Console &c, const Choice &choice) { return rotateKey(c, choice, text(w->id)); });
        addWithId(keys, "revoke", "Refuse a key from now on",
                  [w = m_words](Console &c, const Choice &choice) {
                      return revokeKey(c, choice, text(w->id), w->pending);
                  })
            ->add_flag("--pending", m_words->pending, "In 24 hours instead");
    }

    void addAudit()
    {
        auto *audit = group("audit", "The audit log of the tenant");
        add(audit, "list", "List what was done, newest first",
            [w = m_words](Console &c, const Choice &choice) { return listAudit(c, choice, w->limit); })
            ->add_option("--limit", m_words->limit)
            ->capture_default_str()
            ->check(CLI::PositiveNumber);
        add(audit, "export", "Save the log with its keys and a signed checkpoint",
            [w = m_words](Console &c, const Choice &choice) { return exportAudit(c, choice, text(w->out)); })
            ->add_option("--out", m_words->out, "File to write; without it to the output");
        auto *verify =
            add(audit, "verify", "Check the chain and the signatures, without trusting the service",
                [w = m_words](Console &c, const Choice &choice) {
                    return verifyAudit(c, choice, text(w->file), text(w->against));
                });
        verify->add_option("file", m_words->file, "An export; without it the log is fetched");
        verify->add_option("--against", m_words->against,
                           "An earlier export: its keys and checkpoints must hold for this log");
    }

    CLI::App &m_app;
    std::function<void(Action)> m_choose;
    std::shared_ptr<Words> m_words = std::make_shared<Words>(); // the options write to it after this is gone
};

} // namespace

void addServiceCommands(CLI::App &app, const std::function<void(Action)> &choose)
{
    Builder(app, choose).build();
}

} // namespace qairopay::cli
