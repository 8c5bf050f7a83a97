-- SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The service's tables. Times are milliseconds since 1970, UTC. Every key and index begins with the tenant.
-- Ids sort as their creation times do, so "ORDER BY id" is the order of time and an id is a cursor.

CREATE TABLE tenants (
    tenant INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    environment TEXT NOT NULL UNIQUE,
    clock_offset BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);

CREATE TABLE api_keys (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    scope TEXT NOT NULL,
    hint TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (tenant, id)
);

CREATE TABLE templates (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    document TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    archived_at BIGINT,
    PRIMARY KEY (tenant, id)
);

-- Kept by the same transactions that change a pass, so that a template of a million passes is counted at once.
CREATE TABLE pass_counts (
    tenant INTEGER NOT NULL,
    template_id TEXT NOT NULL,
    status TEXT NOT NULL,
    passes BIGINT NOT NULL,
    PRIMARY KEY (tenant, template_id, status)
);

CREATE TABLE passes (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    template_id TEXT NOT NULL,
    status TEXT NOT NULL,
    holder_email TEXT NOT NULL,
    holder_name TEXT NOT NULL,
    fields TEXT NOT NULL,
    platform TEXT,
    installs TEXT NOT NULL,
    revoke_reason TEXT,
    removed_reason TEXT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    installed_at BIGINT,
    removed_at BIGINT,
    revoked_at BIGINT,
    archived_at BIGINT,
    links_expire_at BIGINT NOT NULL,
    token TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    change_message TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (tenant, id)
);

CREATE INDEX passes_by_status ON passes (tenant, status, id);
CREATE INDEX passes_by_template ON passes (tenant, template_id, id);
CREATE INDEX passes_by_holder ON passes (tenant, holder_email, id);
CREATE INDEX passes_to_expire ON passes (tenant, links_expire_at) WHERE status = 'issued';
CREATE INDEX passes_to_archive ON passes (tenant, updated_at)
    WHERE archived_at IS NULL AND status IN ('removed', 'revoked');

CREATE TABLE scans (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    pass_id TEXT NOT NULL,
    scanner_id TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    method TEXT NOT NULL,
    verification_result TEXT NOT NULL,
    scanned_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX scans_by_pass ON scans (tenant, pass_id, id);

CREATE TABLE events (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    resource_id TEXT NOT NULL,
    created BIGINT NOT NULL,
    data TEXT NOT NULL,
    previous_attributes TEXT,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX events_by_type ON events (tenant, type, id);
CREATE INDEX events_by_resource ON events (tenant, resource_id, id);

-- The answer of the first call with a key, written in the transaction of its effect. Kept 24 hours of the
-- machine's own clock: advancing the sandbox's must not make a retry a second effect.
CREATE TABLE answers (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    idempotency_key TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, idempotency_key)
);

CREATE INDEX answers_by_age ON answers (created_at);

CREATE TABLE assets (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, sha256)
);
