// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "statetest.h"

#include <QtCore/qregularexpression.h>
#include <QtGui/qaccessible.h>
#include <QtTest/qsignalspy.h>
#include <QtWidgets/qfiledialog.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// What Qt says of items that stand where nobody meant them.
void failOnLostItems()
{
    static const QRegularExpression pattern(
        u"Cannot (specify|anchor)|will not function|managed by a layout|anchor loop"_s);
    QTest::failOnWarning(pattern);
}

} // namespace

void StateTest::initTestCase()
{
    failOnLostItems();
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // no keychain, whatever runs on this desktop
    QAccessible::setActive(true);
    m_driver = std::make_unique<WindowDriver>();
    QVERIFY2(m_driver->isOpen() && m_driver->problem().isEmpty(), qPrintable(m_driver->problem()));
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    QVERIFY(appears("field-tier"));
    window().scans().wantHolders();
    // The ready-made program ends with its scans.
    QTRY_VERIFY_WITH_TIMEOUT(window().scans().columns().size() >= 48, patience);
}

void StateTest::init()
{
    failOnLostItems();
}

void StateTest::cleanup()
{
    const auto complaints = m_watch->takeComplaints();
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

bool StateTest::restart(const StudioOptions &options)
{
    m_watch.reset();
    const auto opened = m_driver->restart(options);
    m_watch = std::make_unique<ScreenWatch>(*m_driver);
    return opened;
}

bool StateTest::appears(const char *name)
{
    return QTest::qWaitFor([&] { return find(name) != nullptr; }, patience);
}

bool StateTest::escape()
{
    m_driver->key(Qt::Key_Escape);
    return QTest::qWaitFor([&] { return !find("dialog-cancel") && !find("dialog-verb"); });
}

bool StateTest::openPublished()
{
    auto *library = window().designer().library();
    QString key;
    const auto isListed = [&] {
        for (int row = 0; row < library->count() && key.isEmpty(); ++row) {
            const auto each = library->index(row).data(TemplateLibrary::KeyRole).toString();
            key = each.startsWith("tpl_"_L1) ? each : QString();
        }
        return !key.isEmpty();
    };
    if (!openPage("design") || !QTest::qWaitFor(isListed, patience))
        return false;
    QSignalSpy opened(library, &TemplateLibrary::opened);
    library->open(key);
    return QTest::qWaitFor([&] { return !opened.isEmpty(); }, patience) && appears("more");
}

bool StateTest::dismissFileDialog(const char *state)
{
    QFileDialog *dialog = nullptr;
    const auto opened = QTest::qWaitFor([&] {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && qobject_cast<QFileDialog *>(widget))
                dialog = qobject_cast<QFileDialog *>(widget);
        }
        return dialog != nullptr;
    });
    if (!opened)
        return false;
    m_watch->seeWidget(QString::fromLatin1(state), *dialog);
    dialog->reject();
    m_driver->quick()->requestActivate();
    return QTest::qWaitForWindowActive(m_driver->quick());
}

} // namespace qairopay
