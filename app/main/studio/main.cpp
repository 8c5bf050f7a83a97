// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/keptmemory.h"
#include "logfile.h"
#include "orderlyend.h"
#include "renderer.h"
#include "shell/appfonts.h"
#include "studio.h"

#include <QtCore/qdir.h>
#include <QtQuickControls2/qquickstyle.h>
#include <QtWidgets/qapplication.h>

#include <kdsingleapplication.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// One window for each data folder; a path may be longer than a socket's name.
QString instanceName(const StudioOptions &options)
{
    return u"qairopay-pass-studio-%1"_s.arg(qHash(options.dataFolder, 0), 0, 16);
}

/// Whether somebody only wants to be told something, which needs no display.
bool isQuestion(int argc, char **argv)
{
    constexpr std::array<std::string_view, 4> questions{"-h", "--help", "-v", "--version"};
    return argc == 2 && std::ranges::find(questions, std::string_view(argv[1])) != questions.end();
}

} // namespace

int main(int argc, char *argv[])
{
    qairopay::keepFreedMemory();
    QCoreApplication::setApplicationName(u"pass-studio"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QAIROPAY_VERSION));
    QCoreApplication::setOrganizationName(u"QairoPay"_s);
    if (isQuestion(argc, argv)) {
        const QCoreApplication application(argc, argv);
        (void)readOptions(application); // answers, and ends the program
        return 0;
    }
    const bool isSoftware = chooseRenderer();
    QApplication application(argc, argv); // Widgets only for file dialogs
    application.setApplicationDisplayName(u"QairoPay Pass Studio"_s);
    application.setDesktopFileName(u"com.qairopay.PassStudio"_s);
    QQuickStyle::setStyle(u"Basic"_s);
    if (!useEmbeddedFonts())
        std::fputs("pass-studio: an embedded typeface is missing\n", stderr);
    const auto options = readOptions(application);

    KDSingleApplication instance(instanceName(options));
    if (!instance.isPrimaryInstance() && !options.newInstance)
        return instance.sendMessageWithTimeout(options.files.join(QChar::Null).toUtf8(), 2000) ? 0 : 1;

    QDir().mkpath(options.dataFolder);
    logTo(options.dataFolder + "/pass-studio.log"_L1);
    if (isSoftware)
        qInfo("OpenGL would be drawn by the processor here: Qt's software renderer draws.");
    const OrderlyEnd end(application); // before anything is open, and until all is closed
    auto studio = Studio::open(options);
    if (!studio) {
        std::fprintf(stderr, "pass-studio: %s\n", qUtf8Printable(studio.error().text()));
        return 1;
    }
    QObject::connect(&end, &OrderlyEnd::ending, studio->get(), &Studio::save);
    QObject::connect(&instance, &KDSingleApplication::messageReceived, studio->get(),
                     [&studio](const QByteArray &message) {
                         (*studio)->openFiles(
                             QString::fromUtf8(message).split(QChar::Null, Qt::SkipEmptyParts));
                         (*studio)->raise();
                     });
    return application.exec();
}
