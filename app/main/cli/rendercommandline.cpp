// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/rendercommandline.h"

#include "cli/arguments.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>

namespace qairopay::cli {

namespace {

struct Words
{
    std::vector<std::string> paths;
    std::string out, record, locale, timeZone, now, state, language, messageField, oldValue;
    std::string wallet = "apple";
    std::string surface = "front";
    std::string appearance = "light";
    std::string textSize = "l";
    double scale = 2;
    double deviceWidth = 375;
    std::optional<int> sample;
    int nearby = 1;
    bool writesScene = false;
};

QString text(const std::string &from)
{
    return QString::fromStdString(from);
}

RenderArguments argumentsOf(const Words &w)
{
    QStringList paths;
    for (const auto &path : w.paths)
        paths.append(text(path));
    return {.paths = paths,
            .out = text(w.out),
            .wallet = text(w.wallet),
            .surface = text(w.surface),
            .scale = w.scale,
            .sample = w.sample,
            .record = text(w.record),
            .locale = text(w.locale),
            .timeZone = text(w.timeZone),
            .now = text(w.now),
            .state = text(w.state),
            .isDark = w.appearance == "dark",
            .deviceWidth = w.deviceWidth,
            .textSize = text(w.textSize),
            .messageField = text(w.messageField),
            .oldValue = text(w.oldValue),
            .nearby = w.nearby,
            .language = text(w.language),
            .writesScene = w.writesScene};
}

void addRecord(CLI::App &command, Words &w)
{
    auto *sample = command
                       .add_option("--sample", w.sample,
                                   "Which of the template's sample records, from 1; 0: the default values; "
                                   "without it the first")
                       ->check(CLI::NonNegativeNumber);
    command
        .add_option("--record", w.record,
                    "JSON, or a file with it: {\"holder\": {…}, \"fields\": {\"tier\": \"Gold\"}}")
        ->excludes(sample);
}

void addWhat(CLI::App &render, Words &w)
{
    render
        .add_option("path", w.paths,
                    "A .passtpl, a .pkpass, a .pkpasses, a folder with a pass.json, or a folder of these")
        ->required();
    render.add_option("--wallet", w.wallet)->check(CLI::IsMember({"apple", "google"}))->capture_default_str();
    render.add_option("--surface", w.surface, "Where it is seen; each wallet has some of these")
        ->check(CLI::IsMember({"front", "back", "lockscreen", "stack", "watch", "details", "list"}))
        ->capture_default_str();
    addRecord(render, w);
}

CLI::Option *addMoment(CLI::App &command, Words &w)
{
    command.add_option("--locale", w.locale, "Such as de-CH; without it en-US");
    command.add_option("--time-zone", w.timeZone, "Such as Europe/Zurich; without it UTC");
    return command.add_option("--now", w.now, "Such as 2026-05-19T10:00:00Z; without it nothing has expired");
}

void addWhere(CLI::App &render, Words &w)
{
    render.add_option("--language", w.language,
                      "Of the texts, such as de; without it they are as they are written");
    auto *now = addMoment(render, w);
    render
        .add_option("--state", w.state,
                    "In which the pass is looked at, by no clock; without it what it says itself")
        ->check(CLI::IsMember({"active", "expired", "revoked"}))
        ->excludes(now);
    render.add_option("--appearance", w.appearance, "Of the phone; a front looks the same in both")
        ->check(CLI::IsMember({"light", "dark"}))
        ->capture_default_str();
    render.add_option("--device-width", w.deviceWidth, "Of the phone's screen, in points")
        ->check(CLI::Range(320.0, 440.0))
        ->capture_default_str();
    render
        .add_option("--text-size", w.textSize,
                    "Of the phone's settings; the back and the lock screen heed it")
        ->check(CLI::IsMember({"xs", "s", "m", "l", "xl", "xxl", "xxxl", "ax1", "ax2", "ax3", "ax4", "ax5"}))
        ->capture_default_str();
}

void addLockScreen(CLI::App &render, Words &w)
{
    auto *nearby =
        render
            .add_option("--nearby", w.nearby,
                        "Which place the lock screen tells of, from 1; beacons come after the places")
            ->check(CLI::Range(1, 1000))
            ->capture_default_str();
    auto *field = render
                      .add_option("--message-field", w.messageField,
                                  "The field whose change the lock screen tells of, instead of a place")
                      ->excludes(nearby);
    render.add_option("--old-value", w.oldValue, "What the field showed before; the same: no message")
        ->needs(field);
}

void addOutput(CLI::App &render, Words &w)
{
    render.add_option("--out", w.out,
                      "A .png for one card, a .pdf with a page for each, or else a folder; without it the "
                      "current folder");
    render.add_option("--scale", w.scale, "Pixels to a point")
        ->check(CLI::Range(0.25, 8.0))
        ->capture_default_str();
    render.add_flag("--scene", w.writesScene,
                    "Write beside each picture, as .scene.json, what stands where and what was lost");
}

} // namespace

void addRenderCommand(CLI::App &app, const std::function<void(Action)> &choose)
{
    auto *render = app.add_subcommand("render", "Draw cards of templates and passes");
    // The callbacks own it: they outlive this call.
    const auto words = std::make_shared<Words>();
    addWhat(*render, *words);
    addWhere(*render, *words);
    addLockScreen(*render, *words);
    addOutput(*render, *words);
    render->callback([words, choose] {
        choose(
            [words](Console &console, const Choice &) { return cli::render(console, argumentsOf(*words)); });
    });
}

void addProofCommand(CLI::App &app, const std::function<void(Action)> &choose)
{
    auto *proof = app.add_subcommand("proof", "One page about a template for those who have to agree to it");
    const auto words = std::make_shared<Words>();
    proof->add_option("file", words->paths, "A .passtpl")->required()->expected(1);
    proof->add_option("--out", words->out, "The .pdf or .html to write")->required();
    addRecord(*proof, *words);
    proof->add_option("--language", words->language,
                      "Of the cards' texts, such as de; without it they are as they are written");
    addMoment(*proof, *words);
    proof->callback([words, choose] {
        choose(
            [words](Console &console, const Choice &) { return cli::proof(console, argumentsOf(*words)); });
    });
}

} // namespace qairopay::cli
