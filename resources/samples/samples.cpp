// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "samples/samples.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

// Outside of any namespace, as Qt asks.
static void initialiseSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace qairopay::samples {

namespace {

QByteArray read(const QString &name)
{
    initialiseSamples();
    QFile file(u":/qairopay/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray acmeTemplate()
{
    return read(u"acme-hotels-loyalty.passtpl"_s);
}

QByteArray acmeHolders()
{
    return read(u"acme-hotels-holders.csv"_s);
}

} // namespace qairopay::samples
