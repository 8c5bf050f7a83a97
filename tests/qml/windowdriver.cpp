// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include "shell/appfonts.h"

#include <QtCore/qfile.h>
#include <QtCore/qmimedata.h>
#include <QtGui/qevent.h>
#include <QtQuickControls2/qquickstyle.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// Depth first, visible ones only; popups are children of the overlay, which is one of the window's.
void walk(QQuickItem *item, const std::function<bool(QQuickItem *)> &visit, bool &stop)
{
    if (stop || !item->isVisible())
        return;
    if (visit(item)) {
        stop = true;
        return;
    }
    for (auto *child : item->childItems())
        walk(child, visit, stop);
}

QPointF middleOf(const QQuickItem &item)
{
    return item.mapToScene({item.width() / 2, item.height() / 2});
}

/// Nothing that clips cuts its middle off.
bool isInSight(const QQuickItem *item)
{
    const auto middle = middleOf(*item);
    for (const auto *above = item->parentItem(); above; above = above->parentItem()) {
        if ((above->clip() || !above->parentItem()) && !above->contains(above->mapFromScene(middle)))
            return false;
    }
    return true;
}

} // namespace

WindowDriver::WindowDriver(const StudioOptions &options)
{
    QQuickStyle::setStyle(u"Basic"_s);
    (void)useEmbeddedFonts();
    open(options);
}

QUrl WindowDriver::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(folder() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test's own file cannot be written");
    return QUrl::fromLocalFile(file.fileName());
}

bool WindowDriver::createTemplate(const PassTemplate &value)
{
    bool isCreated = false;
    window().client().createTemplate(value).then(
        &window(), [&](const Result<api::TemplateResource> &answer) { isCreated = answer.has_value(); });
    return QTest::qWaitFor([&] { return isCreated; }, 60'000);
}

bool WindowDriver::restart(const StudioOptions &options)
{
    m_studio.reset();
    open(options);
    return isOpen() && m_problem.isEmpty();
}

void WindowDriver::open(const StudioOptions &options)
{
    auto own = options;
    if (own.dataFolder.isEmpty())
        own.dataFolder = m_folder.path();
    if (!own.size.isValid())
        own.size = {1440, 900};
    auto studio = Studio::open(own);
    if (!studio) {
        m_problem = studio.error().text();
        return;
    }
    m_studio = std::move(*studio);
    quick()->requestActivate(); // a display without a window manager gives it to nobody by itself
    if (!QTest::qWaitForWindowActive(quick()) ||
        !QTest::qWaitFor([this] { return quick()->property("page").value<QObject *>(); }, 10'000))
        m_problem = u"The window did not come up."_s;
}

QQuickItem *WindowDriver::find(const QString &objectName)
{
    QQuickItem *found = nullptr;
    bool stop = false;
    walk(
        quick()->contentItem(),
        [&](QQuickItem *item) {
            if (item->objectName() == objectName)
                found = item;
            return found != nullptr;
        },
        stop);
    return found;
}

bool WindowDriver::click(const QString &objectName)
{
    if (!QTest::qWaitFor([&] { return find(objectName) && find(objectName)->isEnabled(); }))
        return false;
    if (!isInSight(find(objectName)))
        find(objectName)->forceActiveFocus(Qt::TabFocusReason); // scrolls there
    // Popups find their place over a few frames: wait until the item stands still.
    QPoint middle;
    const auto stands = QTest::qWaitFor([&] {
        auto *item = find(objectName);
        const auto before = middle;
        middle = item ? middleOf(*item).toPoint() : QPoint();
        QTest::qWait(60);
        return item && middle == before && !middle.isNull();
    });
    if (!stands)
        return false;
    QTest::mouseMove(quick(), middle);
    QTest::mouseClick(quick(), Qt::LeftButton, {}, middle);
    return true;
}

bool WindowDriver::openPage(const QString &name)
{
    window().app().showPage(name);
    return QTest::qWaitFor([&] {
        const auto *entry = find(u"rail-"_s + name);
        return entry && entry->property("checked").toBool();
    });
}

bool WindowDriver::type(const QString &objectName, const QString &text)
{
    if (!click(objectName))
        return false;
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    typeOn(text);
    return true;
}

void WindowDriver::typeOn(const QString &text)
{
    for (const auto character : text)
        QTest::sendKeyEvent(QTest::Click, quick(), Qt::Key_unknown, character, Qt::NoModifier);
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(quick(), key, modifiers);
}

bool WindowDriver::hold(const QString &objectName, const QList<QUrl> &files)
{
    const auto *item = find(objectName);
    if (!item)
        return false;
    QMimeData data;
    data.setUrls(files);
    const auto place = middleOf(*item).toPoint();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(quick(), &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(quick(), &move);
    return enter.isAccepted();
}

void WindowDriver::takeAway()
{
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(quick(), &leave);
}

bool WindowDriver::drop(const QString &objectName, const QList<QUrl> &files)
{
    const auto *item = find(objectName);
    if (!item)
        return false;
    const auto place = middleOf(*item);
    if (!hold(objectName, files))
        return false;
    QMimeData data;
    data.setUrls(files);
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(quick(), &dropped);
    return dropped.isAccepted();
}

QStringList WindowDriver::texts()
{
    QStringList texts;
    bool stop = false;
    walk(
        quick()->contentItem(),
        [&](QQuickItem *item) {
            if (const auto text = item->property("text"); text.typeId() == QMetaType::QString)
                texts.append(text.toString());
            return false;
        },
        stop);
    return texts;
}

} // namespace qairopay
