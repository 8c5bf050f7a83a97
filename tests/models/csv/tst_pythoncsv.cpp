// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/tokenizer.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qprocess.h>
#include <QtCore/qstandardpaths.h>
#include <QtTest/qtest.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::csv;

/// The tokenizer against another implementation: Python's csv module, on generated texts.
class TestPythonCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsPythonDoes()
    {
        const auto python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        const auto texts = makeTexts();
        const auto theirs = readWithPython(python, texts);
        if (theirs.isEmpty())
            QSKIP("python3 does not run here");
        QCOMPARE(theirs.size(), texts.size());
        int compared = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto ours = read(texts[i]);
            if (!ours)
                continue; // an open quote or stray text: reported here, guessed there
            ++compared;
            QVERIFY2(*ours == theirs[i].toArray(), texts[i].toHex(' ').constData());
        }
        QVERIFY(compared > 1000);
    }

private:
    static QList<QByteArray> makeTexts()
    {
        std::mt19937 random(7);
        const QList<QByteArray> pieces{"a"_ba,
                                       "Zoë"_ba,
                                       ","_ba,
                                       ","_ba,
                                       ","_ba,
                                       "\n"_ba,
                                       "\r\n"_ba,
                                       "\r"_ba,
                                       "\"\""_ba,
                                       " "_ba,
                                       "\"x,y\""_ba,
                                       "\"l1\nl2\""_ba,
                                       "\t"_ba,
                                       "'"_ba,
                                       "\"a\"\"b\""_ba,
                                       "\""_ba,
                                       "long text of a cell "_ba};
        QList<QByteArray> texts;
        for (int i = 0; i < 4000; ++i) {
            QByteArray text;
            const auto size = random() % 24;
            for (unsigned k = 0; k < size; ++k)
                text += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
            texts.append(text);
        }
        return texts;
    }

    static std::optional<QJsonArray> read(const QByteArray &text)
    {
        Tokenizer tokenizer(',');
        tokenizer.setWindow(text, true);
        QJsonArray table;
        Row row;
        for (;;) {
            const auto step = tokenizer.next(row);
            if (!step)
                return {};
            if (*step == Tokenizer::Step::End)
                return table;
            if (row.hasStrayText())
                return {};
            // Python shows a blank line as a row without cells.
            table.append(row.isBlank() ? QJsonArray{} : QJsonArray::fromStringList(row.texts()));
        }
    }

    static QJsonArray readWithPython(const QString &python, const QList<QByteArray> &texts)
    {
        QJsonArray input;
        for (const auto &text : texts)
            input.append(QString::fromUtf8(text));
        const auto script =
            u"import csv, io, json, sys\n"
            "texts = json.load(sys.stdin)\n"
            "json.dump([list(csv.reader(io.StringIO(t, newline=''))) for t in texts], sys.stdout)\n"_s;
        QProcess process;
        process.start(python, {u"-c"_s, script});
        process.write(QJsonDocument(input).toJson(QJsonDocument::Compact));
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0) {
            qWarning().noquote() << process.readAllStandardError();
            return {};
        }
        return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    }
};

QTEST_GUILESS_MAIN(TestPythonCsv)
#include "tst_pythoncsv.moc"
