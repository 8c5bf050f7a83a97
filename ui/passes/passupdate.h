// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "passes/recordform.h"

namespace qairopay {

/// New values for a pass that exists, and perhaps a message to its holder. Only rows that differ are sent.
class PassUpdate : public RecordForm
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the selected pass.")
    Q_PROPERTY(QString changeMessage READ changeMessage WRITE setChangeMessage NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    /// Longest change message of the API (api-contract 10.2).
    static constexpr int messageLimit = 140;

    using RecordForm::RecordForm;

    [[nodiscard]] QString changeMessage() const { return m_message; }
    /// Cut at the limit.
    void setChangeMessage(const QString &message);
    /// What would happen: "2 fields will change. The holder sees your message."
    [[nodiscard]] QString summary() const;

private:
    QString m_message;
};

} // namespace qairopay
