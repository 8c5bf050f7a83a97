// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/filechooser.h"

#include <QtCore/qstandardpaths.h>
#include <QtGui/qguiapplication.h>
#include <QtQuick/qquickwindow.h>
#include <QtWidgets/qfiledialog.h>

namespace qairopay {

namespace {

constexpr QSize roomForDates(760, 480);

/// Where the desktop has no dialog of its own: as dark as the window, large enough for its columns, and not
/// in the folder that the program happens to have been started from.
void arrange(QFileDialog &dialog)
{
    if (const auto *window = qobject_cast<QQuickWindow *>(QGuiApplication::focusWindow()))
        dialog.setPalette(QPalette(window->color(), window->color()));
    dialog.resize(roomForDates);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (dialog.directory() == QDir::current())
        dialog.setDirectory(documents.exists() ? documents : QDir::home());
}

} // namespace

FileChooser::FileChooser(QObject *parent)
    : QObject(parent)
{}

FileChooser::~FileChooser()
{
    delete m_dialog;
}

void FileChooser::open(const QString &suggested)
{
    if (m_dialog)
        return;
    m_dialog = new QFileDialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(m_title);
    m_dialog->setNameFilters(m_nameFilters);
    m_dialog->setDefaultSuffix(m_defaultSuffix);
    m_dialog->setAcceptMode(m_mode == Mode::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    arrange(*m_dialog);
    const std::array fileModes{QFileDialog::ExistingFile, QFileDialog::ExistingFiles, QFileDialog::AnyFile,
                               QFileDialog::Directory};
    m_dialog->setFileMode(fileModes.at(static_cast<size_t>(m_mode)));
    if (!suggested.isEmpty())
        m_dialog->selectFile(suggested);
    // Qt's own dialog tells of paths, not of urls.
    connect(m_dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<QUrl> files;
        for (const auto &path : paths)
            files.append(QUrl::fromLocalFile(path));
        if (m_mode == Mode::OpenSeveral)
            Q_EMIT severalAccepted(files);
        else
            Q_EMIT accepted(files.constFirst());
    });
    m_dialog->setWindowModality(Qt::ApplicationModal);
    m_dialog->winId(); // makes the window that the active one becomes the parent of
    m_dialog->windowHandle()->setTransientParent(QGuiApplication::focusWindow());
    m_dialog->open();
}

} // namespace qairopay
