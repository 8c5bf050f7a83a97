// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "preview/scenewords.h"

using namespace Qt::StringLiterals;

namespace qairopay {

using scene::Role;

namespace {

bool isPicture(Role role)
{
    return role == Role::Logo || role == Role::Image || role == Role::TransitIcon;
}

} // namespace

QString SceneWords::pictureName(Role role, std::optional<ImageSlot> slot)
{
    if (role == Role::Logo || !slot)
        return tr("Logo");
    switch (*slot) {
    case ImageSlot::Logo:
    case ImageSlot::WideLogo:
        return tr("Logo");
    case ImageSlot::Icon:
        return tr("Icon");
    case ImageSlot::Strip:
        return tr("Strip");
    case ImageSlot::Thumbnail:
        return tr("Thumbnail");
    case ImageSlot::Background:
        return tr("Background");
    case ImageSlot::Footer:
        return tr("Footer");
    case ImageSlot::Hero:
        return tr("Hero picture");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SceneWords::roleName(Role role, std::optional<ImageSlot> slot)
{
    switch (role) {
    case Role::Background:
    case Role::Decoration:
        return tr("Decoration");
    case Role::Logo:
    case Role::Image:
        return pictureName(role, slot);
    case Role::LogoText:
        return tr("Logo text");
    case Role::Title:
        return tr("Title");
    case Role::Subtitle:
        return tr("Line above the title");
    case Role::Label:
        return tr("Label");
    case Role::Value:
        return tr("Value");
    case Role::TransitIcon:
        return tr("Transit symbol");
    case Role::Barcode:
        return tr("Code");
    case Role::BarcodeText:
        return tr("Text below the code");
    case Role::Notice:
        return tr("Said by the wallet");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SceneWords::nameOf(const scene::ReadingItem &item)
{
    if (!item.label.isEmpty())
        return item.label;
    return item.fieldKey.isEmpty() ? roleName(item.role, item.imageSlot) : item.fieldKey;
}

QStringList SceneWords::lossesOf(const scene::Losses &losses)
{
    QStringList words;
    if (losses.shrunkFrom > 0)
        words.append(tr("smaller than its %1 pt").arg(QString::number(losses.shrunkFrom, 'g', 3)));
    if (losses.elided)
        words.append(tr("cut short"));
    if (losses.cropped)
        words.append(tr("cropped"));
    return words;
}

QString SceneWords::detailOf(const scene::ReadingItem &item)
{
    auto words = lossesOf(item.losses);
    if (!item.text.isEmpty())
        words.prepend(item.text);
    return words.join(u" · "_s);
}

QString SceneWords::spokenOf(const scene::ReadingItem &item)
{
    if (isPicture(item.role))
        return tr("%1, picture").arg(nameOf(item));
    if (item.text.isEmpty())
        return nameOf(item);
    const bool saysItself = item.label.isEmpty() && item.role != Role::BarcodeText;
    return saysItself ? item.text : tr("%1: %2").arg(nameOf(item), item.text);
}

QString SceneWords::markOf(const scene::Ground *ground)
{
    if (!ground)
        return {};
    switch (ground->mark) {
    case scene::Mark::Measured:
        return tr("measured");
    case scene::Mark::Documented:
        return tr("documented");
    case scene::Mark::Assumed:
        return tr("assumed");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SceneWords::nameOf(scene::Surface surface, WalletPlatform wallet)
{
    using scene::Surface;
    switch (surface) {
    case Surface::Front:
        return wallet == WalletPlatform::Apple ? tr("Front") : tr("Card");
    case Surface::Back:
        return tr("Back");
    case Surface::LockScreen:
        return wallet == WalletPlatform::Apple ? tr("Lock screen") : tr("Message");
    case Surface::Stack:
        return tr("Stack");
    case Surface::Watch:
        return tr("Watch");
    case Surface::Details:
        return tr("Details");
    case Surface::List:
        return tr("List");
    }
    Q_UNREACHABLE_RETURN({});
}

QString SceneWords::tipOf(const scene::Element &element)
{
    const auto name = roleName(element.role, element.imageSlot);
    QStringList head{element.fieldKey.isEmpty() ? name : tr("%1 of %2").arg(name, element.fieldKey)};
    if (element.ground)
        head.append(markOf(element.ground));
    QStringList lines{head.join(u" · "_s)};
    if (element.ground)
        lines.append(element.ground->rule.toString());
    if (const auto losses = lossesOf(element.losses); !losses.isEmpty())
        lines.append(tr("On this card %1.").arg(losses.join(u", "_s)));
    return lines.join(u'\n');
}

} // namespace qairopay
