# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(AboutSection.qml AddProfileDialog.qml AppearanceSection.qml CreditRow.qml EnterKeyDialog.qml LicenceDialog.qml MapsSection.qml ProfileRow.qml ProfilesSection.qml SettingsPage.qml)
