// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "designer/brandkits.h"

#include "scene/qcolour.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay {

using settings::BrandKit;

BrandKits::BrandKits(TemplateEditor &editor, Notices &notices, settings::BrandKitStore store, QString tenant,
                     QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
    , m_notices(notices)
    , m_store(std::move(store))
    , m_tenant(std::move(tenant))
{
    m_thread.setMaxThreadCount(1); // in the order of the clicks
    load();
}

BrandKits::~BrandKits()
{
    m_thread.waitForDone();
}

void BrandKits::load()
{
    m_thread.start([this, store = m_store, tenant = m_tenant] {
        const auto kits = store.load(tenant);
        QMetaObject::invokeMethod(this, [this, kits] { take(kits); }, Qt::QueuedConnection);
    });
}

void BrandKits::take(const Result<QList<BrandKit>> &kits)
{
    if (!kits) {
        m_notices.fail(kits.error());
        return;
    }
    m_isReadable = true;
    beginResetModel();
    m_kits = *kits;
    endResetModel();
    Q_EMIT countChanged();
}

void BrandKits::save()
{
    m_thread.start([this, store = m_store, tenant = m_tenant, kits = m_kits] {
        const auto written = store.save(tenant, kits);
        QMetaObject::invokeMethod(
            this,
            [this, written] {
                if (!written)
                    m_notices.fail(written.error());
                Q_EMIT saved();
            },
            Qt::QueuedConnection);
    });
}

int BrandKits::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BrandKits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &kit = m_kits[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return kit.name;
    case DetailRole:
        return kit.images.isEmpty()
                   ? kit.brand.organisation
                   : tr("%1 · %n picture(s)", nullptr, int(kit.images.size())).arg(kit.brand.organisation);
    case BackgroundRole:
        return scene::toQColor(kit.brand.background);
    case ForegroundRole:
        return scene::toQColor(kit.brand.foreground);
    case LabelColourRole:
        return scene::toQColor(kit.brand.label.value_or(kit.brand.foreground));
    default:
        return {};
    }
}

QHash<int, QByteArray> BrandKits::roleNames() const
{
    return {{NameRole, "name"},
            {DetailRole, "words"},
            {BackgroundRole, "ground"},
            {ForegroundRole, "textColour"},
            {LabelColourRole, "labelColour"}};
}

bool BrandKits::has(const QString &name) const
{
    return std::ranges::contains(m_kits, name.trimmed(), &BrandKit::name);
}

QString BrandKits::nameProblem(const QString &name) const
{
    if (!m_isReadable)
        return tr("The brand kits on this computer were not read.");
    if (name.trimmed().isEmpty())
        return tr("A kit needs a name.");
    if (name.trimmed().size() > limits::templateName)
        return tr("At most %1 characters.").arg(limits::templateName);
    if (!has(name) && m_kits.size() >= settings::BrandKitStore::mostKits)
        return tr("There are %1 kits already: remove one first.").arg(settings::BrandKitStore::mostKits);
    return {};
}

void BrandKits::keep(const QString &name)
{
    if (!nameProblem(name).isEmpty())
        return;
    const auto kit = settings::kitOf(m_editor.value(), name.trimmed());
    const auto at =
        int(std::ranges::lower_bound(std::as_const(m_kits), kit.name, {}, &BrandKit::name) - m_kits.cbegin());
    if (at < count() && m_kits[at].name == kit.name) {
        m_kits[at] = kit;
        Q_EMIT dataChanged(index(at), index(at));
    } else {
        beginInsertRows({}, at, at);
        m_kits.insert(at, kit);
        endInsertRows();
        Q_EMIT countChanged();
    }
    save();
}

void BrandKits::apply(int row)
{
    if (row < 0 || row >= count())
        return;
    m_editor.edit(tr("Apply brand kit %1").arg(m_kits[row].name), {},
                  [&](PassTemplate &value) { settings::applyKit(value, m_kits[row]); });
}

void BrandKits::remove(const QString &name)
{
    const auto found = std::ranges::find(std::as_const(m_kits), name, &BrandKit::name);
    if (found == m_kits.cend())
        return;
    const auto row = int(found - m_kits.cbegin());
    beginRemoveRows({}, row, row);
    m_kits.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    save();
}

} // namespace qairopay
