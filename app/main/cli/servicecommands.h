// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/connection.h"

#include <QtCore/qstringlist.h>

#include <chrono>

namespace qairopay::cli {

/// The commands about the service itself. They answer with the exit code.

struct StartArguments
{
    QString data;
    QString port;
    QString readyFile;
};
/// Becomes qairopay-sandbox; comes back only if that cannot be.
int startSandbox(Console &console, const StartArguments &arguments);
/// `advance`: "90d", or empty to show the time.
int sandboxClock(Console &console, const Choice &choice, const QString &advance);
int resetSandbox(Console &console, const Choice &choice);

struct KeyArguments
{
    QString scope;
    QString description;
    bool isPublishable = false;
};
int listKeys(Console &console, const Choice &choice);
int createKey(Console &console, const Choice &choice, const KeyArguments &arguments);
int rotateKey(Console &console, const Choice &choice, const QString &id);
int revokeKey(Console &console, const Choice &choice, const QString &id, bool isPending);

int listAudit(Console &console, const Choice &choice, int most);
/// The log with its public keys and a signed checkpoint; empty `out`: to the output.
int exportAudit(Console &console, const Choice &choice, const QString &out);
/// Checks an exported log, or with an empty `path` that of the service. `earlier`: an export whose keys and
/// checkpoints must hold for this one; may be empty.
int verifyAudit(Console &console, const Choice &choice, const QString &path, const QString &earlier);

struct PromoteArguments
{
    QString id;
    QString to;
    QString liveKeyFile;
    bool isDryRun = false;
    bool withEndpoints = false;
};
int promoteTemplate(Console &console, const Choice &choice, const PromoteArguments &arguments);

struct EndpointArguments
{
    QString url;
    QStringList events;
    QString description;
};
int listEndpoints(Console &console, const Choice &choice);
int createEndpoint(Console &console, const Choice &choice, const EndpointArguments &arguments);
/// What is empty stays as it is.
int updateEndpoint(Console &console, const Choice &choice, const QString &id,
                   const EndpointArguments &arguments);
int setEndpointStatus(Console &console, const Choice &choice, const QString &id, const QString &status);
int rotateEndpoint(Console &console, const Choice &choice, const QString &id);
int deleteEndpoint(Console &console, const Choice &choice, const QString &id);
int listDeliveries(Console &console, const Choice &choice, const QString &eventId);
int replayEvent(Console &console, const Choice &choice, const QString &eventId, const QString &endpointId);

struct WebhookVerification
{
    QString header; ///< the value of QairoPay-Signature
    QString bodyFile;
    QString secretFile;
    int toleranceSeconds = 300; ///< 0: the time is not looked at
};
/// What a receiver has to do, as a command.
int verifyWebhook(Console &console, const WebhookVerification &given);

int listEvents(Console &console, const Choice &choice, const QString &type, int most);
struct TailArguments
{
    QString type;
    int count = 0; ///< ends after so many; 0: never
    bool fromStart = false;
};
int tailEvents(Console &console, const Choice &choice, const TailArguments &arguments);

/// Public keys and the signed state of all passes, for `scan verify` without a network.
int saveTrust(Console &console, const Choice &choice, const QString &out);
struct ScanVerification
{
    QString payload;     ///< "-": standard input
    QString pictureFile; ///< with the code in it, instead of its text; "-": standard input
    QString trustFile;
    QString macKeyFile;
    QString at;
};
int verifyScan(Console &console, const Choice &choice, const ScanVerification &given);

/// "90d", "36h", "15m", "30s".
[[nodiscard]] Result<std::chrono::seconds> parseDuration(const QString &text);

} // namespace qairopay::cli
