// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "studio.h"

#include <QtCore/qtemporarydir.h>
#include <QtQuick/qquickitem.h>
#include <QtQuick/qquickwindow.h>

namespace qairopay {

/// The real window over a real sandbox, in a folder of its own where the options name none, with a hand on
/// the mouse and the keys.
class WindowDriver
{
public:
    explicit WindowDriver(const StudioOptions &options = {});

    [[nodiscard]] bool isOpen() const { return bool(m_studio); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] StudioWindow &window() { return m_studio->window(); }
    [[nodiscard]] QQuickWindow *quick() { return window().window(); }

    /// The visible item with an object name; null: there is none.
    [[nodiscard]] QQuickItem *find(const QString &objectName);
    /// A click in the middle; false when it is not there.
    [[nodiscard]] bool click(const QString &objectName);
    /// Opens a page by its name and waits until it is shown.
    [[nodiscard]] bool openPage(const QString &name);
    /// Puts the caret into a field, replaces its text by keys.
    [[nodiscard]] bool type(const QString &objectName, const QString &text);
    /// By keys, into whatever has the keyboard.
    void typeOn(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Holds files over the middle of an item; false when it is not there or nobody would take them.
    [[nodiscard]] bool hold(const QString &objectName, const QList<QUrl> &files);
    /// Goes away with what was held.
    void takeAway();
    /// Lets files fall into the middle of an item; false when it is not there or nobody takes them.
    [[nodiscard]] bool drop(const QString &objectName, const QList<QUrl> &files);
    /// Ends the program and starts it anew on the same folder; true when the window came up.
    [[nodiscard]] bool restart(const StudioOptions &options = {});
    void save() { m_studio->save(); }
    [[nodiscard]] sandbox::Server &server() { return m_studio->server(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A file in folder().
    [[nodiscard]] QUrl write(const QString &name, const QByteArray &bytes) const;
    /// Creates it at the service of the profile in use, and waits for the answer.
    [[nodiscard]] bool createTemplate(const PassTemplate &value);
    /// Every text that is drawn somewhere in the window.
    [[nodiscard]] QStringList texts();

private:
    void open(const StudioOptions &options);

    QTemporaryDir m_folder;
    std::unique_ptr<Studio> m_studio;
    QString m_problem;
};

} // namespace qairopay
