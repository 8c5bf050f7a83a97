// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pass/issuedrecord.h"
#include "preview/cardface.h"
#include "preview/drawingkit.h"
#include "template/passtemplate.h"

namespace qairopay {

/// Both wallets' cards of one pass or one row of data.
class CardPair : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by view models.")
    Q_PROPERTY(qairopay::CardFace *apple READ apple CONSTANT FINAL)
    Q_PROPERTY(qairopay::CardFace *google READ google CONSTANT FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed FINAL)

public:
    /// `organisation` stands on cards whose template names none.
    CardPair(DrawingKit drawing, QString organisation, QObject *parent = nullptr);

    void show(const PassTemplate &passTemplate, const IssuedRecord &issued);
    void clear();
    /// Google's card is that of an issuer in demo mode; before show().
    void setTestIssuer(bool isTest) { m_isTestIssuer = isTest; }

    [[nodiscard]] CardFace *apple() { return &m_apple; }
    [[nodiscard]] CardFace *google() { return &m_google; }
    [[nodiscard]] bool isEmpty() const { return m_apple.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void draw();

    DrawingKit m_drawing;
    std::optional<PassTemplate> m_template;
    IssuedRecord m_issued;
    QString m_organisation;
    CardFace m_apple;
    CardFace m_google;
    bool m_isTestIssuer = false;
};

} // namespace qairopay
