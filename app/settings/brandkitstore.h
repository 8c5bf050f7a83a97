// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "template/passtemplate.h"

namespace qairopay::settings {

/// What a brand brings to every template: colours, words and addresses, and the pictures of its logo.
struct BrandKit
{
    QString name; ///< 1 to 120 characters, unique among the kits of a tenant
    Brand brand;
    QMap<ImageSlot, ImageReference> images; ///< logo, icon and wide logo, as far as there are

    friend bool operator==(const BrandKit &, const BrandKit &) = default;
};

/// The slots whose pictures belong to a brand and not to one template.
inline constexpr std::array brandImageSlots{ImageSlot::Logo, ImageSlot::Icon, ImageSlot::WideLogo};

[[nodiscard]] BrandKit kitOf(const PassTemplate &value, const QString &name);
/// Gives a template the brand; pictures the kit does not have stay.
void applyKit(PassTemplate &value, const BrandKit &kit);

/// The kits of each tenant, a file each, written whole. The pictures lie with those of the drafts.
class BrandKitStore
{
public:
    explicit BrandKitStore(QString folder);

    static constexpr qsizetype mostKits = 50;

    /// By name. Nothing stored yet is an empty list; a file that cannot be read is an error and is not
    /// written over.
    [[nodiscard]] Result<QList<BrandKit>> load(const QString &tenant) const;
    [[nodiscard]] Result<void> save(const QString &tenant, const QList<BrandKit> &kits) const;

private:
    [[nodiscard]] QString path(const QString &tenant) const;

    QString m_folder;
};

} // namespace qairopay::settings
