// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/store/tenant.h"

#include <QtCore/qstringlist.h>

/// The outbox of Google's classes and objects. A row stays when it was sent: it is what Google is known to
/// have.
namespace qairopay::sandbox {

/// Who goes first under Google's quota.
enum class GooglePriority { Class, Installed, Issued };

struct GoogleRow
{
    QString id; ///< a template's or a pass's
    QString templateId;
    GooglePriority priority = GooglePriority::Issued;
    qint64 generation = 0;
    int attempts = 0;
    QString notice; ///< a change message to show; empty: none

    [[nodiscard]] bool isClass() const { return id == templateId; }
};

/// Puts a class or object into the outbox; a notice that still waits stays unless a newer one comes.
void enqueueGoogle(const Work &work, const GoogleRow &row);
/// The class of a template, unless Google has it or it waits already.
void enqueueGoogleClass(const Work &work, const QString &templateId);
[[nodiscard]] bool isKnownToGoogle(const Work &work, const QString &id);
/// At most `most` of the template's objects that are older than this change; answers how many.
int enqueueGoogleObjects(const Work &work, const QString &templateId, int most);

/// What is due; objects wait for their class.
[[nodiscard]] QStringList dueGoogle(const Work &work, int most);
[[nodiscard]] std::optional<GoogleRow> findDueGoogle(const Work &work, const QString &id);
/// Sent, or refused for good; unless more came meanwhile, which is due at once.
void endGoogle(const Work &work, const GoogleRow &row, bool isDone, const QString &outcome);
void retryGoogle(const Work &work, const GoogleRow &row, qint64 nextAt, const QString &outcome);

/// Messages of a pass that made a phone ring since then.
[[nodiscard]] int countNotices(const Work &work, const QString &passId, qint64 since);
void insertNotice(const Work &work, const QString &passId);

struct GoogleCounts
{
    qint64 waiting = 0;
    qint64 failed = 0;
};

[[nodiscard]] GoogleCounts countGoogle(const Work &work);

} // namespace qairopay::sandbox
