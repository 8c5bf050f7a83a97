// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace qairopay::bench {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double p99(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[std::size_t(std::ceil(double(values.size()) * 0.99)) - 1];
}

void Pairs::add(double ownValue, double otherValue)
{
    own.push_back(ownValue);
    other.push_back(otherValue);
}

double Pairs::ratio() const
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < own.size(); ++i)
        ratios.push_back(own[i] / other[i]);
    return median(std::move(ratios));
}

void Report::atLeast(const char *what, double value, double aim, const QString &detail)
{
    line(what, value, u"at least %1"_s.arg(aim, 0, 'f', 2), value >= aim, detail);
}

void Report::atMost(const char *what, double value, double aim, const QString &detail)
{
    line(what, value, u"at most %1"_s.arg(aim, 0, 'f', 2), value <= aim, detail);
}

void Report::note(const char *what, const QString &detail)
{
    std::printf("  %-42s %s\n", what, qPrintable(detail));
    std::fflush(stdout);
}

void Report::line(const char *what, double value, const QString &aim, bool isMet, const QString &detail)
{
    m_isGood = m_isGood && isMet;
    std::printf("  %-42s %7.2f  (aim %s%s)  %s\n", what, value, qPrintable(aim), isMet ? "" : ", MISSED",
                qPrintable(detail));
    std::fflush(stdout);
}

} // namespace qairopay::bench
