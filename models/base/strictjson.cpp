// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/strictjson.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qset.h>
#include <QtCore/qutf8stringview.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

QString place(const QByteArray &text, qsizetype offset)
{
    const auto before = QByteArrayView(text).first(std::min(offset, text.size()));
    const auto line = before.count('\n') + 1;
    const auto column = offset - before.lastIndexOf('\n');
    return u"line %1, column %2"_s.arg(line).arg(column);
}

/// One pass over the bytes that finds what QJsonDocument lets through: depth and repeated members. It trusts
/// nothing about the grammar; the real parser judges that afterwards.
class PreCheck
{
public:
    PreCheck(const QByteArray &text, int maxDepth)
        : m_text(text)
        , m_maxDepth(maxDepth)
    {}

    Result<void> run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (c == '"') {
                const auto end = endOfString(i);
                if (auto result = string(i, end); !result)
                    return result;
                i = end;
            } else if (c == '{' || c == '[') {
                if (m_open.size() >= static_cast<size_t>(m_maxDepth))
                    return failure(
                        ErrorKind::LimitExceeded,
                        Phrase(QT_TRANSLATE_NOOP("Errors", "The JSON is nested deeper than %1 levels."),
                               {QString::number(m_maxDepth)}),
                        place(m_text, i));
                m_open.push_back({c == '{', c == '{', {}});
            } else if (c == '}' || c == ']') {
                if (!m_open.empty())
                    m_open.pop_back();
            } else if (c == ',' && !m_open.empty()) {
                m_open.back().expectsName = m_open.back().isObject;
            }
        }
        return {};
    }

private:
    struct Level
    {
        bool isObject;
        bool expectsName;
        QSet<QString> names;
    };

    qsizetype endOfString(qsizetype start) const
    {
        for (qsizetype i = start + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\')
                ++i;
            else if (m_text[i] == '"')
                return i;
        }
        return m_text.size();
    }

    Result<void> string(qsizetype start, qsizetype end)
    {
        if (m_open.empty() || !m_open.back().expectsName)
            return {};
        m_open.back().expectsName = false;
        const QByteArray quoted = m_text.mid(start, end - start + 1);
        const QString name = unquoted(quoted);
        auto &names = m_open.back().names;
        if (names.contains(name))
            return failure(
                ErrorKind::InvalidInput,
                Phrase(QT_TRANSLATE_NOOP("Errors", "The member \"%1\" is given twice."), {name.left(80)}),
                place(m_text, start));
        names.insert(name);
        return {};
    }

    static QString unquoted(const QByteArray &quoted)
    {
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.sliced(1, std::max<qsizetype>(0, quoted.size() - 2)));
        return QJsonDocument::fromJson("[" + quoted + "]").array().at(0).toString();
    }

    const QByteArray &m_text;
    int m_maxDepth;
    std::vector<Level> m_open;
};

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &text, const JsonLimits &limits)
{
    if (text.size() > limits.maxBytes)
        return failure(ErrorKind::LimitExceeded,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "The JSON is larger than %1 bytes."),
                              {QString::number(limits.maxBytes)}));
    if (text.startsWith("\xEF\xBB\xBF"))
        return failure(
            ErrorKind::InvalidInput,
            Phrase(QT_TRANSLATE_NOOP(
                "Errors", "The JSON begins with a byte order mark; save it as UTF-8 without one.")));
    if (!QUtf8StringView(text.constData(), text.size()).isValidUtf8())
        return failure(ErrorKind::InvalidInput,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "The JSON is not valid UTF-8.")));
    if (auto checked = PreCheck(text, limits.maxDepth).run(); !checked)
        return std::unexpected(checked.error());

    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::InvalidInput,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "This is not JSON: %1."), {error.errorString()}),
                       place(text, error.offset));
    if (!document.isObject())
        return failure(ErrorKind::InvalidInput,
                       Phrase(QT_TRANSLATE_NOOP("Errors", "The JSON must be an object.")));
    return document.object();
}

} // namespace qairopay
