// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// qairopay: the command line of QairoPay Pass Studio.
#include "cli/commandline.h"
#include "scene/fallbackfonts.h"

#include <QtCore/qfile.h>
#include <QtGui/qguiapplication.h>

#include <cstdio>

int main(int argc, char *argv[])
{
    // Cards and maps are drawn, but no window is ever opened.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    qairopay::scene::nameFallbackFonts();
    QFile out;
    QFile err;
    QFile in;
    if (!out.open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(fileno(stderr), QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !in.open(fileno(stdin), QIODevice::ReadOnly))
        return 1;
    qairopay::cli::Console console(out, err, in);
    return qairopay::cli::run(QCoreApplication::arguments(), console);
}
