// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/renderoptions.h"

#include "apple/language.h"
#include "settings/atomicfile.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

namespace qairopay::cli {

namespace {

constexpr qint64 recordBytes = 1 << 20;

std::unexpected<Error> wrong(const QString &option, const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence, option);
}

Result<QLocale> localeFrom(const QString &name)
{
    const auto locale = apple::localeNamed(name);
    if (!locale)
        return wrong(u"--locale"_s, u"\"%1\" is no locale; an example is de-CH."_s.arg(name));
    return *locale;
}

Result<QTimeZone> timeZoneFrom(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    if (!zone.isValid())
        return wrong(u"--time-zone"_s, u"\"%1\" is no time zone; an example is Europe/Zurich."_s.arg(name));
    return zone;
}

Result<QDateTime> momentFrom(const QString &text)
{
    const auto moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return wrong(u"--now"_s,
                     u"\"%1\" is no moment with an offset; an example is 2026-05-19T10:00:00Z."_s.arg(text));
    return moment;
}

Result<QMap<QString, QString>> textsOf(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return wrong(u"--record"_s, u"\"%1\" has to be a text."_s.arg(it.key()));
        texts.insert(it.key(), it->toString());
    }
    return texts;
}

/// {"holder": {"email": …, "name": …}, "fields": {…}}, or the fields alone; itself or in a file.
Result<Record> recordFrom(const QString &text)
{
    const bool isText = text.trimmed().startsWith(u'{');
    const auto bytes = isText ? Result<QByteArray>(text.toUtf8()) : settings::readFile(text, recordBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto object = QJsonDocument::fromJson(*bytes).object();
    if (object.isEmpty())
        return wrong(u"--record"_s, u"This is no JSON object with fields."_s);
    const bool isWhole = object.contains(u"fields"_s) || object.contains(u"holder"_s);
    const auto holder = object.value(u"holder"_s).toObject();
    return textsOf(isWhole ? object.value(u"fields"_s).toObject() : object)
        .transform([&](const QMap<QString, QString> &fields) {
            return Record{{holder.value(u"email"_s).toString(), holder.value(u"name"_s).toString()}, fields};
        });
}

apple::LockScreenEvent eventOf(const RenderArguments &arguments)
{
    if (arguments.messageField.isEmpty())
        return apple::Nearby{arguments.nearby - 1};
    apple::FieldChange change{arguments.messageField};
    if (!arguments.oldValue.isEmpty())
        change.before = arguments.oldValue;
    return change;
}

/// Reads an option that was given into its place.
template <typename Value, typename Place>
Result<void> adopt(const QString &text, Result<Value> (*read)(const QString &), Place &place)
{
    if (text.isEmpty())
        return {};
    return read(text).transform([&](const Value &value) { place = value; });
}

} // namespace

Result<RenderOptions> renderOptions(const RenderArguments &arguments)
{
    RenderOptions options;
    options.surface = scene::surfaceFromName(arguments.surface).value_or(scene::Surface::Front);
    const auto read =
        adopt(arguments.locale, localeFrom, options.apple.locale)
            .and_then([&] { return adopt(arguments.timeZone, timeZoneFrom, options.apple.timeZone); })
            .and_then([&] { return adopt(arguments.now, momentFrom, options.apple.now); })
            .and_then([&] { return adopt(arguments.record, recordFrom, options.record); });
    if (!read)
        return std::unexpected(read.error());
    options.google.locale = options.apple.locale;
    options.google.now = options.apple.now;
    options.google.isDark = arguments.isDark;
    options.google.width = google::cardWidthOn(arguments.deviceWidth);
    options.apple.isDark = arguments.isDark;
    options.apple.deviceWidth = arguments.deviceWidth;
    options.apple.textSize = apple::textSizeFromName(arguments.textSize).value_or(apple::TextSize::Large);
    options.apple.lockScreen = eventOf(arguments);
    return options;
}

} // namespace qairopay::cli
