// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qurl.h>
#include <QtQmlIntegration/qqmlintegration.h>

class QFileDialog;

namespace qairopay {

/// Asks for a file, or a folder: the desktop's own dialog, or Qt Widgets' where there is none. Qt Quick's
/// stand-in is not used: it shows file names as rich text. The folder chosen last is where the next dialog of
/// the program begins.
class FileChooser : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title MEMBER m_title FINAL)
    Q_PROPERTY(QStringList nameFilters MEMBER m_nameFilters FINAL)
    Q_PROPERTY(QString defaultSuffix MEMBER m_defaultSuffix FINAL)
    Q_PROPERTY(Mode mode MEMBER m_mode FINAL)

public:
    enum class Mode { Open, OpenSeveral, Save, Folder };
    Q_ENUM(Mode)

    explicit FileChooser(QObject *parent = nullptr);
    ~FileChooser() override;

    /// Shows the dialog over the active window and returns at once. `suggested` is the file name it begins
    /// with.
    Q_INVOKABLE void open(const QString &suggested = {});

Q_SIGNALS:
    void accepted(const QUrl &file);
    void severalAccepted(const QList<QUrl> &files); ///< OpenSeveral: these instead, if only one

private:
    QString m_title;
    QStringList m_nameFilters;
    QString m_defaultSuffix;
    Mode m_mode = Mode::Open;
    QPointer<QFileDialog> m_dialog;
};

} // namespace qairopay
