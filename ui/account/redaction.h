// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstringlist.h>

namespace qairopay {

/// Without what tells of people or opens doors: keys and tokens, ids, e-mail addresses, telephone numbers,
/// addresses in the network, exact positions, the home folder, and the names. It rather takes too much.
[[nodiscard]] QString redacted(QString text, const QStringList &names = {});
/// The same of the lines of a log, where what stands in quotes is what somebody wrote.
[[nodiscard]] QStringList redactedLog(QString log, const QStringList &names = {});
/// Of a setting: its value where that is a number, a choice or a colour; else that it is set.
[[nodiscard]] QString redactedSetting(const QString &key, const QString &value);

} // namespace qairopay
