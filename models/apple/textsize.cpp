// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "apple/textsize.h"

#include "base/names.h"

using namespace Qt::StringLiterals;

namespace qairopay::apple {

namespace {

constexpr std::size_t count = 12;

constexpr Names<TextSize, count> names{{{TextSize::ExtraSmall, "xs"_L1},
                                        {TextSize::Small, "s"_L1},
                                        {TextSize::Medium, "m"_L1},
                                        {TextSize::Large, "l"_L1},
                                        {TextSize::ExtraLarge, "xl"_L1},
                                        {TextSize::ExtraExtraLarge, "xxl"_L1},
                                        {TextSize::ExtraExtraExtraLarge, "xxxl"_L1},
                                        {TextSize::Accessibility1, "ax1"_L1},
                                        {TextSize::Accessibility2, "ax2"_L1},
                                        {TextSize::Accessibility3, "ax3"_L1},
                                        {TextSize::Accessibility4, "ax4"_L1},
                                        {TextSize::Accessibility5, "ax5"_L1}}};

using Sizes = std::array<StyleSize, count>;
constexpr Sizes body{{{14, 19},
                      {15, 20},
                      {16, 21},
                      {17, 22},
                      {19, 24},
                      {21, 26},
                      {23, 29},
                      {28, 34},
                      {33, 40},
                      {40, 48},
                      {47, 56},
                      {53, 62}}};
constexpr Sizes subheadline{{{12, 16},
                             {13, 18},
                             {14, 19},
                             {15, 20},
                             {17, 22},
                             {19, 24},
                             {21, 28},
                             {25, 31},
                             {30, 37},
                             {36, 43},
                             {42, 50},
                             {49, 58}}};
constexpr Sizes footnote{{{12, 16},
                          {12, 16},
                          {12, 16},
                          {13, 18},
                          {15, 20},
                          {17, 22},
                          {19, 24},
                          {23, 29},
                          {27, 33},
                          {33, 40},
                          {38, 46},
                          {44, 52}}};

const Sizes &sizesOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body:
        return body;
    case TextStyle::Subheadline:
        return subheadline;
    case TextStyle::Footnote:
        return footnote;
    }
    Q_UNREACHABLE_RETURN(body);
}

} // namespace

QLatin1StringView toName(TextSize size)
{
    return nameIn(names, size);
}

std::optional<TextSize> textSizeFromName(QStringView name)
{
    return valueIn(names, name);
}

StyleSize sizeOf(TextStyle style, TextSize size)
{
    return sizesOf(style).at(static_cast<std::size_t>(size));
}

} // namespace qairopay::apple
