// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/commandrun.h"

#include "cli/commandline.h"

#include <QtCore/qbuffer.h>

using namespace Qt::StringLiterals;

namespace qairopay::test {

CommandOutcome runCommand(const QStringList &arguments, const QByteArray &input)
{
    return runOnConsole(
        [&](cli::Console &console, const QByteArray &) {
            return cli::run(QStringList{u"qairopay"_s} + arguments, console);
        },
        input);
}

CommandOutcome runOnConsole(const ConsoleCall &call, const QByteArray &input)
{
    CommandOutcome outcome;
    QBuffer out(&outcome.out);
    QBuffer err(&outcome.err);
    QBuffer in;
    in.setData(input);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    in.open(QIODevice::ReadOnly);
    cli::Console console(out, err, in);
    outcome.code = call(console, outcome.out);
    return outcome;
}

} // namespace qairopay::test
