# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(SandboxClock.qml SandboxPage.qml SandboxPane.qml SandboxPhones.qml)
