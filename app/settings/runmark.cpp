// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/runmark.h"

#include <QtCore/qfile.h>

namespace qairopay::settings {

RunMark::RunMark(QString path)
    : m_path(std::move(path))
    , m_wasFound(QFile::exists(m_path))
{
    QFile file(m_path);
    (void)file.open(QIODevice::WriteOnly); // empty: that it is there is all it says
}

RunMark::~RunMark()
{
    (void)QFile::remove(m_path);
}

} // namespace qairopay::settings
