// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/sampletemplates.h"
#include "windowdriver.h"

#include <QtGui/qguiapplication.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;

namespace {

constexpr int patience = 30000;
const auto tenant = u"Acme Hotels GmbH"_s;

} // namespace

/// A stored live profile, kept and used as a person does: the band, the typed name, the key after a restart.
/// What answers is the stand-in for live in the sandbox.
class tst_Live : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLiveProfileIsAddedAndUsed();
    void publishingWantsTheTenantTyped();
    void revokingWantsTheTenantTyped();
    void afterARestartTheKeyIsAskedFor();

private:
    [[nodiscard]] SettingsPage &settings() { return m_driver->window().settings(); }
    [[nodiscard]] bool verbIsOn() { return m_driver->find(u"dialog-verb"_s)->isEnabled(); }
    [[nodiscard]] QString key()
    {
        return QString::fromUtf8(m_driver->server().key(sandbox::Environment::Live).reveal());
    }
    /// Types the name wrong, then right: the verb follows.
    void typeTenant();

    StudioOptions m_options{.seeds = false};
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_Live::initTestCase()
{
    // No keychain here, whatever runs on this desktop.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    m_driver = std::make_unique<WindowDriver>(m_options);
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    QVERIFY(!m_driver->find(u"live-band"_s));
}

void tst_Live::aLiveProfileIsAddedAndUsed()
{
    // Nothing is sent there: a key of another environment is refused before.
    QVERIFY(!settings().add(u"Acme live"_s, tenant, 1, u"https://api.example.com"_s, u"qp_sk_sandbox_x"_s));
    QVERIFY2(settings().add(u"Acme live"_s, tenant, 1, m_driver->server().baseUrl().toString(), key()),
             qPrintable(settings().addProblem()));
    auto *profiles = settings().profiles();
    QCOMPARE(profiles->rowCount(), 3);
    const QString id = profiles->index(2).data(int(ProfileListModel::Role::ProfileId)).toString();
    settings().use(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"live-band"_s), patience);
    QVERIFY(m_driver->texts().filter(u"LIVE"_s).filter(tenant).size() == 1);
    profiles = settings().profiles(); // of the new window
    QVERIFY(profiles->index(2).data(int(ProfileListModel::Role::IsCurrent)).toBool());

    bool issued = false;
    auto &client = m_driver->window().client();
    auto value = test::smallTemplate();
    value.brand.logoUrl = u"https://acme.example/logo.png"_s; // Google wants one
    client.createTemplate(value).then(this, [&](const Result<api::TemplateResource> &made) {
        if (made)
            client.issuePass({made->id, {{u"a@b.example"_s, u"Ada"_s}, {}}})
                .then(this, [&](const Result<Pass> &pass) { issued = pass.has_value(); });
    });
    QTRY_VERIFY_WITH_TIMEOUT(issued, patience);
}

void tst_Live::typeTenant()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"dialog-typed"_s), patience);
    QVERIFY(!verbIsOn());
    QVERIFY(m_driver->type(u"dialog-typed"_s, u"acme hotels"_s));
    QVERIFY(!verbIsOn());
    m_driver->key(Qt::Key_Return);
    QVERIFY(m_driver->find(u"dialog-typed"_s)); // still asks
    QVERIFY(m_driver->type(u"dialog-typed"_s, tenant));
    QVERIFY(verbIsOn());
}

void tst_Live::publishingWantsTheTenantTyped()
{
    auto &designer = m_driver->window().designer();
    QSignalSpy loaded(designer.library(), &TemplateLibrary::loaded);
    designer.library()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), patience);
    designer.library()->open(designer.library()->index(0).data(TemplateLibrary::KeyRole).toString());
    QTRY_VERIFY_WITH_TIMEOUT(designer.editor()->isOpen(), patience);
    designer.brand()->setBackground(Qt::darkBlue);
    QTRY_VERIFY2_WITH_TIMEOUT(designer.desk()->canPublish(), qPrintable(designer.desk()->publishProblem()),
                              patience);
    QVERIFY(m_driver->click(u"publish"_s));
    typeTenant();
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!designer.desk()->isDirty(), patience);
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
}

void tst_Live::revokingWantsTheTenantTyped()
{
    auto &passes = m_driver->window().passes();
    m_driver->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(passes.model()->loaded(), 1, patience);
    passes.select(0);
    QVERIFY(m_driver->click(u"pass-revoke"_s));
    typeTenant();
    QVERIFY(m_driver->click(u"dialog-verb"_s));
    QTRY_COMPARE_WITH_TIMEOUT(passes.detail()->pass().status, PassStatus::Revoked, patience);
}

void tst_Live::afterARestartTheKeyIsAskedFor()
{
    QTRY_VERIFY(!m_driver->find(u"dialog-verb"_s));
    const QString livekey = key();
    QVERIFY(m_driver->restart(m_options));
    QVERIFY(!m_driver->find(u"live-band"_s)); // the sandbox, and it says why
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->texts().filter(u"The key of Acme live is not known"_s).isEmpty(),
                             patience);
    auto *profiles = settings().profiles();
    QVERIFY(profiles->index(0).data(int(ProfileListModel::Role::IsCurrent)).toBool());
    QVERIFY(!profiles->index(2).data(int(ProfileListModel::Role::IsCurrent)).toBool());

    m_driver->window().app().showPage(u"settings"_s);
    const QString id = profiles->index(2).data(int(ProfileListModel::Role::ProfileId)).toString();
    QVERIFY(m_driver->click(u"use-profile-"_s + id));
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"entered-key"_s), patience);
    m_driver->key(Qt::Key_Return);
    QVERIFY(m_driver->find(u"entered-key"_s)); // without one it stays
    QVERIFY(m_driver->type(u"entered-key"_s, livekey));
    m_driver->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"live-band"_s), patience);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    tst_Live test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_live.moc"
