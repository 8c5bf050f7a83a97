// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/samples.h"

using namespace Qt::StringLiterals;

namespace qairopay::cli {

IssuedRecord sampleOf(const PassTemplate &value, int number)
{
    IssuedRecord issued;
    issued.id = PassId(u"pass_01J000000000000000000SAMPLE"_s);
    issued.templateId = TemplateId(u"tpl_01J000000000000000000SAMPLE"_s);
    if (number >= 1 && number <= value.studio.samples.size())
        issued.record = value.studio.samples.at(number - 1);
    return issued;
}

apple::Issuer sampleAppleIssuer()
{
    return {u"pass.com.example.sample"_s, u"A1B2C3D4E5"_s, u"Sample"_s, {}, {}, true};
}

} // namespace qairopay::cli
