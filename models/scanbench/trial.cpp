// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scanbench/trial.h"

#include "scanbench/codereader.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qairopay::scanbench {

namespace {

constexpr int frames = 3;
constexpr size_t meantStep = 1;
constexpr double drawnInBlack = 0.6; ///< contrast from which on the drawing itself is not to blame
constexpr double fewPixels = 2;      ///< for a module: what a reader needs without luck

constexpr std::array trueSize{View{.distance = 100}, View{.distance = 150}, View{.distance = 200}};
constexpr std::array dimmed{View{.contrast = 0.4, .noise = 4}, View{.contrast = 0.2, .noise = 4},
                            View{.contrast = 0.12, .noise = 4}};
constexpr std::array blurry{View{.defocus = 0.1}, View{.defocus = 0.2}, View{.defocus = 0.3}};
constexpr std::array small{View{.distance = 250}, View{.distance = 350}, View{.distance = 450}};
constexpr std::array angled{View{.defocus = 0.05, .tilt = 30, .turn = 3, .shade = 0.3},
                            View{.defocus = 0.05, .tilt = 45, .turn = 5, .shade = 0.4},
                            View{.defocus = 0.05, .tilt = 55, .turn = 7, .shade = 0.5}};

/// What the screen itself shows between the code's dark and light, before any light falls on it.
double drawnContrast(const CodePicture &code)
{
    int darkest = 255;
    int lightest = 0;
    const QRect area = code.ink.intersected(code.picture.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *row = code.picture.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            darkest = std::min<int>(darkest, row[x]);
            lightest = std::max<int>(lightest, row[x]);
        }
    }
    return std::max(0, lightest - darkest) / 255.0;
}

enum class Outcome { Read, ReadAsOther, NotRead, GivenUp };

Outcome outcomeOf(const CodePicture &code, const View &view, const IsGivenUp &isGivenUp)
{
    auto outcome = Outcome::NotRead;
    for (int frame = 0; frame < frames; ++frame) {
        if (isGivenUp())
            return Outcome::GivenUp;
        const auto bytes = readCode(photographed(code.picture, view, frame), code.code.format);
        if (bytes == code.code.message)
            return Outcome::Read;
        if (bytes)
            outcome = Outcome::ReadAsOther;
    }
    return outcome;
}

/// The same distance and camera, and nothing else in the way.
View withoutTrouble(const View &view)
{
    return {.distance = view.distance, .noise = view.noise};
}

Obstacle troubleOf(const View &view)
{
    if (view.contrast < 1)
        return Obstacle::LowContrast;
    return view.tilt > 0 ? Obstacle::Slant : Obstacle::Blur;
}

/// By taking the condition's own trouble away and looking again.
Obstacle obstacleOf(const CodePicture &code, const Trial &trial, const IsGivenUp &isGivenUp)
{
    if (drawnContrast(code) < drawnInBlack)
        return Obstacle::LowContrast;
    const auto plain = withoutTrouble(trial.limit);
    if (plain != trial.limit && outcomeOf(code, plain, isGivenUp) == Outcome::Read)
        return troubleOf(trial.limit);
    const bool isNarrow = code.quietModules < wantedQuietModules(code.code.format) / 2.0;
    return isNarrow && trial.modulePixels >= fewPixels ? Obstacle::QuietZone : Obstacle::SmallModules;
}

} // namespace

std::span<const View, 3> stepsOf(Condition condition)
{
    switch (condition) {
    case Condition::TrueSize:
        return trueSize;
    case Condition::Dimmed:
        return dimmed;
    case Condition::Blurred:
        return blurry;
    case Condition::Small:
        return small;
    case Condition::Angled:
        return angled;
    }
    Q_UNREACHABLE_RETURN(trueSize);
}

std::optional<Trial> tryCode(const CodePicture &code, Condition condition, const IsGivenUp &isGivenUp)
{
    const auto steps = stepsOf(condition);
    Trial trial{.condition = condition, .picture = photographed(code.picture, steps[meantStep], 0)};
    auto outcome = Outcome::Read;
    int read = 0;
    for (const auto &step : steps) {
        trial.limit = step;
        outcome = outcomeOf(code, step, isGivenUp);
        if (outcome == Outcome::GivenUp)
            return std::nullopt;
        if (outcome != Outcome::Read)
            break;
        ++read;
    }
    trial.grade = static_cast<Grade>(read);
    trial.contrast = drawnContrast(code) * trial.limit.contrast;
    trial.modulePixels = code.module * std::cos(trial.limit.tilt * std::numbers::pi / 180) *
                         pixelsPerMillimetreAt(trial.limit.distance);
    if (outcome == Outcome::ReadAsOther && read == 0)
        trial.obstacle = Obstacle::OtherText;
    else if (outcome != Outcome::Read)
        trial.obstacle = obstacleOf(code, trial, isGivenUp);
    return isGivenUp() ? std::nullopt : std::optional(trial);
}

} // namespace qairopay::scanbench
