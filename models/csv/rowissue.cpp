// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "csv/rowissue.h"

#include "template/passtemplate.h"

using namespace Qt::StringLiterals;

namespace qairopay::csv {

namespace {

QString message(const RowIssue &issue, const QStringList &header)
{
    switch (issue.code) {
    case IssueCode::TooFewCells:
        return u"The row has %1 cells, the header %2. Add the missing delimiters."_s.arg(issue.other)
            .arg(header.size());
    case IssueCode::TooManyCells:
        return u"The row has %1 cells, the header %2. Put quotes around a cell that contains the delimiter."_s
            .arg(issue.other)
            .arg(header.size());
    case IssueCode::StrayText:
        return u"There is text behind the closing quote. Double the quotes that are part of the text."_s;
    case IssueCode::NotUtf8:
        return u"The row is not valid UTF-8. Save the file as UTF-8, or choose its encoding."_s;
    case IssueCode::MissingEmail:
        return u"The e-mail is missing. Fill it in: it is the key by which a holder is known."_s;
    case IssueCode::MalformedEmail:
        return u"This is not an e-mail address. Correct it to the form name@example.com."_s;
    case IssueCode::RepeatedEmail:
        return u"The e-mail is that of row %1 already; the first one counts. Remove one of the two rows."_s
            .arg(issue.other);
    case IssueCode::NotNumeric:
        return u"This is not a number. Use digits, with a point before decimals: 12450 or -3.5."_s;
    case IssueCode::ValueTooLong:
        return u"The value has %1 characters; at most %2 are allowed. Shorten it."_s.arg(issue.other)
            .arg(limits::fieldValue);
    case IssueCode::PayloadTooLong:
        return u"The barcode or NFC text of this row would have %1 bytes; at most %2 are allowed. Shorten its values."_s
            .arg(issue.other)
            .arg(limits::payloadBytes);
    }
    return {};
}

} // namespace

Error describe(const RowIssue &issue, const QStringList &header)
{
    auto where = u"row %1"_s.arg(issue.row);
    if (issue.column > 0)
        where += u", column %1 (%2)"_s.arg(QString::number(issue.column), header.value(issue.column - 1));
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
