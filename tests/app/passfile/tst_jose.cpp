// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// What another implementation makes of our tokens: npm's jose (tests/npm/verifysavelink.mjs).
#include "passfile/jwt.h"
#include "support/sourcefile.h"

#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::passfile;

class TestJose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joseVerifiesTheToken();

private:
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
};

void TestJose::joseVerifiesTheToken()
{
    const QTemporaryDir folder;
    const RsaKey key = RsaKey::make().value();
    const QByteArray claims =
        R"({"iss":"studio@test.example","aud":"google","typ":"savetowallet","iat":1767225600,)"
        R"("payload":{"loyaltyObjects":[{"id":"1.a","classId":"1.b","accountName":"Zoë"}]}})"_ba;
    const QByteArray token = signJwt(key, claims, u"key-1"_s).value();
    QByteArray wrong = token;
    wrong[wrong.size() - 10] = wrong[wrong.size() - 10] == 'A' ? 'B' : 'A';
    QVERIFY(write(folder.filePath(u"key.pem"_s), key.publicPem()));
    QVERIFY(write(folder.filePath(u"token"_s), token));
    QVERIFY(write(folder.filePath(u"wrong"_s), wrong));

    const auto verify = [&folder](const QString &name) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(test::sourceFile(u"tests/npm/run"_s),
                      {QStringLiteral(QAIROPAY_NPM_DIR), u"verifysavelink.mjs"_s,
                       folder.filePath(u"key.pem"_s), folder.filePath(name)});
        process.waitForFinished(240'000);
        qInfo("%s", process.readAll().trimmed().constData());
        return process.exitCode();
    };
    const int right = verify(u"token"_s);
    if (right == 77)
        QSKIP("node, npm or its packages are not there");
    QCOMPARE(right, 0);
    QCOMPARE(verify(u"wrong"_s), 1);
}

QTEST_GUILESS_MAIN(TestJose)
#include "tst_jose.moc"
