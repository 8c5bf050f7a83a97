// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/passtable.h"
#include "sandbox/store/templatetable.h"

/// What makes a pass new to the wallets it is in: each change takes the tenant's next number and puts the
/// devices into the outbox, in the transaction of its cause.
namespace qairopay::sandbox::walletchanges {

/// A new pass: Google gets its object, so that the short save link names something; Apple's wallet asks.
void passIssued(const Work &work, const PassRow &row);
/// Numbers the change unless a wallet would show the same as before.
void passChanged(const Work &work, const PassRow &before, PassRow &after);
/// One number for all its passes; the devices follow in steps, however many there are.
void templateChanged(const Work &work, TemplateRow &row);
/// A picture that templates name came after them.
void assetArrived(const Work &work, const QString &sha256);
/// The tokens in every pass are signed with another key.
void tokensChanged(const Work &work);

} // namespace qairopay::sandbox::walletchanges
