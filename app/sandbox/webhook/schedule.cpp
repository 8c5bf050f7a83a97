// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/webhook/schedule.h"

#include <QtCore/qmessageauthenticationcode.h>
#include <QtCore/qregularexpression.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr std::array<qint64, mostAttempts - 1> gaps{
    30 * second, 2 * minute, 10 * minute, 30 * minute, 2 * hour, 6 * hour, 18 * hour, 48 * hour, 96 * hour};

} // namespace

std::optional<qint64> gapAfter(int number, double random)
{
    if (number < 1 || number >= mostAttempts)
        return std::nullopt;
    const auto gap = gaps.at(static_cast<std::size_t>(number - 1));
    return gap + static_cast<qint64>(static_cast<double>(gap) * 0.1 * random);
}

QByteArray signatureHeader(qint64 seconds, const QByteArray &body, const QList<QByteArray> &secrets)
{
    const auto time = QByteArray::number(seconds);
    QByteArray header = "t=" + time;
    for (const auto &secret : secrets) {
        QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret);
        code.addData(time + '.');
        code.addData(body);
        header += ",v1=" + code.result().toHex();
    }
    return header;
}

bool matchesEvent(const QString &pattern, const QString &type)
{
    if (pattern == "*"_L1)
        return true;
    return pattern.endsWith(".*"_L1) ? type.startsWith(QStringView(pattern).chopped(1)) : pattern == type;
}

bool isEventPattern(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\*|[a-z][a-z_]*(\\.[a-z][a-z_]*)*(\\.\\*)?)\\z"_s);
    return text.size() <= 64 && pattern.match(text).hasMatch();
}

} // namespace qairopay::sandbox
