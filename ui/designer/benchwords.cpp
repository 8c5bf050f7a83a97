// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/benchwords.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

#include <cmath>

namespace qairopay {

namespace {

using scanbench::Condition;
using scanbench::Grade;
using scanbench::Obstacle;

QString words(const char *text)
{
    return QCoreApplication::translate("ScanBench", text);
}

QString number(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString centimetres(const scanbench::View &view)
{
    return number(view.distance / 10, 0);
}

QString percent(double share)
{
    return number(share * 100, 0);
}

QString readText(Condition condition, const scanbench::View &view)
{
    switch (condition) {
    case Condition::TrueSize:
    case Condition::Small:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Read even from %1 cm.")).arg(centimetres(view));
    case Condition::Dimmed:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Read even with %1 % between dark and light."))
            .arg(percent(view.contrast));
    case Condition::Blurred:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Read even with a blur of %1 mm."))
            .arg(number(view.defocus, 1));
    case Condition::Angled:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Read even turned aside by %1°."))
            .arg(number(view.tilt, 0));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString conditionName(Condition condition)
{
    switch (condition) {
    case Condition::TrueSize:
        return words(QT_TRANSLATE_NOOP("ScanBench", "True size"));
    case Condition::Dimmed:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Dimmed"));
    case Condition::Blurred:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Blurred"));
    case Condition::Small:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Small"));
    case Condition::Angled:
        return words(QT_TRANSLATE_NOOP("ScanBench", "At an angle"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString conditionText(Condition condition)
{
    const auto &meant = scanbench::stepsOf(condition)[1];
    switch (condition) {
    case Condition::TrueSize:
        return words(QT_TRANSLATE_NOOP("ScanBench", "From %1 cm, in focus.")).arg(centimetres(meant));
    case Condition::Dimmed:
        return words(QT_TRANSLATE_NOOP("ScanBench",
                                       "A dark screen in a bright place: %1 % between dark and light."))
            .arg(percent(meant.contrast));
    case Condition::Blurred:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Out of focus: a blur of %1 mm."))
            .arg(number(meant.defocus, 1));
    case Condition::Small:
        return words(QT_TRANSLATE_NOOP("ScanBench", "From %1 cm.")).arg(centimetres(meant));
    case Condition::Angled:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Turned aside by %1°, with light from one side."))
            .arg(number(meant.tilt, 0));
    }
    Q_UNREACHABLE_RETURN({});
}

QString gradeName(Grade grade)
{
    switch (grade) {
    case Grade::Fails:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Does not read"));
    case Grade::Barely:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Barely reads"));
    case Grade::Reads:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Reads"));
    case Grade::Easily:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Reads easily"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonText(const TriedCode &tried)
{
    const auto &trial = tried.trial;
    switch (trial.obstacle) {
    case Obstacle::None:
        return readText(trial.condition, trial.limit);
    case Obstacle::LowContrast:
        return words(QT_TRANSLATE_NOOP("ScanBench", "Lost with %1 % between dark and light."))
            .arg(percent(trial.contrast));
    case Obstacle::SmallModules:
        return words(QT_TRANSLATE_NOOP("ScanBench",
                                       "From %1 cm the camera has %2 pixels for a module of %3 mm: too few."))
            .arg(centimetres(trial.limit), number(trial.modulePixels, 1), number(tried.module, 2));
    case Obstacle::Blur:
        return words(QT_TRANSLATE_NOOP("ScanBench", "A blur of %1 mm runs modules of %2 mm together."))
            .arg(number(trial.limit.defocus, 1), number(tried.module, 2));
    case Obstacle::Slant:
        return words(QT_TRANSLATE_NOOP("ScanBench",
                                       "Turned aside by %1°, modules of %2 mm are not told apart."))
            .arg(number(trial.limit.tilt, 0), number(tried.module, 2));
    case Obstacle::QuietZone:
        return words(QT_TRANSLATE_NOOP("ScanBench",
                                       "The light ground beside it is %1 modules wide; %2 are asked for."))
            .arg(number(tried.quietModules, 1))
            .arg(scanbench::wantedQuietModules(tried.format));
    case Obstacle::OtherText:
        return words(QT_TRANSLATE_NOOP("ScanBench", "It is read as another text than the content."));
    }
    Q_UNREACHABLE_RETURN({});
}

QString adviceText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::LowContrast:
        return words(QT_TRANSLATE_NOOP("ScanBench",
                                       "Shorten the content: larger modules need less light between them."));
    case Obstacle::SmallModules:
    case Obstacle::Blur:
    case Obstacle::Slant:
        return words(QT_TRANSLATE_NOOP(
            "ScanBench",
            "Shorten the content, or choose a QR code, which has the largest modules for a long one."));
    case Obstacle::QuietZone:
        return words(
            QT_TRANSLATE_NOOP("ScanBench", "The wallet draws that ground; another format needs less of it."));
    case Obstacle::OtherText:
        return words(QT_TRANSLATE_NOOP(
            "ScanBench", "Keep to letters and digits of ASCII, which every format carries as they are."));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace qairopay
