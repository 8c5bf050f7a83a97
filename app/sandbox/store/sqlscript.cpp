// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/store/sqlscript.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

namespace {

/// Walks through a script, token by token.
class Scanner
{
public:
    explicit Scanner(QStringView script)
        : m_rest(script)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    /// The next token: a comment, a literal, a word, or one character.
    QStringView take()
    {
        const auto token = m_rest.first(length());
        m_rest = m_rest.sliced(token.size());
        return token;
    }

private:
    /// Up to and with the closing mark, which is looked for from `from`; all the rest when there is none.
    [[nodiscard]] qsizetype upTo(QStringView mark, qsizetype from) const
    {
        const auto at = m_rest.indexOf(mark, from);
        return at < 0 ? m_rest.size() : at + mark.size();
    }

    [[nodiscard]] qsizetype length() const
    {
        if (m_rest.startsWith(u"--"))
            return upTo(u"\n", 2);
        if (m_rest.startsWith(u"/*"))
            return upTo(u"*/", 2);
        // A doubled quote inside a literal is two literals side by side, which ends at the same place.
        if (m_rest.startsWith(u'\'') || m_rest.startsWith(u'"'))
            return upTo(m_rest.first(1), 1);
        static const QRegularExpression dollar(u"^\\$\\w*\\$"_s);
        if (const auto tag = dollar.matchView(m_rest).captured(); !tag.isEmpty())
            return upTo(tag, tag.size());
        static const QRegularExpression word(u"^\\w+"_s);
        return std::max<qsizetype>(1, word.matchView(m_rest).capturedLength());
    }

    QStringView m_rest;
};

bool isComment(QStringView token)
{
    return token.startsWith(u"--") || token.startsWith(u"/*");
}

bool isWord(QStringView token, QLatin1StringView word)
{
    return token.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    QStringView lastWord;
    bool isTrigger = false;
    int open = 0; // BEGIN and CASE of a trigger's body that wait for their END
    const auto finish = [&] {
        if (const auto text = statement.trimmed(); !text.isEmpty())
            statements.append(text);
        statement.clear();
        isTrigger = false;
        open = 0;
    };
    for (Scanner scanner(script); !scanner.atEnd();) {
        const auto token = scanner.take();
        if (isComment(token)) {
            statement += u'\n';
            continue;
        }
        if (token.front() == u';' && open == 0) {
            finish();
            continue;
        }
        isTrigger = isTrigger || (isWord(token, "TRIGGER"_L1) && isWord(lastWord, "CREATE"_L1));
        if (isTrigger && (isWord(token, "BEGIN"_L1) || isWord(token, "CASE"_L1)))
            ++open;
        if (isTrigger && isWord(token, "END"_L1))
            open = std::max(0, open - 1);
        if (!token.trimmed().isEmpty())
            lastWord = token;
        statement += token;
    }
    finish();
    return statements;
}

} // namespace qairopay::sandbox
