// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/email.h"

#include <array>

namespace qairopay::csv {

namespace {

enum Class : quint8 { Bad, Local, Dot, Alnum, At };

/// Alnum: in both parts; Local: also "!#$%&'*+/=?^_`{|}~", before the "@" only. The hyphen counts as Alnum,
/// and is looked at where labels begin and end.
constexpr std::array<Class, 256> makeClasses()
{
    std::array<Class, 256> classes{};
    for (int c = 0; c < 256; ++c) {
        const bool isAlnum = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        classes[static_cast<size_t>(c)] = isAlnum || c == '-' || c >= 0x80 ? Alnum : Bad;
    }
    for (const char c :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '/', '=', '?', '^', '_', '`', '{', '|', '}', '~'})
        classes[static_cast<size_t>(c)] = Local;
    classes['.'] = Dot;
    classes['@'] = At;
    return classes;
}

constexpr auto classes = makeClasses();

inline Class classOf(char c)
{
    return classes[static_cast<unsigned char>(c)];
}

/// Length of the local part, or 0 when it is not one.
qsizetype localLength(QByteArrayView text)
{
    qsizetype i = 0;
    Class before = Dot;
    for (; i < text.size(); ++i) {
        const auto kind = classOf(text[i]);
        if (kind == At)
            break;
        if (kind == Bad || (kind == Dot && before == Dot))
            return 0;
        before = kind;
    }
    return i == text.size() || i > 64 || before == Dot ? 0 : i;
}

bool isLabelEnd(QByteArrayView domain, qsizetype begin, qsizetype end)
{
    return end > begin && end - begin <= 63 && domain[begin] != '-' && domain[end - 1] != '-';
}

bool isDomain(QByteArrayView domain)
{
    qsizetype begin = 0;
    bool hasDot = false;
    for (qsizetype i = 0; i < domain.size(); ++i) {
        const auto kind = classOf(domain[i]);
        if (kind == Alnum)
            continue;
        if (kind != Dot || !isLabelEnd(domain, begin, i))
            return false;
        begin = i + 1;
        hasDot = true;
    }
    return hasDot && isLabelEnd(domain, begin, domain.size()) && domain.size() - begin >= 2;
}

} // namespace

bool isEmail(QByteArrayView text)
{
    if (text.size() < 6 || text.size() > 254)
        return false;
    const auto local = localLength(text);
    return local > 0 && isDomain(text.sliced(local + 1));
}

} // namespace qairopay::csv
