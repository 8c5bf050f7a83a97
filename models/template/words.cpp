// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "template/words.h"

#include <QtCore/qcoreapplication.h>

namespace qairopay {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

QString imageWords(const char *text)
{
    return QCoreApplication::translate("ImageWords", text);
}

} // namespace

QStringList passKindNames()
{
    return {
        words(QT_TRANSLATE_NOOP("Words", "Loyalty card")),  words(QT_TRANSLATE_NOOP("Words", "Membership")),
        words(QT_TRANSLATE_NOOP("Words", "Coupon")),        words(QT_TRANSLATE_NOOP("Words", "Event ticket")),
        words(QT_TRANSLATE_NOOP("Words", "Boarding pass")), words(QT_TRANSLATE_NOOP("Words", "Gift card"))};
}

QStringList fieldSlotNames()
{
    return {words(QT_TRANSLATE_NOOP("Words", "Header")), words(QT_TRANSLATE_NOOP("Words", "Primary")),
            words(QT_TRANSLATE_NOOP("Words", "Secondary")), words(QT_TRANSLATE_NOOP("Words", "Auxiliary")),
            words(QT_TRANSLATE_NOOP("Words", "Back"))};
}

QStringList barcodeFormatNames()
{
    return {words(QT_TRANSLATE_NOOP("Words", "QR code")), words(QT_TRANSLATE_NOOP("Words", "PDF417")),
            words(QT_TRANSLATE_NOOP("Words", "Aztec")), words(QT_TRANSLATE_NOOP("Words", "Code 128"))};
}

QStringList valueTypeNames()
{
    return {words(QT_TRANSLATE_NOOP("Words", "Text")), words(QT_TRANSLATE_NOOP("Words", "Number")),
            words(QT_TRANSLATE_NOOP("Words", "Currency")), words(QT_TRANSLATE_NOOP("Words", "Date")),
            words(QT_TRANSLATE_NOOP("Words", "Relative date"))};
}

QStringList textAlignmentNames()
{
    return {words(QT_TRANSLATE_NOOP("Words", "Natural")), words(QT_TRANSLATE_NOOP("Words", "Left")),
            words(QT_TRANSLATE_NOOP("Words", "Centre")), words(QT_TRANSLATE_NOOP("Words", "Right"))};
}

QStringList dateStyleNames()
{
    return {words(QT_TRANSLATE_NOOP("Words", "None")), words(QT_TRANSLATE_NOOP("Words", "Short")),
            words(QT_TRANSLATE_NOOP("Words", "Medium")), words(QT_TRANSLATE_NOOP("Words", "Long")),
            words(QT_TRANSLATE_NOOP("Words", "Full"))};
}

QStringList transitTypeNames()
{
    return {words(QT_TRANSLATE_NOOP("Words", "Air")), words(QT_TRANSLATE_NOOP("Words", "Boat")),
            words(QT_TRANSLATE_NOOP("Words", "Bus")), words(QT_TRANSLATE_NOOP("Words", "Train")),
            words(QT_TRANSLATE_NOOP("Words", "Generic"))};
}

QString imageSlotName(ImageSlot slot)
{
    switch (slot) {
    case ImageSlot::Logo:
        return imageWords(QT_TRANSLATE_NOOP("ImageWords", "Logo"));
    case ImageSlot::Icon:
        return imageWords(QT_TRANSLATE_NOOP("ImageWords", "Icon"));
    case ImageSlot::Strip:
        return imageWords(QT_TRANSLATE_NOOP("ImageWords", "Strip"));
    case ImageSlot::Thumbnail:
        return imageWords(QT_TRANSLATE_NOOP("ImageWords", "Thumbnail"));
    case ImageSlot::Background:
        return imageWords(QT_TRANSLATE_NOOP("ImageWords", "Background"));
    case ImageSlot::Footer:
        return imageWords(QT_TRANSLATE_NOOP("ImageWords", "Footer"));
    case ImageSlot::WideLogo:
        return imageWords(QT_TRANSLATE_NOOP("ImageWords", "Wide logo"));
    case ImageSlot::Hero:
        return imageWords(QT_TRANSLATE_NOOP("ImageWords", "Hero"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString spokenName(const Field &field)
{
    return field.label.isEmpty() ? field.key : field.label;
}

} // namespace qairopay
