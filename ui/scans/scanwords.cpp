// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "scans/scanwords.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

struct ScanWords
{
    Q_DECLARE_TR_FUNCTIONS(qairopay::ScanWords)
};

} // namespace

QString resultWord(scan::ScanResult result)
{
    switch (result) {
    case scan::ScanResult::Valid:
        return ScanWords::tr("Valid");
    case scan::ScanResult::Revoked:
        return ScanWords::tr("Revoked");
    case scan::ScanResult::Removed:
        return ScanWords::tr("Removed");
    case scan::ScanResult::NotInstalled:
        return ScanWords::tr("Not installed");
    case scan::ScanResult::Archived:
        return ScanWords::tr("Archived");
    case scan::ScanResult::InvalidSignature:
        return ScanWords::tr("Invalid signature");
    case scan::ScanResult::Other:
        return ScanWords::tr("Other");
    }
    return {};
}

QString resultSentence(scan::ScanResult result)
{
    switch (result) {
    case scan::ScanResult::Valid:
        return ScanWords::tr("The pass was in force and was let in.");
    case scan::ScanResult::Revoked:
        return ScanWords::tr("The pass had been revoked.");
    case scan::ScanResult::Removed:
        return ScanWords::tr("The holder had taken the pass out of the wallet.");
    case scan::ScanResult::NotInstalled:
        return ScanWords::tr("The pass was issued, but is in no wallet yet.");
    case scan::ScanResult::Archived:
        return ScanWords::tr("The pass is archived.");
    case scan::ScanResult::InvalidSignature:
        return ScanWords::tr("What was read was not signed by this program's key.");
    case scan::ScanResult::Other:
        return ScanWords::tr("The service gave a result this version of the studio does not know.");
    }
    return {};
}

QString methodWord(scan::ScanMethod method)
{
    switch (method) {
    case scan::ScanMethod::Barcode:
        return ScanWords::tr("Barcode");
    case scan::ScanMethod::Nfc:
        return ScanWords::tr("NFC");
    case scan::ScanMethod::Other:
        return ScanWords::tr("Other");
    }
    return {};
}

QString scanCount(qsizetype count)
{
    return count == 1 ? ScanWords::tr("1 scan")
                      : ScanWords::tr("%1 scans").arg(QLocale().toString(qlonglong(count)));
}

QString resultTone(scan::ScanResult result)
{
    return result == scan::ScanResult::Valid ? u"ok"_s : u"error"_s;
}

} // namespace qairopay
