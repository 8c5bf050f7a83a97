// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/templateversions.h"

#include <algorithm>

namespace qairopay {

using settings::Version;
using settings::VersionCause;

namespace {

bool isAmong(const QList<Version> &versions, const PassTemplate &value, Audience audience)
{
    return std::ranges::any_of(versions, [&, kept = asKept(value, audience)](const Version &version) {
        return asKept(version.value, audience) == kept;
    });
}

} // namespace

/// Another template may be on the desk by then.
void TemplateVersions::keepPublished(const PassTemplate &sent, qint64 reached, const QString &id,
                                     const std::optional<PassTemplate> &replaced)
{
    const Version version{.cause = VersionCause::Published, .passes = reached, .value = sent};
    performOn(subjectOf(id),
              [version, replaced, audience = m_desk.audience()](const settings::VersionStore &store,
                                                                const QString &subject) {
                  if (replaced && !isAmong(store.list(subject).versions, *replaced, audience))
                      (void)store.keep(subject, {.cause = VersionCause::Replaced, .value = *replaced});
                  return store.keep(subject, version).transform([](const Version &) {});
              },
              {});
}

std::optional<PassTemplate> TemplateVersions::formerOf(const QList<Version> &versions) const
{
    const auto &base = m_desk.draft().base;
    if (!base)
        return std::nullopt;
    const auto audience = m_desk.audience();
    const auto there = asKept(*base, audience);
    const auto former = std::ranges::find_if(versions, [&](const Version &version) {
        const auto wasThere =
            version.cause == VersionCause::Published || version.cause == VersionCause::Replaced;
        return wasThere && asKept(version.value, audience) != there;
    });
    return former == versions.cend() ? std::nullopt : std::optional(former->value);
}

void TemplateVersions::restore(const QString &key)
{
    const auto *found = version(key);
    if (!found || !m_editor.isOpen())
        return;
    const auto title = titleOf(*found);
    if (found->value == m_editor.value()) {
        m_services.notices.tell(tr("The draft is as it was in “%1” already.").arg(title));
        return;
    }
    const auto value = found->value;
    keepBefore(VersionCause::BeforeRestore);
    m_editor.edit(tr("Restore “%1”").arg(title), {}, [&](PassTemplate &now) { now = value; });
    m_services.notices.tell(tr("Restored “%1”. Undo takes it back.").arg(title));
}

} // namespace qairopay
