// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/ground.h"

using namespace Qt::StringLiterals;

namespace qairopay::scene {

namespace {

QString spoken(Mark mark)
{
    switch (mark) {
    case Mark::Measured:
        return u"Measured"_s;
    case Mark::Documented:
        return u"Documented"_s;
    case Mark::Assumed:
        return u"Assumed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QLatin1StringView toName(Mark mark)
{
    switch (mark) {
    case Mark::Measured:
        return "measured"_L1;
    case Mark::Documented:
        return "documented"_L1;
    case Mark::Assumed:
        return "assumed"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceOf(const Ground *ground)
{
    return ground ? u"%1. %2"_s.arg(spoken(ground->mark), ground->rule) : QString();
}

} // namespace qairopay::scene
