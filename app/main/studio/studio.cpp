// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "studio.h"

#include "template/templatecodec.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>
#include <QtQuick/qquickwindow.h>
#include <QtQml/qqmlabstracturlinterceptor.h> // LOCALDEV

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr qint64 largestTemplateFile = 1024 * 1024;

Result<PassTemplate> readTemplateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, QObject::tr("The file cannot be read."), path);
    if (file.size() > largestTemplateFile)
        return failure(ErrorKind::LimitExceeded, QObject::tr("The file is too large for a template."), path);
    auto value = templateFromFile(file.readAll());
    if (!value && value.error().where.isEmpty())
        value.error().where = path;
    return value;
}

} // namespace

Result<std::unique_ptr<Studio>> Studio::open(const StudioOptions &options)
{
    if (!QDir().mkpath(options.dataFolder))
        return failure(ErrorKind::Io, u"The data folder cannot be made."_s, options.dataFolder);
    auto server = sandbox::Server::start({.dataFolder = options.dataFolder + "/sandbox"_L1});
    if (!server)
        return std::unexpected(server.error());
    std::unique_ptr<Studio> studio(new Studio(options, std::move(*server)));
    if (!studio->loadWindow())
        return failure(ErrorKind::Internal, u"The window cannot be shown; this build is broken."_s);
    studio->start();
    return studio;
}

Studio::Studio(const StudioOptions &options, std::unique_ptr<sandbox::Server> server)
    : m_options(options)
    , m_server(std::move(server))
    , m_settings(options.dataFolder + "/settings.ini"_L1, QSettings::IniFormat)
    , m_client(embeddedProfile(*m_server), m_server->key())
    , m_drafts(options.dataFolder + "/drafts"_L1)
    , m_appearance(m_settings)
    , m_panes(m_settings)
    , m_designer({.client = m_client, .drafts = m_drafts, .notices = m_notices}, m_kit)
    , m_app({.appearance = &m_appearance, .notices = &m_notices, .panes = &m_panes, .designer = &m_designer},
            {.name = tr("Sandbox"),
             .tenant = m_client.profile().tenantName,
             .address = m_client.profile().baseUrl.host(),
             .live = m_client.profile().isLive()})
    , m_sample(m_client)
{
    connect(&m_app, &StudioApp::quitChosen, qApp, &QCoreApplication::quit);
    connect(&m_sample, &SampleProgram::failed, &m_notices, &Notices::fail);
    connect(&m_sample, &SampleProgram::finished, m_designer.library(), &TemplateLibrary::refresh);
}

Studio::~Studio() = default;

api::Profile Studio::embeddedProfile(const sandbox::Server &server)
{
    return {.name = tr("Sandbox"),
            .baseUrl = server.baseUrl(),
            .environment = api::Environment::Embedded,
            .tenantName = u"Acme Hotels"_s};
}

bool Studio::loadWindow()
{
    if (m_options.scheme == "dark"_L1)
        m_appearance.setScheme(Appearance::Scheme::Dark);
    if (m_options.scheme == "light"_L1)
        m_appearance.setScheme(Appearance::Scheme::Light);
    m_engine.setNetworkAccessManagerFactory(&m_network);
    m_engine.setInitialProperties({{u"studio"_s, QVariant::fromValue(&m_app)}});
    static struct Dev : QQmlAbstractUrlInterceptor { QUrl intercept(const QUrl &u, DataType t) override { auto s=u.toString(); const auto p=u"qrc:/qt/qml/QairoPay/Studio/"_s; const auto d=qEnvironmentVariable("QPDEV"); if (!d.isEmpty() && t!=QmldirFile && s.startsWith(p) && !s.startsWith(p+u"Ui/"_s)) return QUrl::fromLocalFile(d+s.mid(p.size())); return u; } } dev; m_engine.addUrlInterceptor(&dev); // LOCALDEV
    m_engine.loadFromModule("QairoPay.Studio", "Main");
    if (m_engine.rootObjects().isEmpty())
        return false;
    if (auto *window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        window && m_options.size.isValid())
        window->resize(m_options.size);
    return true;
}

void Studio::start()
{
    // What a start shows: a template on the desk rather than a list with one entry.
    connect(
        m_designer.library(), &TemplateLibrary::loaded, this,
        [this] {
            auto *library = m_designer.library();
            if (!m_designer.editor()->isOpen() && library->count() == 1)
                library->open(library->index(0).data(TemplateLibrary::KeyRole).toString());
        },
        Qt::SingleShotConnection);
    if (m_options.seeds)
        m_sample.start();
    else
        m_designer.library()->refresh();
    openFiles(m_options.files);
    if (!m_options.page.isEmpty())
        m_app.showPage(m_options.page);
    if (!m_options.picture.isEmpty())
        QTimer::singleShot(2500, this, &Studio::takePicture);
}

void Studio::openFiles(const QStringList &files)
{
    for (const auto &path : files) {
        const auto value = readTemplateFile(path);
        if (!value) {
            m_notices.fail(value.error());
            continue;
        }
        m_designer.library()->openCopyOf(*value);
        m_app.showPage(u"design"_s);
    }
}

void Studio::raise()
{
    for (auto *object : m_engine.rootObjects()) {
        if (auto *window = qobject_cast<QQuickWindow *>(object)) {
            window->show();
            window->raise();
            window->requestActivate();
        }
    }
}

void Studio::takePicture()
{
    auto *window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    const auto saved = window && window->grabWindow().save(m_options.picture);
    QCoreApplication::exit(saved ? 0 : 1);
}

} // namespace qairopay
