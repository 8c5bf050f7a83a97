// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "screenwatch.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

namespace qairopay {

/// A window over the ready-made program, and an eye on it. Each test of this folder watches some pages in the
/// states a person meets, in both sizes, and makes the pictures of them (tests/endtoend/screenshots). Its
/// functions go on from where the one before left the window.
class StateTest : public QObject
{
    Q_OBJECT

protected:
    static constexpr int patience = 60'000;

    [[nodiscard]] bool restart(const StudioOptions &options);
    [[nodiscard]] QQuickItem *find(const char *name) { return m_driver->find(QLatin1StringView(name)); }
    [[nodiscard]] bool click(const char *name) { return m_driver->click(QLatin1StringView(name)); }
    [[nodiscard]] bool openPage(const char *name) { return m_driver->openPage(QLatin1StringView(name)); }
    [[nodiscard]] bool appears(const char *name);
    [[nodiscard]] StudioWindow &window() { return m_driver->window(); }
    /// The first template that the service has, on the desk.
    [[nodiscard]] bool openPublished();
    /// Leaves the dialog that is open.
    [[nodiscard]] bool escape();
    [[nodiscard]] bool dismissFileDialog(const char *state);

    std::unique_ptr<WindowDriver> m_driver;
    std::unique_ptr<ScreenWatch> m_watch;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

/// The program of such a test; file dialogs are widgets.
template <typename Test> int watchStates(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QApplication::setQuitOnLastWindowClosed(false);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace qairopay
