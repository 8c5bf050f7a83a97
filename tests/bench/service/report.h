// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/qstring.h>

#include <vector>

namespace qairopay::bench {

[[nodiscard]] double median(std::vector<double> values);
/// The value that 99 of 100 do not exceed.
[[nodiscard]] double p99(std::vector<double> values);

/// Pairs that were measured in turn: what is ours against what it is held against.
struct Pairs
{
    std::vector<double> own;
    std::vector<double> other;

    void add(double ownValue, double otherValue);
    /// The median of the pairs' ratios.
    [[nodiscard]] double ratio() const;
};

/// Lines of figures with their aims.
class Report
{
public:
    void atLeast(const char *what, double value, double aim, const QString &detail);
    void atMost(const char *what, double value, double aim, const QString &detail);
    static void note(const char *what, const QString &detail);

    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    void line(const char *what, double value, const QString &aim, bool isMet, const QString &detail);

    bool m_isGood = true;
};

} // namespace qairopay::bench
