// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "renderer.h"

#include <QtCore/qdir.h>
#include <QtQuick/qquickwindow.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// What Linux calls those that can draw: Mesa's drivers, NVIDIA's own, Windows' under WSL, ARM's and
/// Qualcomm's. One that this user may not open draws nothing.
bool hasGraphicsDevice(const QString &devices)
{
    constexpr auto usable = QDir::System | QDir::Readable | QDir::Writable;
    const QDir folder(devices);
    return !QDir(folder.filePath(u"dri"_s)).entryList({u"renderD*"_s}, usable).isEmpty() ||
           !folder.entryList({u"nvidia?"_s, u"nvhost-gpu"_s, u"dxg"_s, u"mali?"_s, u"kgsl-3d?"_s}, usable)
                .isEmpty();
}

/// "localhost:10.0", as over ssh; ":0" and "/tmp/…:0" are this machine's.
bool isElsewhere(const QString &display)
{
    return !display.isEmpty() && !display.startsWith(u':') && !display.startsWith(u'/') &&
           !display.startsWith("unix:"_L1);
}

} // namespace

bool isOpenGlSoftware(const QString &devices, const QProcessEnvironment &environment)
{
    if (environment.contains(u"QT_QUICK_BACKEND"_s) || environment.contains(u"QSG_RHI_BACKEND"_s))
        return false;
    if (const auto always = environment.value(u"LIBGL_ALWAYS_SOFTWARE"_s);
        always == "1"_L1 || always == "true"_L1)
        return true;
    if (!environment.contains(u"WAYLAND_DISPLAY"_s) && isElsewhere(environment.value(u"DISPLAY"_s)))
        return true;
    return !hasGraphicsDevice(devices);
}

bool chooseRenderer()
{
#ifdef Q_OS_LINUX
    if (!isOpenGlSoftware(u"/dev"_s, QProcessEnvironment::systemEnvironment()))
        return false;
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return true;
#else
    return false;
#endif
}

} // namespace qairopay
