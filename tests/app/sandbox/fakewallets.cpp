// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "fakewallets.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace qairopay::tests {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

FakeWallets::FakeWallets(const QStringList &files)
{
    m_process.start(QStringLiteral(QAIROPAY_NODE),
                    QStringList{QStringLiteral(QAIROPAY_FAKE_WALLETS)} + files);
    const auto ports = next(u"ports"_s);
    m_push = ports["push"_L1].toInt();
    m_google = ports["google"_L1].toInt();
}

FakeWallets::~FakeWallets()
{
    m_process.closeWriteChannel(); // which is its end
    m_process.waitForFinished();
}

bool FakeWallets::isAvailable()
{
    return !QLatin1StringView(QAIROPAY_NODE).endsWith("NOTFOUND"_L1);
}

QString FakeWallets::pushUrl(const QString &scheme) const
{
    return u"%1://127.0.0.1:%2"_s.arg(scheme).arg(m_push);
}

QString FakeWallets::googleUrl() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_google);
}

void FakeWallets::answerNext(const QString &kind, const QJsonArray &answers)
{
    const QJsonObject order{{u"answers"_s, QJsonObject{{kind, answers}}}};
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    next(u"ready"_s);
}

void FakeWallets::release()
{
    m_process.write("{\"release\":true}\n");
    next(u"ready"_s);
}

QJsonObject FakeWallets::answer(int status, const QString &reason)
{
    return {{u"status"_s, status}, {u"body"_s, QJsonObject{{u"reason"_s, reason}}}};
}

QJsonObject FakeWallets::next(const QString &kind)
{
    [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return !lines(kind).isEmpty(); }, patienceMs);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i]["kind"_L1].toString() == kind)
            return m_lines.takeAt(i);
    }
    return {};
}

QList<QJsonObject> FakeWallets::lines(const QString &kind)
{
    m_process.waitForReadyRead(1);
    while (m_process.canReadLine())
        m_lines.append(QJsonDocument::fromJson(m_process.readLine()).object());
    QList<QJsonObject> found;
    for (const auto &line : m_lines) {
        if (line["kind"_L1].toString() == kind)
            found.append(line);
    }
    return found;
}

QList<QJsonObject> FakeWallets::take(const QString &kind)
{
    auto taken = lines(kind);
    m_lines.removeIf([&](const QJsonObject &line) { return line["kind"_L1].toString() == kind; });
    return taken;
}

} // namespace qairopay::tests
