// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "passes/passupdate.h"

namespace qairopay {

void PassUpdate::setChangeMessage(const QString &message)
{
    const auto cut = message.left(messageLimit);
    if (m_message == cut)
        return;
    m_message = cut;
    Q_EMIT changed();
}

QString PassUpdate::summary() const
{
    const auto count = changes().size();
    if (count == 0)
        return m_message.isEmpty() ? tr("Nothing has been changed yet.")
                                   : tr("Change at least one field; a message alone is not an update.");
    return m_message.isEmpty()
               ? tr("%n field(s) will change. The wallet is updated silently.", nullptr, int(count))
               : tr("%n field(s) will change. The holder sees your message.", nullptr, int(count));
}

} // namespace qairopay
