// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "translationfile.h"

#include <QtCore/qfile.h>
#include <QtCore/qmap.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qxmlstream.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// In Qt's order, and which of them stand for one number alone and may leave it out.
struct Plurals
{
    qsizetype forms = 0;
    QSet<qsizetype> exact;
};

Plurals pluralsOf(const QString &language)
{
    static const QMap<QString, Plurals> all{
        {u"en"_s, {2, {0}}}, {u"de"_s, {2, {0}}}, {u"es"_s, {2, {0}}},
        {u"fr"_s, {2, {}}},  {u"ja"_s, {1, {}}},  {u"ar"_s, {6, {0, 1, 2}}},
    };
    return all.value(language);
}

/// What the program, Qt or a wallet puts something in for, or reads: %1, %n, %@, the endings of a file
/// filter, {name}.
QSet<QString> marksOf(const QString &text)
{
    static const QRegularExpression mark(uR"(%(?:L?\d{1,2}|L?n|@)|\(\*[^)]*\)|\{\w+\})"_s);
    QSet<QString> marks;
    for (const auto &match : mark.globalMatch(text))
        marks.insert(match.captured());
    return marks;
}

QStringList faultsOfForm(const Message &message, const QString &form, bool mayLackNumber)
{
    QStringList faults;
    if (form.trimmed().isEmpty())
        return {u"is empty"_s};
    auto wanted = marksOf(message.source);
    auto found = marksOf(form);
    if (mayLackNumber) {
        wanted.remove(u"%n"_s);
        found.remove(u"%n"_s);
    }
    if (wanted != found)
        faults.append(u"has other placeholders: %1"_s.arg(form));
    if (message.source.count(u'\n') != form.count(u'\n'))
        faults.append(u"has other line breaks: %1"_s.arg(form));
    if (message.source.startsWith(u' ') != form.startsWith(u' ') ||
        message.source.endsWith(u' ') != form.endsWith(u' '))
        faults.append(u"has other spaces at its ends: %1"_s.arg(form));
    return faults;
}

QStringList readForms(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == "numerusform"_L1)
            forms.append(xml.readElementText());
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context};
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            message.forms = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

TranslationFile readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.problem = path + u": "_s + file.errorString()};
    TranslationFile result;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1)
            result.language = xml.attributes().value("language"_L1).toString();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            result.messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        result.problem = u"%1, line %2: %3"_s.arg(path).arg(xml.lineNumber()).arg(xml.errorString());
    return result;
}

QStringList faultsOf(const Message &message, const QString &language)
{
    if (!message.type.isEmpty())
        return {u"%1: %2"_s.arg(message.key(), message.type)};
    QStringList faults;
    const auto plurals = pluralsOf(language);
    const auto wanted = message.isPlural ? plurals.forms : 1;
    if (message.forms.size() != wanted)
        faults.append(u"%1: %2 forms, not %3"_s.arg(message.key()).arg(message.forms.size()).arg(wanted));
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        for (const auto &fault :
             faultsOfForm(message, message.forms[i], message.isPlural && plurals.exact.contains(i)))
            faults.append(u"%1: form %2 %3"_s.arg(message.key()).arg(i).arg(fault));
    }
    return faults;
}

} // namespace qairopay
