// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "lint/picturefile.h"

#include <QtCore/qendian.h>
#include <QtCore/qregularexpression.h>

#include <array>

using namespace Qt::StringLiterals;

namespace qairopay::lint {

namespace {

constexpr std::array slotNames{
    "icon"_L1,   "logo"_L1,    "strip"_L1,       "thumbnail"_L1,     "background"_L1,
    "footer"_L1, "artwork"_L1, "primaryLogo"_L1, "secondaryLogo"_L1, "personalizationLogo"_L1};

QLatin1StringView slotNamed(QStringView name, Qt::CaseSensitivity sensitivity)
{
    for (const auto slot : slotNames) {
        if (name.compare(slot, sensitivity) == 0)
            return slot;
    }
    return {};
}

constexpr qsizetype chunkHead = 8;
constexpr qsizetype chunkRest = 4;
constexpr int mostChunks = 200; ///< before the pixels

} // namespace

std::optional<PictureName> PictureName::of(const QString &name)
{
    static const QRegularExpression pattern(u"^(.*/)?([A-Za-z]+)(@([23])x)?\\.png$"_s);
    const auto match = pattern.match(name.left(200));
    if (!match.hasMatch() || slotNamed(match.capturedView(2), Qt::CaseSensitive).isEmpty())
        return std::nullopt;
    return PictureName{match.captured(1), match.captured(2),
                       match.hasCaptured(4) ? match.capturedView(4).toInt() : 1};
}

QString PictureName::meant(const QString &name)
{
    static const QRegularExpression pattern(
        u"^(.*/)?([A-Za-z]+?)([-_@ ]?(?:([23])x?|x([23])|1x))?\\.(png|jpe?g)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(name.left(200));
    if (!match.hasMatch() || of(name))
        return {};
    const auto slot = slotNamed(match.capturedView(2), Qt::CaseInsensitive);
    if (slot.isEmpty())
        return {};
    const auto scale = match.captured(4) + match.captured(5);
    return match.captured(1) + slot + (scale.isEmpty() ? QString() : u"@%1x"_s.arg(scale)) + u".png"_s;
}

std::optional<PngHead> PngHead::of(QByteArrayView bytes)
{
    static const QByteArrayView signature("\x89PNG\r\n\x1a\n");
    constexpr qsizetype headerEnd = 8 + chunkHead + 13;
    if (!bytes.startsWith(signature) || bytes.size() < headerEnd || bytes.sliced(12, 4) != "IHDR")
        return std::nullopt;
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.data() + at); };
    PngHead head;
    head.size = {static_cast<int>(std::min(number(16), 0x7FFFFFFFU)),
                 static_cast<int>(std::min(number(20), 0x7FFFFFFFU))};
    head.bits = static_cast<quint8>(bytes[24]);
    qsizetype at = signature.size();
    for (int i = 0; i < mostChunks && at + chunkHead <= bytes.size(); ++i) {
        const auto type = bytes.sliced(at + 4, 4);
        if (type == "IDAT")
            break;
        head.isAnimated |= type == "acTL";
        at += chunkHead + number(at) + chunkRest;
    }
    return head;
}

} // namespace qairopay::lint
