// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/server.h"

using namespace Qt::StringLiterals;

namespace qairopay::sandbox {

struct Server::Parts
{
    Options options;
};

Server::Server(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::start(Options)
{
    return failure(ErrorKind::Unsupported, u"The sandbox does not answer yet."_s);
}

QUrl Server::baseUrl() const
{
    return {};
}

QString Server::dataFolder() const
{
    return m_parts->options.dataFolder;
}

Secret Server::key(Environment, KeyScope) const
{
    return {};
}

void Server::stop() {}

} // namespace qairopay::sandbox
