// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/denyingnetwork.h"
#include "shell/studioapp.h"

#include <QtGui/qguiapplication.h>
#include <QtQml/qqmlapplicationengine.h>
#include <QtQuickControls2/qquickstyle.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    application.setApplicationName(u"pass-studio"_s);
    application.setOrganizationName(u"QairoPay"_s);
    QQuickStyle::setStyle(u"Basic"_s);

    QSettings settings;
    Appearance appearance(settings);
    Notices notices;
    PaneMemory panes(settings);
    StudioApp studio({.appearance = &appearance, .notices = &notices, .panes = &panes},
                     {.name = u"Sandbox"_s, .tenant = u"Acme"_s});

    DenyingNetworkFactory network;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&network);
    engine.setInitialProperties({{u"studio"_s, QVariant::fromValue(&studio)}});
    engine.loadFromModule("QairoPay.Studio", "Main");
    return engine.rootObjects().isEmpty() ? 1 : application.exec();
}
