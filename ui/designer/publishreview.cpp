// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/publishreview.h"

#include "difference/templatedifference.h"

#include <QtCore/qlocale.h>
#include <QtQml/qjsengine.h>

using namespace Qt::StringLiterals;

namespace qairopay {

namespace {

/// What the service has of a template: another host is never sent what only the studio knows.
PassTemplate asKept(const PassTemplate &value, Audience audience)
{
    return audience == Audience::Studio
               ? value
               : templateFromResource(templateToJson(value, audience)).value_or(value);
}

} // namespace

PublishReview::PublishReview(TemplateDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    QJSEngine::setObjectOwnership(&m_changes, QJSEngine::CppOwnership);
    connect(&desk, &TemplateDesk::stateChanged, this, &PublishReview::changed);
    connect(&desk, &TemplateDesk::reachKnown, this, &PublishReview::begin);
}

void PublishReview::begin()
{
    const auto &draft = m_desk.draft();
    m_changes.show(draft.base ? difference::templateDifference(asKept(*draft.base, m_desk.audience()),
                                                               asKept(draft.value, m_desk.audience()))
                              : QList<difference::Change>());
    Q_EMIT changed();
    Q_EMIT ready();
}

QString PublishReview::heading() const
{
    return tr("Publish “%1”").arg(m_desk.draft().value.name);
}

QString PublishReview::reachWords() const
{
    if (m_desk.isNew())
        return tr("The template becomes available for issuing. No pass uses it yet.");
    if (!m_desk.counts())
        return tr("Every pass issued from it changes at once. The service does not tell how many.");
    const auto reached = m_desk.reached();
    if (reached == 0)
        return tr("No pass was issued from it yet.");
    return tr("%n passes change at once: %1 in wallets, %2 not installed yet.", nullptr, int(reached))
        .arg(QLocale().toString(m_desk.counts()->installed), QLocale().toString(m_desk.counts()->issued));
}

QString PublishReview::words() const
{
    QStringList words{reachWords()};
    if (m_desk.audience() == Audience::Foreign)
        words.append(
            tr("This host does not know what the studio adds (header and back slots, formats, samples): "
               "that stays on this computer."));
    return words.join(u"\n\n"_s);
}

QString PublishReview::verb() const
{
    const auto reached = m_desk.reached();
    if (m_desk.isNew() || reached == 0)
        return tr("Publish template");
    return tr("Publish to %n passes", nullptr, int(reached));
}

} // namespace qairopay
