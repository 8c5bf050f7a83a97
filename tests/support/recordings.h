// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/server.h"

namespace qairopay::test {

/// An answer of the service, for tests/npm/tst_openapi.mjs, which holds each against the API's description.
struct RecordedAnswer
{
    QByteArray method;
    QByteArray target;
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

/// Adds a line to this program's file in the folder, which is begun anew by each run. From any thread.
void record(const QString &folder, const RecordedAnswer &answer);

/// For `sandbox::Options::answered`: records what a sandbox answers, whoever asks, where
/// QAIROPAY_SERVICE_RECORDINGS names a folder. Tests with a client of their own record what that got instead.
[[nodiscard]] sandbox::AnswerWatch answerRecorder();

} // namespace qairopay::test
