// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/demo/demo.h"

#include "settings/atomicfile.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

Demo::Demo(Console &console, QString out)
    : m_console(console)
    , m_out(std::move(out))
{}

Demo::~Demo() = default;

bool Demo::perform(const QString &title, Step step)
{
    QElapsedTimer timer;
    timer.start();
    const auto outcome = (this->*step)();
    const auto text = outcome ? *outcome : outcome.error().text();
    m_summary.append(QJsonObject{{u"step"_s, title},
                                 {u"held"_s, outcome.has_value()},
                                 {u"result"_s, text},
                                 {u"seconds"_s, double(timer.elapsed()) / 1000}});
    if (!m_console.isJson())
        m_console.line(u"%1 %2. %3: %4"_s.arg(outcome ? u"ok    "_s : u"FAILED"_s)
                           .arg(m_summary.size(), 2)
                           .arg(title, text));
    if (!outcome && !outcome.error().detail.isEmpty())
        m_console.note(outcome.error().detail);
    return outcome.has_value();
}

int Demo::run()
{
    const QList<std::pair<QString, Step>> steps{
        {u"Start a sandbox on a fresh folder"_s, &Demo::startSandbox},
        {u"Create the template"_s, &Demo::createTemplate},
        {u"Read the holders"_s, &Demo::readRows},
        {u"Issue the good rows"_s, &Demo::issueRows},
        {u"Write failed rows and results"_s, &Demo::writeRowFiles},
        {u"Download every .pkpass"_s, &Demo::downloadPasses},
        {u"Verify every .pkpass"_s, &Demo::verifyPasses},
        {u"Verify every Google link"_s, &Demo::verifyGoogleLinks},
        {u"Install passes"_s, &Demo::install},
        {u"Scan passes around four places"_s, &Demo::scan},
        {u"Draw both cards"_s, &Demo::drawCards},
        {u"Update a pass with a message"_s, &Demo::update},
        {u"Revoke a pass"_s, &Demo::revoke},
        {u"Republish in another colour"_s, &Demo::republish},
        {u"Draw the changed cards"_s, &Demo::drawChangedCards},
        {u"Draw the map of the scans"_s, &Demo::drawMap},
        {u"Stop the sandbox"_s, &Demo::stop},
    };
    bool held = true;
    for (const auto &[title, step] : steps) {
        held = held && perform(title, step);
        if (!held)
            break;
    }
    if (const auto written = writeSummary(); !written) {
        m_console.fail(written.error());
        held = false;
    }
    if (m_console.isJson())
        m_console.json(QJsonObject{{u"held"_s, held}, {u"out"_s, m_out}, {u"steps"_s, m_summary}});
    else
        m_console.line(held ? u"All %1 steps held. Results: %2"_s.arg(steps.size()).arg(m_out)
                            : u"Not everything held. What there is: %1"_s.arg(m_out));
    return held ? Ok : Failure;
}

Demo::Outcome Demo::writeSummary()
{
    QString text;
    for (const auto &value : std::as_const(m_summary)) {
        text += u"%1  %2: %3 (%4 s)\n"_s
                    .arg(value[u"held"_s].toBool() ? u"ok    "_s : u"FAILED"_s, value[u"step"_s].toString(),
                         value[u"result"_s].toString())
                    .arg(value[u"seconds"_s].toDouble(), 0, 'f', 2);
    }
    const auto json = settings::writeFile(path(u"summary.json"_s), QJsonDocument(m_summary).toJson());
    const auto written = settings::writeFile(path(u"summary.txt"_s), text.toUtf8());
    if (!json || !written)
        return std::unexpected(json ? written.error() : json.error());
    return u"summary.txt"_s;
}

int runDemo(Console &console, const QString &out)
{
    const QDir folder(out);
    if (folder.exists() && !folder.isEmpty())
        return console.fail(
            {ErrorKind::Conflict, u"This folder is not empty; the demo wants a fresh one."_s, out, {}});
    if (!folder.mkpath(u"."_s))
        return console.fail({ErrorKind::Io, u"This folder cannot be made."_s, out, {}});
    return Demo(console, folder.absolutePath()).run();
}

} // namespace qairopay::cli
