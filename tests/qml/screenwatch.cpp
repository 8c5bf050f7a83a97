// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "screenwatch.h"

#include "screenrules.h"

#include <QtCore/qdir.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qwidget.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

constexpr std::array sizes{QSize(1440, 900), QSize(1024, 700)};
// Popups find their place and pages their layout over a few frames; a map its tiles over many more.
constexpr int settling = 100;
constexpr int settlingOfPicture = 150;
constexpr int settlingOfMap = 900;

bool showsMap(const QQuickItem &item)
{
    if (!item.isVisible())
        return false;
    return item.inherits("QDeclarativeGeoMap") ||
           std::ranges::any_of(item.childItems(), [](const auto *child) { return showsMap(*child); });
}

QString nameOf(QSize size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

} // namespace

ScreenWatch::ScreenWatch(WindowDriver &driver)
    : m_driver(driver)
    , m_folder(qEnvironmentVariable("QAIROPAY_SCREENSHOTS"))
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder);
    driver.window().app().appearance()->setReduceMotion(true);
    driver.quick()->resize(sizes.front()); // the screen here is smaller, and a window made anew heeds it
}

void ScreenWatch::see(const QString &state, const std::function<void()> &prepare)
{
    for (const auto size : sizes) {
        m_driver.quick()->resize(size);
        QTest::qWait(settling);
        if (prepare)
            prepare();
        QTest::qWait(settling);
        look(state + u' ' + nameOf(size));
        if (!m_folder.isEmpty())
            takePictures(state + u'-' + nameOf(size));
    }
    m_driver.quick()->resize(sizes.front());
    QTest::qWait(settling);
}

void ScreenWatch::seeWidget(const QString &state, QWidget &widget)
{
    QTest::qWait(settling);
    if (!m_folder.isEmpty() && !widget.grab().save(m_folder + u'/' + state + u".png"_s))
        m_complaints.append(u"%1: the picture cannot be written"_s.arg(state));
}

QStringList ScreenWatch::takeComplaints()
{
    m_complaints.removeDuplicates();
    return std::exchange(m_complaints, {});
}

void ScreenWatch::look(const QString &state)
{
    const auto found = namelessParts(*m_driver.quick()) + textFaults(*m_driver.quick());
    for (const auto &complaint : found)
        m_complaints.append(state + u": "_s + complaint);
}

void ScreenWatch::takePictures(const QString &state)
{
    auto *appearance = m_driver.window().app().appearance();
    const auto size = m_driver.quick()->size();
    QTest::mouseMove(m_driver.quick(), {size.width() / 2, 1}); // where nothing explains itself
    for (const auto scheme : {Appearance::Scheme::Dark, Appearance::Scheme::Light}) {
        appearance->setScheme(scheme);
        QTest::qWait(showsMap(*m_driver.quick()->contentItem()) ? settlingOfMap : settlingOfPicture);
        const auto *name = scheme == Appearance::Scheme::Dark ? "dark" : "light";
        const QString path = u"%1/%2-%3.png"_s.arg(m_folder, state, QLatin1StringView(name));
        if (!m_driver.quick()->grabWindow().save(path))
            m_complaints.append(u"%1: the picture cannot be written"_s.arg(state));
    }
}

} // namespace qairopay
