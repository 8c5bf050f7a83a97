// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/keptmemory.h"
#include "logfile.h"
#include "orderlyend.h"
#include "shell/appfonts.h"
#include "studio.h"

#include <QtCore/qdir.h>
#include <QtQuickControls2/qquickstyle.h>
#include <QtWidgets/qapplication.h>

#include <kdsingleapplication.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

/// One window for each data folder; a path may be longer than a socket's name.
QString instanceName(const StudioOptions &options)
{
    return u"qairopay-pass-studio-%1"_s.arg(qHash(options.dataFolder, 0), 0, 16);
}

} // namespace

int main(int argc, char *argv[])
{
    qairopay::keepFreedMemory();
    QApplication application(argc, argv); // Widgets only for file dialogs
    application.setApplicationName(u"pass-studio"_s);
    application.setApplicationDisplayName(u"QairoPay Pass Studio"_s);
    application.setApplicationVersion(QStringLiteral(QAIROPAY_VERSION));
    application.setOrganizationName(u"QairoPay"_s);
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
