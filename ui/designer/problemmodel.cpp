// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/problemmodel.h"

#include "designer/words.h"
#include "preview/fieldtarget.h"
#include "shell/replacerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// "fields[2].label" → the third field, if there is one.
const Field *fieldOf(const QString &where, const PassTemplate &value)
{
    if (where.startsWith("x_studio.fields."_L1))
        return value.field(where.section(u'.', 2, 2));
    if (!where.startsWith("fields["_L1))
        return nullptr;
    bool isNumber = false;
    const auto index = where.mid(7, where.indexOf(u']') - 7).toInt(&isNumber);
    return isNumber && index >= 0 && index < value.fields.size() ? &value.fields[index] : nullptr;
}

QString targetOf(const QString &where, const PassTemplate &value)
{
    if (const auto *field = fieldOf(where, value))
        return fieldTarget(field->key);
    if (where.startsWith("x_studio.images."_L1))
        return "image:"_L1 + where.section(u'.', 2, 2);
    if (where == "brand.icon_url"_L1)
        return u"image:icon"_s; // a picture of one's own is the better answer
    for (const auto &[member, target] :
         {std::pair{"brand"_L1, "brand"_L1}, std::pair{"x_studio.brand"_L1, "brand"_L1},
          std::pair{"barcode"_L1, "barcode"_L1}, std::pair{"x_studio.barcode"_L1, "barcode"_L1},
          std::pair{"nfc"_L1, "barcode"_L1}, std::pair{"x_studio.nfc"_L1, "barcode"_L1},
          std::pair{"x_studio.google"_L1, "rows"_L1}, std::pair{"x_studio.translations"_L1, "languages"_L1},
          std::pair{"relevant_locations"_L1, "places"_L1}}) {
        if (where.startsWith(member))
            return target;
    }
    return u"template"_s;
}

QString placeOf(const lint::Finding &finding, const PassTemplate &value)
{
    const auto target = targetOf(finding.where, value);
    QString place = ProblemModel::tr("Template");
    if (const auto *field = fieldOf(finding.where, value))
        place = ProblemModel::tr("Field %1").arg(spokenName(*field));
    else if (target.startsWith("image:"_L1))
        place = ProblemModel::tr("Images");
    else if (target == "brand"_L1)
        place = ProblemModel::tr("Brand");
    else if (target == "barcode"_L1)
        place = ProblemModel::tr("Code");
    else if (target == "rows"_L1)
        place = ProblemModel::tr("Rows");
    else if (target == "languages"_L1)
        place = ProblemModel::tr("Languages");
    else if (target == "places"_L1)
        place = ProblemModel::tr("Places");
    if (!finding.wallet)
        return place;
    return *finding.wallet == WalletPlatform::Apple ? ProblemModel::tr("%1, Apple Wallet").arg(place)
                                                    : ProblemModel::tr("%1, Google Wallet").arg(place);
}

QString nameOf(lint::Severity severity)
{
    switch (severity) {
    case lint::Severity::Error:
        return ProblemModel::tr("Error");
    case lint::Severity::Warning:
        return ProblemModel::tr("Warning");
    case lint::Severity::Info:
        break;
    }
    return ProblemModel::tr("Advice");
}

} // namespace

void ProblemModel::show(const QList<lint::Finding> &findings, const PassTemplate &value)
{
    QList<Row> rows;
    rows.reserve(findings.size());
    for (const auto &finding : findings)
        rows.append({finding, placeOf(finding, value), targetOf(finding.where, value)});
    const auto before = counts();
    replaceRows(*this, m_rows, rows);
    if (counts() != before)
        Q_EMIT countChanged();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[index.row()];
    switch (role) {
    case RuleRole:
        return row.finding.id;
    case SeverityRole:
        return int(row.finding.severity);
    case SeverityNameRole:
        return nameOf(row.finding.severity);
    case Qt::DisplayRole:
    case SentenceRole:
        return row.finding.sentence;
    case AdviceRole:
        return row.finding.advice;
    case PlaceRole:
        return row.place;
    case TargetRole:
        return row.target;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProblemModel::roleNames() const
{
    return {{RuleRole, "rule"},         {SeverityRole, "severity"}, {SeverityNameRole, "severityName"},
            {SentenceRole, "sentence"}, {AdviceRole, "advice"},     {PlaceRole, "place"},
            {TargetRole, "target"}};
}

std::array<int, 3> ProblemModel::counts() const
{
    return {count(), errorCount(), warningCount()};
}

int ProblemModel::countOf(lint::Severity severity) const
{
    return int(std::ranges::count(m_rows, severity, [](const Row &row) { return row.finding.severity; }));
}

} // namespace qairopay
