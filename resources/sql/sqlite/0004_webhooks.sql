-- SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Webhooks. A delivery is the outbox entry of one event for one endpoint, written in the transaction of the event; it is pending
-- until an attempt's outcome is written. Secrets are sealed with the data folder's key.

CREATE TABLE webhook_endpoints (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    url TEXT NOT NULL,
    enabled_events TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL,
    api_version TEXT NOT NULL,
    sealed_secret BLOB NOT NULL,
    old_sealed_secret BLOB,
    old_secret_until BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE TABLE webhook_deliveries (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    endpoint_id TEXT NOT NULL,
    is_replay INTEGER NOT NULL,
    status TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at BIGINT,
    created_at BIGINT NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX webhook_deliveries_by_event ON webhook_deliveries (tenant, event_id, id);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (tenant, endpoint_id, next_at, id) WHERE status = 'pending';

CREATE TABLE webhook_attempts (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    delivery_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    at BIGINT NOT NULL,
    duration_ms INTEGER NOT NULL,
    status_code INTEGER,
    outcome TEXT NOT NULL,
    PRIMARY KEY (tenant, delivery_id, number)
);
