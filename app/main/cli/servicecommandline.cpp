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
    std::string to, liveKeyFile, url, newUrl, endpoint, type, header, body, secretFile, payload, picture,
        trust, macKeyFile, at;
    std::vector<std::string> events;
    int count = 0, tolerance = 300;
    bool dryRun = false, withEndpoints = false, fromStart = false;
    int limit = 100;
    bool pending = false;
    bool publishable = false;
};

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
        addWebhooks();
        addEvents();
        addPromote();
    }

    void buildScanProofs()
    {
        add(&m_app, "trust", "Save public keys and the signed state of all passes, for verify",
            [w = m_words](Console &c, const Choice &choice) { return saveTrust(c, choice, text(w->out)); })
            ->add_option("--out", m_words->out, "File to write; without it to the output");
        auto *verify = add(&m_app, "verify", "Check what a scanner read, with public material only",
                           [w = m_words](Console &c, const Choice &choice) {
                               return verifyScan(c, choice,
                                                 {text(w->payload), text(w->picture), text(w->trust),
                                                  text(w->macKeyFile), text(w->at)});
                           });
        auto *payload =
            verify->add_option("payload", m_words->payload, "The text of the code; - reads standard input");
        // Never guessed from the text: what a code says may be the name of a file.
        auto *picture = verify->add_option("--picture", m_words->picture,
                                           "A PNG or JPEG of the code instead; - reads standard input");
        picture->excludes(payload);
        verify->parse_complete_callback([payload, w = m_words] {
            if (payload->empty() && w->picture.empty())
                throw CLI::RequiredError("payload or --picture");
        });
        verify->add_option("--trust", m_words->trust,
                           "A file of scan trust; without it the service is asked");
        verify->add_option("--mac-key-file", m_words->macKeyFile, "The secret of profile M");
        verify->add_option("--at", m_words->at, "Another time than now, such as 2026-05-19T10:00:00Z");
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

    void addWebhooks()
    {
        auto *hooks = group("webhook", "Webhook endpoints");
        add(hooks, "list", "List endpoints",
            [](Console &c, const Choice &choice) { return listEndpoints(c, choice); });
        auto *create =
            add(hooks, "create", "Register an endpoint; its signing secret is shown this once",
                [w = m_words](Console &c, const Choice &choice) {
                    return createEndpoint(c, choice, {text(w->url), texts(w->events), text(w->description)});
                });
        create->add_option("url", m_words->url, "An https address")->required();
        create->add_option("--event", m_words->events, "Such as pass.revoked or pass.*, as often as needed");
        create->add_option("--description", m_words->description);
        auto *update =
            addWithId(hooks, "update", "Change where an endpoint is, or what it is told",
                      [w = m_words](Console &c, const Choice &choice) {
                          return updateEndpoint(c, choice, text(w->id),
                                                {text(w->newUrl), texts(w->events), text(w->description)});
                      });
        // Not --url: that is the service's, behind each command.
        update->add_option("--to", m_words->newUrl, "Another https address");
        update->add_option("--event", m_words->events, "What it is told from now on, as often as needed");
        update->add_option("--description", m_words->description);
        addWithId(hooks, "enable", "Send to it again, beginning with what waited while it was dead",
                  [w = m_words](Console &c, const Choice &choice) {
                      return setEndpointStatus(c, choice, text(w->id), QStringLiteral("enabled"));
                  });
        addWithId(hooks, "disable", "Send it nothing", [w = m_words](Console &c, const Choice &choice) {
            return setEndpointStatus(c, choice, text(w->id), QStringLiteral("disabled"));
        });
        addWithId(hooks, "rotate", "A new secret; the old one signs as well for 24 hours",
                  [w = m_words](Console &c, const Choice &choice) {
                      return rotateEndpoint(c, choice, text(w->id));
                  });
        addWithId(hooks, "delete", "Delete an endpoint", [w = m_words](Console &c, const Choice &choice) {
            return deleteEndpoint(c, choice, text(w->id));
        });
        auto *verify = add(hooks, "verify", "Check the signature of a received event",
                           [w = m_words](Console &c, const Choice &) {
                               return verifyWebhook(
                                   c, {text(w->header), text(w->body), text(w->secretFile), w->tolerance});
                           });
        verify->add_option("body", m_words->body, "File with the raw body; - reads standard input")
            ->required();
        verify->add_option("--header", m_words->header, "The value of QairoPay-Signature")->required();
        verify->add_option("--secret-file", m_words->secretFile, "File with the secret")->required();
        verify->add_option("--tolerance", m_words->tolerance, "Seconds; 0 does not look at the time")
            ->capture_default_str();
    }

    void addEvents()
    {
        auto *events = group("event", "Events");
        auto *list =
            add(events, "list", "List events, newest first", [w = m_words](Console &c, const Choice &choice) {
                return listEvents(c, choice, text(w->type), w->limit);
            });
        list->add_option("--type", m_words->type, "Such as pass.revoked or pass.*");
        list->add_option("--limit", m_words->limit)->capture_default_str()->check(CLI::PositiveNumber);
        auto *tail = add(events, "tail", "Print events as they happen",
                         [w = m_words](Console &c, const Choice &choice) {
                             return tailEvents(c, choice, {text(w->type), w->count, w->fromStart});
                         });
        tail->add_option("--type", m_words->type);
        tail->add_option("--count", m_words->count, "End after so many")->check(CLI::NonNegativeNumber);
        tail->add_flag("--from-start", m_words->fromStart, "Begin with the oldest there is");
        auto *deliveries = addWithId(events, "deliveries", "Where an event was sent",
                                     [w = m_words](Console &c, const Choice &choice) {
                                         return listDeliveries(c, choice, text(w->id));
                                     });
        deliveries->description("Where an event was sent; --json has each attempt");
        addWithId(events, "replay", "Send an event again", [w = m_words](Console &c, const Choice &choice) {
            return replayEvent(c, choice, text(w->id), text(w->endpoint));
        })->add_option("--endpoint", m_words->endpoint, "To this one only");
    }

    void addPromote()
    {
        auto *promote = group("promote", "From the sandbox to live");
        auto *one = addWithId(promote, "pass-template", "Make the live template like this one (needs --yes)",
                              [w = m_words](Console &c, const Choice &choice) {
                                  return promoteTemplate(c, choice,
                                                         {text(w->id), text(w->to), text(w->liveKeyFile),
                                                          w->dryRun, w->withEndpoints});
                              });
        one->add_option("--to", m_words->to)->required()->check(CLI::IsMember({"live"}));
        one->add_flag("--dry-run", m_words->dryRun, "Show what would change");
        one->add_flag("--with-webhooks", m_words->withEndpoints, "Copy webhook endpoints too, disabled");
        one->add_option("--live-key-file", m_words->liveKeyFile,
                        "File with an admin key of the live tenant; - reads standard input");
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

void addScanProofs(CLI::App &scans, const std::function<void(Action)> &choose)
{
    Builder(scans, choose).buildScanProofs();
}

} // namespace qairopay::cli
