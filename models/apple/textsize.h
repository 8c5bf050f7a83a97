// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qlatin1stringview.h>
#include <QtCore/qstringview.h>

#include <optional>

namespace qairopay::apple {

/// The text size a user chose in the phone's settings; the last five are the accessibility sizes.
enum class TextSize {
    ExtraSmall,
    Small,
    Medium,
    Large, ///< as the phone is delivered
    ExtraLarge,
    ExtraExtraLarge,
    ExtraExtraExtraLarge,
    Accessibility1,
    Accessibility2,
    Accessibility3,
    Accessibility4,
    Accessibility5,
};

/// "xs", "s", "m", "l", "xl", "xxl", "xxxl", "ax1" to "ax5".
[[nodiscard]] QLatin1StringView toName(TextSize size);
[[nodiscard]] std::optional<TextSize> textSizeFromName(QStringView name);

/// The system's text styles that the other surfaces are set in.
enum class TextStyle { Body, Subheadline, Footnote };

struct StyleSize
{
    double size;    ///< points
    double leading; ///< from one baseline to the next
};

/// Documented: the type sizes of Apple's Human Interface Guidelines.
[[nodiscard]] StyleSize sizeOf(TextStyle style, TextSize size);

} // namespace qairopay::apple
