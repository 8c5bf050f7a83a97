// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/service/passes.h"

#include "sandbox/service/events.h"
#include "sandbox/service/walletchanges.h"

#include <QtCore/qrandom.h>
#include <QtCore/qtimezone.h>

using namespace Qt::StringLiterals;

namespace qairopay::sandbox::passes {

namespace {

QDateTime at(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, QTimeZone::UTC);
}

/// The time of the pass's id, so that the index of tokens grows at its end and not everywhere, and 128 random
/// bits.
QString newToken(const QString &passId)
{
    constexpr int timeLength = 10; // a ULID begins with it
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return passId.sliced(PassId::prefix().size(), timeLength) +
           QString::fromLatin1(
               bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

ApiError refusal(const Transition &row)
{
    return conflict(QString::fromLatin1(row.refusal), u"The state of this pass forbids it. Read it first."_s);
}

void stamp(Pass &pass, const Transition &row, qint64 now)
{
    pass.status = *row.to;
    if (row.action == PassAction::Archive) {
        pass.archivedAt = at(now);
        return; // not a change the holder or the wallet would see
    }
    pass.updatedAt = at(now);
    switch (*row.to) {
    case PassStatus::Issued:
        break;
    case PassStatus::Installed:
        if (row.action == PassAction::Install && !pass.installedAt.isValid())
            pass.installedAt = at(now);
        pass.removedAt = {};
        pass.removedReason.reset();
        break;
    case PassStatus::Removed:
        pass.removedAt = at(now);
        pass.removedReason = row.reason;
        break;
    case PassStatus::Revoked:
        pass.revokedAt = at(now);
        break;
    }
}

void apply(const PassChange &change, Pass &pass)
{
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it) {
        if (*it)
            pass.record.fields.insert(it.key(), **it);
        else
            pass.record.fields.remove(it.key());
    }
}

QStringList changedKeys(const Record &before, const Record &after)
{
    QStringList keys = before.fields.keys() + after.fields.keys();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return before.fields.value(key) == after.fields.value(key); });
    return keys;
}

Outcome<void> checkChange(PassView &view, const PassRow &row, const PassChange &change)
{
    const auto &source = view.source(row.pass.templateId.toString());
    if (!source)
        return std::unexpected(source.error());
    // A key that a later template dropped may still be cleared or kept; only what is sent must be known.
    QMap<QString, QString> sent;
    for (auto it = change.fields.begin(); it != change.fields.end(); ++it) {
        if (*it)
            sent.insert(it.key(), **it);
        else if (!source->value().field(it.key()) && !row.pass.record.fields.contains(it.key()))
            return std::unexpected(unknownField(u"fields."_s + it.key().left(80)));
    }
    if (auto sound = checkValues(source->value(), sent); !sound)
        return sound;
    auto after = row;
    apply(change, after.pass);
    return PassView::checkPayloads(view.complete(after));
}

std::optional<QString> knownStatus(const QString &name)
{
    return passStatusFromApiName(name) ? std::optional(name) : std::nullopt;
}

} // namespace

Outcome<PassRow> load(const Work &work, const QString &id)
{
    auto row = findPass(work, id);
    if (!row)
        return std::unexpected(notFound(u"pass_not_found"_s));
    return std::move(*row);
}

Outcome<Resource> create(PassView &view, const PassOrder &order)
{
    const auto &work = view.work();
    const auto &source = view.source(order.templateId);
    if (!source)
        return std::unexpected(source.error());
    if (source->row.isArchived())
        return std::unexpected(conflict(u"template_archived"_s, u"This template is archived."_s));
    if (auto sound = checkValues(source->value(), order.record.fields); !sound)
        return std::unexpected(sound.error());

    PassRow row;
    auto &pass = row.pass;
    pass.id = PassId(work.newId<PassId>());
    pass.templateId = TemplateId(order.templateId);
    pass.tenantId = TenantId(work.tenant.id);
    pass.liveMode = work.tenant.isLive();
    pass.record = order.record;
    pass.createdAt = at(work.now);
    pass.updatedAt = pass.createdAt;
    pass.linksExpireAt = at(work.now + linkLifeMs);
    row.token = newToken(pass.id.toString());
    const auto complete = view.complete(row);
    if (auto sound = PassView::checkPayloads(complete); !sound)
        return std::unexpected(sound.error());
    insertPass(work, row);
    walletchanges::passIssued(work, row);
    auto resource = PassView::resource(complete);
    record(work, {u"pass.created"_s, resource.id, about("pass"_L1, resource.json)});
    return resource;
}

Outcome<Resource> find(PassView &view, const QString &id)
{
    const auto row = load(view.work(), id);
    if (!row)
        return std::unexpected(row.error());
    return view.resource(*row);
}

Outcome<Resource> list(PassView &view, QueryReader &query)
{
    const auto page = readPage(query, PassId::prefix());
    PassFilter filter;
    filter.status = query.choice(u"status"_s, knownStatus, u"issued, installed, removed, revoked"_s);
    filter.templateId = query.text(u"template_id"_s);
    filter.holderEmail = query.text(u"holder_email"_s);
    filter.includeArchived = query.boolean(u"include_archived"_s).value_or(false);
    if (const auto whole = query.finish(); !whole)
        return std::unexpected(whole.error());
    return pageOf(listPasses(view.work(), filter, page), page,
                  [&](const PassRow &row) { return view.resource(row); });
}

Outcome<Resource> act(PassView &view, const PassRow &before, PassAction action,
                      const std::function<void(PassRow &)> &change)
{
    const auto &work = view.work();
    const auto &row = transition(before.pass.status, action, before.pass.archivedAt.isValid());
    if (!row.to)
        return std::unexpected(refusal(row));
    auto after = before;
    stamp(after.pass, row, work.now);
    if (change)
        change(after);
    walletchanges::passChanged(work, before, after);
    updatePass(work, before, after);
    const auto complete = view.complete(after);
    auto resource = PassView::resource(complete);
    if (!row.event)
        return resource;
    Happening happening{QString::fromLatin1(row.event), resource.id, about("pass"_L1, resource.json)};
    if (happening.type == "pass.updated"_L1)
        happening.previous = PassView::previousAttributes(view.complete(before), complete);
    record(work, happening);
    return resource;
}

Outcome<Resource> patch(PassView &view, const QString &id, const PassChange &change)
{
    const auto row = load(view.work(), id);
    if (!row)
        return std::unexpected(row.error());
    const auto &step = transition(row->pass.status, PassAction::Update, row->pass.archivedAt.isValid());
    if (!step.to)
        return std::unexpected(refusal(step));
    if (auto sound = checkChange(view, *row, change); !sound)
        return std::unexpected(sound.error());
    auto after = row->pass;
    apply(change, after);
    if (after == row->pass)
        return view.resource(*row);
    return act(view, *row, PassAction::Update, [&](PassRow &each) {
        apply(change, each.pass);
        each.changeMessage = change.changeMessage;
        each.changedFields = changedKeys(row->pass.record, each.pass.record);
    });
}

Outcome<Resource> revoke(PassView &view, const QString &id, const QString &reason)
{
    const auto row = load(view.work(), id);
    if (!row)
        return std::unexpected(row.error());
    return act(view, *row, PassAction::Revoke, [&](PassRow &each) { each.pass.revokeReason = reason; });
}

int sweep(const Work &work, int limit)
{
    PassView view(work);
    int count = 0;
    for (const auto &row : passesToExpire(work, limit))
        count += act(view, row, PassAction::Expire).has_value();
    for (const auto &row : passesToArchive(work, work.now - archiveAfterMs, limit))
        count += act(view, row, PassAction::Archive).has_value();
    return count;
}

} // namespace qairopay::sandbox::passes
