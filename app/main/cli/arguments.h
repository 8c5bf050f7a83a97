// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/connection.h"
#include "cli/console.h"

#include <QtCore/qstringlist.h>

#include <optional>

namespace qairopay::cli {

/// The commands, each with what the command line said. They answer with the exit code.

int createTemplate(Console &console, const Choice &choice, const QString &file);
int updateTemplate(Console &console, const Choice &choice, const QString &id, const QString &file);
int getTemplate(Console &console, const Choice &choice, const QString &id, const QString &out);
/// Between tenants: the configuration alone, never a pass.
int exportTemplate(Console &console, const Choice &choice, const QString &id, const QString &out);
int importTemplate(Console &console, const Choice &choice, const QString &file);
int listTemplates(Console &console, const Choice &choice, bool withArchived);
int archiveTemplate(Console &console, const Choice &choice, const QString &id);

struct IssueArguments
{
    QString templateId;
    QString email;
    QString name;
    QStringList fields; ///< "tier=Gold"
    QString key;        ///< idempotency key; empty: a new one
};
int issuePass(Console &console, const Choice &choice, const IssueArguments &arguments);

struct BatchArguments
{
    QString templateId;
    QString csv;
    QStringList mapping; ///< "Points balance=fields.points"; others are guessed
    QString journal;
    QString failedRows; ///< files to write; empty: none
    QString results;
    bool resume = false;
};
int issueCsv(Console &console, const Choice &choice, const BatchArguments &arguments);

struct ListArguments
{
    QString templateId;
    QString status;
    QString email;
    bool withArchived = false;
    int limit = 100;
};
int listPasses(Console &console, const Choice &choice, const ListArguments &arguments);
int getPass(Console &console, const Choice &choice, const QString &id);

/// The signed .pkpass.
int downloadPass(Console &console, const Choice &choice, const QString &id, const QString &out);

struct UpdateArguments
{
    QString id;
    QStringList fields;
    QString message;
};
int updatePass(Console &console, const Choice &choice, const UpdateArguments &arguments);
int revokePass(Console &console, const Choice &choice, const QString &id, const QString &reason);

struct ScanListArguments
{
    QString passId;
    QString result;
    QString from;
    QString to;
    int limit = 100;
};
int listScans(Console &console, const Choice &choice, const ScanListArguments &arguments);

struct SimulateArguments
{
    QString passId;
    QString scanner;
    QString method;
    QString place;   ///< "28.4734,-81.4683"
    QString payload; ///< what the reader reads; empty: the pass's own code
};
int simulateScan(Console &console, const Choice &choice, const SimulateArguments &arguments);

struct RenderArguments
{
    QStringList paths; ///< templates, pass files, folders with a pass.json, or folders of these
    QString out;       ///< a PNG for one card, a PDF with a page a card, or a folder; empty: the current one
    QString wallet;    ///< "apple" or "google"
    QString surface;   ///< a name of scene::Surface
    double scale = 2;
    std::optional<int> sample; ///< which of the template's sample records, from 1; 0: its default values
    QString record;            ///< JSON or a file with it, instead of a sample; empty: the sample
    QString locale;            ///< empty: en-US
    QString timeZone;          ///< empty: UTC
    QString now;               ///< empty: nothing has expired, relative dates are absolute
    QString state;             ///< a name of ShownState; empty: what the pass says itself
    bool isDark = false;
    double deviceWidth = 375; ///< points
    QString textSize;         ///< a name of apple::TextSize; empty: as the phone is delivered
    QString messageField;     ///< whose change the lock screen tells; empty: a place
    QString oldValue;         ///< of that field; empty: another than now
    int nearby = 1;           ///< the place that the lock screen tells of, from 1
    QString language;         ///< of the texts, such as "de"; empty: as they are written
    bool writesScene = false; ///< as JSON beside the picture
};
int render(Console &console, const RenderArguments &arguments);
/// One page about a template, PDF or HTML by the ending of `out`.
int proof(Console &console, const RenderArguments &arguments);

struct LintArguments
{
    QStringList paths; ///< as of RenderArguments
    QString failOn;    ///< "info", "warning" or "error": findings from there on fail the call
    bool asSarif = false;
    QStringList roots; ///< trusted certificates; none: who signed a pass is not judged
};
int lintFiles(Console &console, const LintArguments &arguments);

struct SheetArguments
{
    QString file; ///< of the template
    QString csv;
    QStringList mapping; ///< "Points balance=fields.points"; others are guessed
    QString out;   ///< an HTML file, a PNG, or a folder for pictures of the rows that are told; empty: none
    int show = 20; ///< rows
};
int contactSheet(Console &console, const SheetArguments &arguments);

struct VerifyArguments
{
    QStringList paths; ///< pass files, or folders of these
    QStringList roots; ///< trusted certificates; none: that of the running sandbox
};
int verifyFiles(Console &console, const Choice &choice, const VerifyArguments &arguments);

/// "a=b" as a map; a text without "=" is an error.
[[nodiscard]] Result<QMap<QString, QString>> parseAssignments(const QStringList &texts);

} // namespace qairopay::cli
