// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Bodies of requests, each by the sandbox's own reader of it: within the limits, or an error of one sentence
// about one place. The first byte says which reader.
#include "base/strictjson.h"
#include "sandbox/service/passinput.h"
#include "sandbox/service/templateinput.h"
#include "template/templatecodec.h"

#include <QtCore/qjsonarray.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace qairopay;
using namespace qairopay::sandbox;

namespace {

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

template <typename T> bool isRead(const Outcome<T> &outcome)
{
    if (outcome)
        return true;
    const auto &error = outcome.error();
    check(error.status == 400 || error.status == 422);
    check(!error.type.isEmpty() && !error.code.isEmpty() && error.message.endsWith(u'.'));
    return false;
}

/// What it means as the API writes it.
QJsonObject written(const PassTemplate &value)
{
    return templateToJson(value, Audience::Foreign);
}

void checkTemplate(const QJsonObject &body)
{
    const auto value = readTemplate(body);
    if (!isRead(value))
        return;
    const auto again = readTemplate(written(*value));
    check(again && written(*again) == written(*value));
    check(value->name.size() <= limits::templateName && value->fields.size() <= limits::fieldCount);
}

/// A patch of a template: twice is once, and its previous_attributes lead back.
void checkPatch(const QJsonObject &body)
{
    static const QJsonObject before{
        {u"name"_s, u"Acme"_s},
        {u"brand"_s,
         QJsonObject{{u"background_color"_s, u"#1F7A5A"_s}, {u"foreground_color"_s, u"#FCFAF6"_s}}},
        {u"fields"_s, QJsonArray{QJsonObject{{u"key"_s, u"tier"_s}}}},
        {u"nfc"_s, QJsonObject{{u"enabled"_s, true}, {u"payload_template"_s, u"{pass.id}"_s}}}};
    if (!isRead(checkNulls(body)))
        return;
    const auto after = mergedDocument(before, body);
    check(mergedDocument(after, body) == after);
    if (!body.contains(u"x_studio"_s)) // replaced whole, so not by its changed members
        check(mergedDocument(after, changedMembers(before, after)) == before);
}

void checkOrder(const QJsonObject &body)
{
    const auto order = readPassOrder(body);
    if (!isRead(order))
        return;
    check(!order->templateId.isEmpty() && order->record.holder.email.count(u'@') == 1);
    check(std::ranges::all_of(order->record.fields,
                              [](const QString &value) { return value.size() <= limits::fieldValue; }));
}

void checkChange(const QJsonObject &body)
{
    const auto change = readPassChange(body);
    check(!isRead(change) || change->changeMessage.size() <= 140);
}

bool isReason(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64;
}

void checkRevocation(const QJsonObject &body)
{
    const auto reason = readRevocation(body);
    check(!isRead(reason) || isReason(*reason));
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64;
}

void checkItem(const QJsonObject &item)
{
    checkOrder(item);
    const auto named = readNamedChange(item);
    check(!isRead(named) || (isId(named->id) && named->change.changeMessage.size() <= 140));
    const auto revoked = readNamedRevocation(item);
    check(!isRead(revoked) || (isId(revoked->id) && isReason(revoked->reason)));
}

/// A batch and its items, whatever they are called.
void checkBatch(const QJsonObject &body)
{
    if (body.isEmpty())
        return;
    constexpr qsizetype most = 100;
    const auto items = readBatch(body, body.begin().key(), most);
    if (!isRead(items))
        return;
    check(!items->isEmpty() && items->size() <= most);
    for (const auto &item : *items)
        checkItem(item.toObject());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const auto body = parseJsonObject(text, {.maxBytes = 8 << 20, .maxDepth = 64});
    if (!body)
        return 0;
    switch (data[0]) {
    case 't':
        checkTemplate(*body);
        break;
    case 'p':
        checkPatch(*body);
        break;
    case 'o':
        checkOrder(*body);
        break;
    case 'c':
        checkChange(*body);
        break;
    case 'r':
        checkRevocation(*body);
        break;
    default:
        checkBatch(*body);
    }
    return 0;
}
