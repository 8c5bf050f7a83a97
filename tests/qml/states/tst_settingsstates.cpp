// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "statetest.h"
#include "support/owncertificate.h"

using namespace Qt::StringLiterals;
using namespace qairopay;

/// Settings with its views, and what belongs to no page: dialogs for files, the palette, the sheet of keys.
class tst_SettingsStates : public StateTest
{
    Q_OBJECT

private Q_SLOTS:
    void settings();
    void signing();
    void apiKeys();
    void auditLog();
    void fileDialogs();
    void commandsAndKeys();
    void highContrast();
    void largeText();
};

void tst_SettingsStates::settings()
{
    QVERIFY(openPage("settings"));
    m_watch->see(u"settings"_s);
    QVERIFY(click("add-profile"));
    QVERIFY(appears("profile-name"));
    m_watch->see(u"settings-add-profile"_s);
    QVERIFY(click("dialog-verb")); // nothing filled in
    m_watch->see(u"settings-add-profile-wrong"_s);
    QVERIFY(escape());

    auto &page = window().settings();
    QVERIFY(page.add(u"Acme sandbox"_s, u"Acme Hotels GmbH"_s, 0, m_driver->server().baseUrl().toString(),
                     QString::fromUtf8(m_driver->server().key().reveal())));
    m_watch->see(u"settings-profiles"_s);
    const QString id = page.profiles()->index(2).data(int(ProfileListModel::Role::ProfileId)).toString();
    Q_EMIT page.keyWanted(id, u"Acme sandbox"_s);
    QVERIFY(appears("entered-key"));
    m_watch->see(u"settings-enter-key"_s);
    QVERIFY(escape());
    QVERIFY(m_driver->click(u"remove-profile-"_s + id));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"settings-remove-profile"_s);
    QVERIFY(escape());
    page.remove(id);

    auto *map = find("map-kind");
    QVERIFY(map);
    QVERIFY(QMetaObject::invokeMethod(map, "chosen", Q_ARG(int, 1)));
    QVERIFY(appears("map-file"));
    m_watch->see(u"settings-map-file"_s);
    QVERIFY(QMetaObject::invokeMethod(map, "chosen", Q_ARG(int, 2)));
    QVERIFY(appears("map-address"));
    QVERIFY(m_driver->type(u"map-address"_s, u"https://tiles.example.com/"_s));
    QVERIFY(click("map-use-address"));
    QTRY_VERIFY(!window().app().maps()->problem().isEmpty());
    m_watch->see(u"settings-map-address-wrong"_s);
    QVERIFY(QMetaObject::invokeMethod(map, "chosen", Q_ARG(int, 0)));

    auto *licence = find("licence-Inter");
    QVERIFY(licence);
    licence->forceActiveFocus(Qt::TabFocusReason); // scrolls there
    m_watch->see(u"settings-about"_s, [&] { licence->forceActiveFocus(Qt::TabFocusReason); });
    m_driver->key(Qt::Key_Return);
    QVERIFY(appears("licence-text"));
    m_watch->see(u"settings-licence"_s);
    QVERIFY(escape());
}

void tst_SettingsStates::signing()
{
    const auto now = QDateTime::currentDateTimeUtc();
    const test::OwnCertificate own(m_driver->folder() + "/sandbox/authority"_L1,
                                   {now.addDays(-1), now.addDays(20)});
    auto *desk = window().app().signing();
    const auto pkcs12 = QUrl::fromLocalFile(own.pkcs12File());
    const auto wwdr = QUrl::fromLocalFile(own.intermediateFile());
    const auto stay = [&] { find("use-account")->forceActiveFocus(Qt::TabFocusReason); };
    m_watch->see(u"settings-signing-test"_s, stay);
    QVERIFY(click("use-certificate"));
    QVERIFY(appears("certificate-password"));
    m_watch->see(u"settings-signing-certificate"_s);
    desk->useCertificate(pkcs12, wwdr, u"wrong"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->certificateField(), u"passphrase"_s, patience);
    m_watch->see(u"settings-signing-certificate-wrong"_s);
    desk->useCertificate(pkcs12, wwdr, QString::fromUtf8(test::OwnCertificate::passphrase()));
    QTRY_VERIFY_WITH_TIMEOUT(desk->signsForPhones() && !find("certificate-password"), patience);
    QVERIFY(!desk->expiryWarning().isEmpty());
    m_watch->see(u"settings-signing-own"_s, stay);
    QVERIFY(click("use-account"));
    QVERIFY(appears("google-issuer"));
    desk->useAccount(pkcs12, u"3388"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk->accountField(), u"service_account"_s, patience);
    m_watch->see(u"settings-signing-account-wrong"_s);
    QVERIFY(escape());
    QVERIFY(click("remove-certificate"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"settings-signing-remove"_s);
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(!desk->hasCertificate() && !find("dialog-verb"), patience);
}

void tst_SettingsStates::apiKeys()
{
    auto &keys = window().keys();
    auto *view = find("settings-view");
    QVERIFY(view);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 1)));
    QTRY_VERIFY_WITH_TIMEOUT(keys.model()->count() > 0, patience);
    m_watch->see(u"keys"_s);
    QVERIFY(click("new-key"));
    QVERIFY(appears("key-description"));
    QVERIFY(m_driver->type(u"key-description"_s, u"Till in the lobby"_s));
    m_watch->see(u"keys-new"_s);
    QVERIFY(click("dialog-verb"));
    QVERIFY(appears("shown-secret"));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(keys.secret().isEmpty() && !keys.isBusy(), patience);
    QTRY_VERIFY(!find("dialog-verb"));
    QVERIFY(click("key-rotate"));
    QVERIFY(appears("dialog-verb"));
    m_watch->see(u"keys-rotate"_s);
    QVERIFY(click("dialog-verb"));
    QVERIFY(appears("shown-secret"));
    QVERIFY(click("dialog-verb"));
    QTRY_VERIFY_WITH_TIMEOUT(keys.secret().isEmpty() && !keys.isBusy(), patience);
    QTRY_VERIFY(!find("dialog-verb"));
    m_watch->see(u"keys-rotated"_s);
    QVERIFY(click("key-revoke"));
    QVERIFY(appears("revoke-when"));
    m_watch->see(u"keys-revoke"_s);
    QVERIFY(escape());
}

void tst_SettingsStates::auditLog()
{
    auto &audit = window().audit();
    auto *view = find("settings-view");
    QVERIFY(view);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 2)));
    QTRY_VERIFY_WITH_TIMEOUT(audit.model()->count() > 0 && !audit.isLoading(), patience);
    audit.select(0);
    QVERIFY(click("audit-verify"));
    QTRY_VERIFY_WITH_TIMEOUT(!audit.isWorking(), patience);
    QCOMPARE(audit.verdictTone(), u"ok"_s);
    m_watch->see(u"audit"_s);
    QVERIFY(QMetaObject::invokeMethod(view, "chosen", Q_ARG(int, 0)));
}

void tst_SettingsStates::fileDialogs()
{
    QVERIFY(openPage("issue"));
    QVERIFY(appears("choose-list"));
    QVERIFY(click("choose-list"));
    QVERIFY(dismissFileDialog("file-open"));
    QVERIFY(openPage("scans"));
    QVERIFY(appears("export-scans"));
    QVERIFY(click("export-scans"));
    QVERIFY(dismissFileDialog("file-save"));
    QVERIFY(openPage("design"));
    QVERIFY(click("outline-template"));
    QVERIFY(click("save-as"));
    QVERIFY(dismissFileDialog("file-save-template"));
}

void tst_SettingsStates::commandsAndKeys()
{
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(appears("palette-search"));
    m_watch->see(u"palette"_s);
    auto *palette = window().app().palette();
    palette->setSearchText(u"template"_s);
    QVERIFY(palette->count() > 0);
    m_watch->see(u"palette-found"_s);
    palette->setSearchText(u"smaller text"_s);
    QVERIFY(palette->hinderedCount() > 0);
    m_watch->see(u"palette-hindered"_s);
    palette->setSearchText(u"qqxyzzy"_s);
    QCOMPARE(palette->count(), 0);
    m_watch->see(u"palette-none-found"_s);
    palette->setSearchText({});
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("palette-search"));
    m_driver->key(Qt::Key_F1);
    QVERIFY(appears("shortcut-sheet"));
    m_watch->see(u"shortcuts"_s);
    QVERIFY(escape());
}

void tst_SettingsStates::highContrast()
{
    window().app().appearance()->setContrast(Appearance::Contrast::High);
    QVERIFY(openPage("settings"));
    m_watch->see(u"high-contrast-settings"_s);
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(appears("palette-search"));
    m_watch->see(u"high-contrast-palette"_s);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("palette-search"));
    window().app().appearance()->setContrast(Appearance::Contrast::Standard);
    QVERIFY(openPage("design"));
}

void tst_SettingsStates::largeText()
{
    auto *appearance = window().app().appearance();
    appearance->setTextPercent(200);
    QVERIFY(openPage("settings"));
    m_watch->see(u"text-200-settings"_s);
    QVERIFY(click("add-profile"));
    QVERIFY(appears("profile-name"));
    m_watch->see(u"text-200-dialog"_s);
    QVERIFY(escape());
    m_driver->key(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(appears("palette-search"));
    m_watch->see(u"text-200-palette"_s);
    m_driver->key(Qt::Key_Escape);
    QTRY_VERIFY(!find("palette-search"));
    appearance->setTextPercent(100);
    QVERIFY(openPage("design"));
}

int main(int argc, char *argv[])
{
    return watchStates<tst_SettingsStates>(argc, argv);
}

#include "tst_settingsstates.moc"
