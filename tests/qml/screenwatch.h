// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "windowdriver.h"

#include <functional>

class QWidget;

namespace qairopay {

/// Looks at the window as it stands, in both sizes that a page is laid out for: whether everything has a name
/// for a screen reader, whether texts are plain, whole and apart from each other. With QAIROPAY_SCREENSHOTS
/// set to a folder it also leaves a picture of each state there, light and dark.
class ScreenWatch
{
public:
    explicit ScreenWatch(WindowDriver &driver);

    /// `prepare` comes after each change of the size: what closes by itself then is opened again.
    void see(const QString &state, const std::function<void()> &prepare = {});
    /// A dialog of Qt Widgets: a picture only, its parts are Qt's own.
    void seeWidget(const QString &state, QWidget &widget);
    /// What was wrong since the last call, one sentence each.
    [[nodiscard]] QStringList takeComplaints();

private:
    void look(const QString &state);
    void takePictures(const QString &state);

    WindowDriver &m_driver;
    QString m_folder;
    QStringList m_complaints;
};

} // namespace qairopay
