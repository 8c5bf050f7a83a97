// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/brandkitstore.h"

#include "base/jsonobjectreader.h"
#include "base/strictjson.h"
#include "settings/atomicfile.h"
#include "settings/words.h"
#include "template/templatecodec.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qairopay::settings {

namespace {

constexpr int formatVersion = 1;

/// A template that has nothing but the brand: its codec knows every member.
QJsonObject toJson(const BrandKit &kit)
{
    PassTemplate value;
    value.name = kit.name;
    value.brand = kit.brand;
    value.studio.images = kit.images;
    return templateToJson(value);
}

Result<BrandKit> fromJson(const QJsonObject &object)
{
    return templateFromJson(object).transform(
        [](const PassTemplate &value) { return kitOf(value, value.name); });
}

} // namespace

BrandKit kitOf(const PassTemplate &value, const QString &name)
{
    BrandKit kit{.name = name, .brand = value.brand, .images = {}};
    for (const auto slot : brandImageSlots) {
        if (value.studio.images.contains(slot))
            kit.images.insert(slot, value.studio.images.value(slot));
    }
    return kit;
}

void applyKit(PassTemplate &value, const BrandKit &kit)
{
    value.brand = kit.brand;
    value.studio.images.insert(kit.images);
}

BrandKitStore::BrandKitStore(QString folder)
    : m_folder(std::move(folder))
{}

/// A tenant's name may hold anything; its hash is a file name everywhere.
QString BrandKitStore::path(const QString &tenant) const
{
    const auto hash = QCryptographicHash::hash(tenant.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash.first(32)) + u".kits"_s;
}

Result<QList<BrandKit>> BrandKitStore::load(const QString &tenant) const
{
    const auto bytes = readFile(path(tenant));
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return QList<BrandKit>();
    const auto object = bytes.and_then([](const QByteArray &text) { return parseJsonObject(text); });
    if (!object)
        return std::unexpected(object.error());
    JsonObjectReader reader(*object);
    if (reader.integer(u"version"_s) != formatVersion)
        return failure(ErrorKind::Unsupported,
                       Words::tr("The brand kits were saved by another version of the studio."));
    reader.skip(u"tenant"_s);
    QList<BrandKit> kits;
    for (const auto &item : reader.array(u"kits"_s)) {
        auto kit = fromJson(item.toObject());
        if (!kit)
            return std::unexpected(kit.error());
        kits.append(*kit);
    }
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    std::ranges::sort(kits, {}, &BrandKit::name);
    return kits;
}

Result<void> BrandKitStore::save(const QString &tenant, const QList<BrandKit> &kits) const
{
    if (kits.size() > mostKits)
        return failure(ErrorKind::LimitExceeded,
                       Words::tr("A tenant has at most %1 brand kits.").arg(mostKits));
    QJsonArray array;
    for (const auto &kit : kits)
        array.append(toJson(kit));
    const QJsonObject object{{u"version"_s, formatVersion}, {u"tenant"_s, tenant}, {u"kits"_s, array}};
    return writeFile(path(tenant), QJsonDocument(object).toJson());
}

} // namespace qairopay::settings
