// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "renderer.h"

#include <QtCore/qdir.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

/// What draws the window, by the devices of a machine and by what its environment says.
class tst_Renderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereOpenGlIsSoftware_data();
    void whereOpenGlIsSoftware();
};

void tst_Renderer::whereOpenGlIsSoftware_data()
{
    QTest::addColumn<QString>("device"); // below /dev; empty: none that draws
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("isSoftware");
    const auto row = [](const char *name, const QString &device, const QString &variable, bool isSoftware) {
        QTest::newRow(name) << device << variable << isSoftware;
    };
    row("nothing that draws", {}, {}, true);
    row("a screen without a processor behind it", u"dri/card0"_s, {}, true);
    row("Mesa's", u"dri/renderD128"_s, {}, false);
    row("the second of two", u"dri/renderD129"_s, {}, false);
    row("NVIDIA's", u"nvidia0"_s, {}, false);
    row("NVIDIA's control alone", u"nvidiactl"_s, {}, true);
    row("under WSL", u"dxg"_s, {}, false);
    row("this machine's display", u"dri/renderD128"_s, u"DISPLAY=:0"_s, false);
    row("a display by its socket", u"dri/renderD128"_s, u"DISPLAY=/tmp/launch:0"_s, false);
    row("a display by its transport", u"dri/renderD128"_s, u"DISPLAY=unix:0"_s, false);
    row("a display over ssh", u"dri/renderD128"_s, u"DISPLAY=localhost:10.0"_s, true);
    row("Mesa is told", u"dri/renderD128"_s, u"LIBGL_ALWAYS_SOFTWARE=1"_s, true);
    row("Mesa is told not to", u"dri/renderD128"_s, u"LIBGL_ALWAYS_SOFTWARE=0"_s, false);
    row("Qt is told OpenGL", {}, u"QSG_RHI_BACKEND=opengl"_s, false);
    row("Qt is told a backend", {}, u"QT_QUICK_BACKEND=rhi"_s, false);
}

void tst_Renderer::whereOpenGlIsSoftware()
{
    QFETCH(const QString, device);
    QFETCH(const QString, variable);
    QFETCH(const bool, isSoftware);
    const QTemporaryDir devices;
    QVERIFY(QDir(devices.path()).mkpath(u"dri"_s));
    if (!device.isEmpty()) // a pipe is what anybody may make that is no plain file
        QCOMPARE(mkfifo(QFile::encodeName(devices.filePath(device)).constData(), 0600), 0);
    QProcessEnvironment environment;
    if (!variable.isEmpty())
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QCOMPARE(isOpenGlSoftware(devices.path(), environment), isSoftware);
}

QTEST_GUILESS_MAIN(tst_Renderer)
#include "tst_renderer.moc"
