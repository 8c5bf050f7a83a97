// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "shell/filechooser.h"

#include <QtGui/qguiapplication.h>
#include <QtGui/qwindow.h>
#include <QtWidgets/qfiledialog.h>

namespace qairopay {

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
    m_dialog->setFileMode(m_mode == Mode::Save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!suggested.isEmpty())
        m_dialog->selectFile(suggested);
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT accepted(QUrl::fromLocalFile(path)); });
    m_dialog->setWindowModality(Qt::ApplicationModal);
    m_dialog->winId(); // makes the window that the active one becomes the parent of
    m_dialog->windowHandle()->setTransientParent(QGuiApplication::focusWindow());
    m_dialog->open();
}

} // namespace qairopay
