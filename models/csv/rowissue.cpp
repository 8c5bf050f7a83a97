// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/rowissue.h"

#include "csv/words.h"
#include "template/passtemplate.h"

using namespace Qt::StringLiterals;

namespace qairopay::csv {

namespace {

QString message(const RowIssue &issue, const QStringList &header)
{
    switch (issue.code) {
    case IssueCode::TooFewCells:
        return Words::tr("The row has %1 cells, the header %2. Add the missing delimiters.")
            .arg(issue.other)
            .arg(header.size());
    case IssueCode::TooManyCells:
        return Words::
            tr("The row has %1 cells, the header %2. Put quotes around a cell that contains the delimiter.")
                .arg(issue.other)
                .arg(header.size());
    case IssueCode::StrayText:
        return Words::tr(
            "There is text behind the closing quote. Double the quotes that are part of the text.");
    case IssueCode::NotUtf8:
        return Words::tr("The row is not valid UTF-8. Save the file as UTF-8, or choose its encoding.");
    case IssueCode::MissingEmail:
        return Words::tr("The e-mail is missing. Fill it in: it is the key by which a holder is known.");
    case IssueCode::MalformedEmail:
        return Words::tr("This is not an e-mail address. Correct it to the form name@example.com.");
    case IssueCode::RepeatedEmail:
        return Words::tr(
                   "The e-mail is that of row %1 already; the first one counts. Remove one of the two rows.")
            .arg(issue.other);
    case IssueCode::NotNumeric:
        return Words::tr("This is not a number. Use digits, with a point before decimals: 12450 or -3.5.");
    case IssueCode::ValueTooLong:
        return Words::tr("The value has %1 characters; at most %2 are allowed. Shorten it.")
            .arg(issue.other)
            .arg(limits::fieldValue);
    case IssueCode::PayloadTooLong:
        return Words::tr("The barcode or NFC text of this row would have %1 bytes; at most %2 are allowed. "
                         "Shorten its values.")
            .arg(issue.other)
            .arg(limits::payloadBytes);
    }
    return {};
}

} // namespace

Error describe(const RowIssue &issue, const QStringList &header)
{
    const auto where = issue.column > 0 ? Words::tr("row %1, column %2 (%3)")
                                              .arg(QString::number(issue.row), QString::number(issue.column),
                                                   header.value(issue.column - 1))
                                        : Words::tr("row %1").arg(issue.row);
    return {ErrorKind::InvalidInput, message(issue, header), where, toName(issue.code)};
}

QString toName(IssueCode code)
{
    switch (code) {
    case IssueCode::TooFewCells:
        return u"too_few_cells"_s;
    case IssueCode::TooManyCells:
        return u"too_many_cells"_s;
    case IssueCode::StrayText:
        return u"stray_text"_s;
    case IssueCode::NotUtf8:
        return u"not_utf8"_s;
    case IssueCode::MissingEmail:
        return u"missing_email"_s;
    case IssueCode::MalformedEmail:
        return u"malformed_email"_s;
    case IssueCode::RepeatedEmail:
        return u"repeated_email"_s;
    case IssueCode::NotNumeric:
        return u"not_numeric"_s;
    case IssueCode::ValueTooLong:
        return u"value_too_long"_s;
    case IssueCode::PayloadTooLong:
        return u"payload_too_long"_s;
    }
    return {};
}

} // namespace qairopay::csv
