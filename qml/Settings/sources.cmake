# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(AboutSection.qml AddProfileDialog.qml AppearanceSection.qml AuditPane.qml AuditView.qml CreditRow.qml DiagnosticsDialog.qml EnterKeyDialog.qml
    KeyPane.qml KeysView.qml LanguageSection.qml LicenceDialog.qml MapsSection.qml NewKeyDialog.qml ProfileRow.qml ProfilesSection.qml SettingsBar.qml SettingsCommands.qml SettingsPage.qml
    SigningAccountDialog.qml SigningCertificateDialog.qml SigningFileRow.qml SigningSection.qml)
