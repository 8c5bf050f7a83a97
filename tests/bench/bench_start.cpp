// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What a start costs: from the moment the process is made to the first picture in the window, and to a
// template on the desk that can be edited, against a program with nothing but a Qt Quick window of the same
// size. The program is the studio as its main function puts it together, on a data folder that has been used
// before; the two start in turn, each in a process of its own. The bare window is drawn with what Qt takes by
// itself (OpenGL), the studio with what it chooses on this machine. The very first start on an empty folder
// is told beside it.
#include "base/keptmemory.h"
#include "renderer.h"
#include "shell/appfonts.h"
#include "studio.h"

#include <QtCore/qdir.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimer.h>
#include <QtQuick/qquickview.h>
#include <QtQuickControls2/qquickstyle.h>
#include <QtWidgets/qapplication.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int turns = 11;
constexpr int patienceMs = 60'000;
constexpr QSize windowSize(1440, 900);

/// Of the clock all processes share, in milliseconds.
double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Says a moment to the process that waits for it.
void tell(const char *what)
{
    std::printf("%s %.3f\n", what, now());
    std::fflush(stdout);
}

/// As soon as the next frame is on the screen, in the thread that brought it there.
void atNextFrame(QQuickWindow *window, const std::function<void()> &act)
{
    QObject::connect(window, &QQuickWindow::frameSwapped, window, act,
                     Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
    window->update();
}

int runBareWindow(QApplication &application)
{
    QQuickView view;
    view.setColor(Qt::white);
    view.resize(windowSize);
    view.show();
    atNextFrame(&view, [&application] {
        tell("painted");
        QMetaObject::invokeMethod(&application, &QApplication::quit, Qt::QueuedConnection);
    });
    return application.exec();
}

int runStudio(QApplication &application, const QString &folder)
{
    QQuickStyle::setStyle(u"Basic"_s);
    (void)useEmbeddedFonts();
    StudioOptions options;
    options.dataFolder = folder;
    options.size = windowSize;
    auto studio = Studio::open(options);
    if (!studio) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(studio.error().text()));
        return 1;
    }
    auto *window = (*studio)->window().window();
    atNextFrame(window, [] { tell("painted"); });
    auto *editor = (*studio)->window().designer().editor();
    const auto isOnTheDesk = [&application, window] {
        if (!window->property("page").value<QObject *>())
            qFatal("a template came before the page that shows it");
        atNextFrame(window, [&application] {
            tell("editable");
            QMetaObject::invokeMethod(
                &application, // what it does beside is done, too
                [&application] { QTimer::singleShot(1500, &application, &QApplication::quit); },
                Qt::QueuedConnection);
        });
    };
    if (editor->isOpen())
        isOnTheDesk();
    else
        QObject::connect(editor, &TemplateEditor::opened, window, isOnTheDesk, Qt::SingleShotConnection);
    return application.exec();
}

struct Start
{
    double painted = 0; ///< ms after the process was asked for
    double editable = 0;
};

/// None: it did not come up.
std::optional<Start> start(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double begin = now();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    Start result;
    for (const auto &line : process.readAllStandardOutput().split('\n')) {
        const double at = line.split(' ').value(1).toDouble() - begin;
        if (line.startsWith("painted"))
            result.painted = at;
        if (line.startsWith("editable"))
            result.editable = at;
    }
    return result;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

int compare()
{
    const QTemporaryDir folder;
    const QStringList studio{u"--studio"_s, folder.path()};
    const auto first = start(studio);
    if (!first)
        return 1;
    std::vector<double> bare, painted, editable;
    for (int turn = 0; turn < turns; ++turn) {
        const auto window = start({u"--bare"_s});
        const auto whole = start(studio);
        if (!window || !whole)
            return 1;
        bare.push_back(window->painted);
        painted.push_back(whole->painted);
        editable.push_back(whole->editable);
    }
    std::printf("start, medians of %d turns (ms)\n", turns);
    std::printf("  bare window, painted  %7.1f\n", median(bare));
    std::printf("  studio, painted       %7.1f   %.2f of the bare window (aim: at most 2.5)\n",
                median(painted), median(painted) / median(bare));
    std::printf("  studio, editable      %7.1f   %.2f of the bare window (aim: at most 5)\n",
                median(editable), median(editable) / median(bare));
    std::printf("  the very first start: painted %.1f, editable %.1f, with the sample program made\n",
                first->painted, first->editable);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        const QCoreApplication application(argc, argv);
        return compare();
    }
    keepFreedMemory();
    const bool isBare = qstrcmp(argv[1], "--bare") == 0;
    if (!isBare)
        chooseRenderer();
    QApplication application(argc, argv);
    application.setApplicationName(u"pass-studio"_s);
    application.setOrganizationName(u"QairoPay"_s);
    const auto arguments = application.arguments();
    return isBare ? runBareWindow(application) : runStudio(application, arguments.value(2));
}
