// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <compare>

namespace qairopay {

/// An identifier of one kind of resource: a lower-case prefix, an underscore and a ULID ("pass_01J…").
/// Ids of one tenant sort as their creation times do (api-contract 1.5). Ids of different kinds do not mix.
template <typename Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] static QString prefix() { return QString::fromLatin1(Tag::prefix); }
    /// True when the text has this kind's prefix and something behind it.
    [[nodiscard]] bool isValid() const
    {
        return m_text.startsWith(prefix()) && m_text.size() > prefix().size();
    }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

struct TenantTag
{
    static constexpr auto prefix = "tnt_";
};
struct TemplateTag
{
    static constexpr auto prefix = "tpl_";
};
struct PassTag
{
    static constexpr auto prefix = "pass_";
};
struct ScanTag
{
    static constexpr auto prefix = "scan_";
};
struct EventTag
{
    static constexpr auto prefix = "evt_";
};
struct KeyTag
{
    static constexpr auto prefix = "key_";
};
struct RequestTag
{
    static constexpr auto prefix = "req_";
};

using TenantId = Id<TenantTag>;
using TemplateId = Id<TemplateTag>;
using PassId = Id<PassTag>;
using ScanId = Id<ScanTag>;
using EventId = Id<EventTag>;
using KeyId = Id<KeyTag>;
using RequestId = Id<RequestTag>;

} // namespace qairopay
