# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_qml(ChangedMembers.qml DeliveryList.qml EndpointDialog.qml EndpointPane.qml EndpointsView.qml EventDetailPane.qml
    EventFilterBar.qml EventList.qml EventsBar.qml EventsCommands.qml EventsPage.qml)
