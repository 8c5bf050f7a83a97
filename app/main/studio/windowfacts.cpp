// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "studiowindow.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qsysinfo.h>
#include <QtGui/qfontdatabase.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qscreen.h>
#include <QtQuick/qquickwindow.h>
#include <QtQuick/qsgrendererinterface.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString rendererOf(const QQuickWindow *window)
{
    if (!window)
        return u"none"_s;
    switch (window->rendererInterface()->graphicsApi()) {
    case QSGRendererInterface::Unknown:
        return u"not begun"_s;
    case QSGRendererInterface::Software:
        return u"software"_s;
    case QSGRendererInterface::OpenVG:
        return u"OpenVG"_s;
    case QSGRendererInterface::OpenGL:
        return u"OpenGL"_s;
    case QSGRendererInterface::Direct3D11:
        return u"Direct3D 11"_s;
    case QSGRendererInterface::Direct3D12:
        return u"Direct3D 12"_s;
    case QSGRendererInterface::Vulkan:
        return u"Vulkan"_s;
    case QSGRendererInterface::Metal:
        return u"Metal"_s;
    case QSGRendererInterface::Null:
        return u"null"_s;
    }
    return u"another"_s;
}

DiagnosticFacts::Lines programFacts(const QQuickWindow *window)
{
    DiagnosticFacts::Lines lines{
        {u"version"_s, QCoreApplication::applicationVersion()},
        {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"system"_s, QSysInfo::prettyProductName() + ", "_L1 + QSysInfo::currentCpuArchitecture()},
        {u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"platform"_s, QGuiApplication::platformName()},
        {u"renderer"_s, rendererOf(window)},
        {u"locale"_s, QLocale::system().name() + ", window "_L1 + QLocale().name()},
        {u"font"_s,
         u"%1, of %2 families"_s.arg(QGuiApplication::font().family()).arg(QFontDatabase::families().size())},
    };
    for (const auto *screen : QGuiApplication::screens()) {
        const auto size = screen->size();
        lines.append(
            {u"screen"_s,
             u"%1 x %2 at %3"_s.arg(size.width()).arg(size.height()).arg(screen->devicePixelRatio())});
    }
    return lines;
}

} // namespace

DiagnosticFacts StudioWindow::facts()
{
    DiagnosticFacts facts{.program = programFacts(window()),
                          .counts = {},
                          .settings = {},
                          .names = {},
                          .logFile = m_shared.logFile};
    const auto &profile = m_client.profile();
    facts.program.append({u"service"_s, profile.isLocal()  ? u"the sandbox inside"_s
                                        : profile.isLive() ? u"live"_s
                                                           : u"sandbox"_s});
    auto *passes = m_passes.model();
    facts.counts = {{u"templates"_s, QString::number(m_designer.library()->count())},
                    {u"drafts"_s, QString::number(m_shared.drafts.list().size())},
                    {u"passes in sight"_s, QString::number(passes->count())},
                    {u"recent files"_s, QString::number(m_shared.recent.paths().size())}};
    for (const auto &key : m_shared.settings.allKeys())
        facts.settings.append({key, m_shared.settings.value(key).toString()});
    facts.names = {profile.name, profile.tenantName, QSysInfo::machineHostName()};
    for (int row = 0; row < passes->count(); ++row) {
        const auto &holder = passes->at(row)->record.holder;
        facts.names += {holder.name, holder.email};
    }
    return facts;
}

} // namespace qairopay
