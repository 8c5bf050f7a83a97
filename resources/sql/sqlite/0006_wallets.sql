-- SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The wallets' side. Each change that a wallet has to fetch takes the tenant's next number, which is the tag of Apple's web service:
-- a template's number stands for all its passes. The number outlives a reset: a device's tag never lies ahead.

ALTER TABLE tenants ADD COLUMN wallet_change BIGINT NOT NULL DEFAULT 0;

ALTER TABLE templates ADD COLUMN wallet_change BIGINT NOT NULL DEFAULT 0;
ALTER TABLE templates ADD COLUMN wallet_changed_at BIGINT NOT NULL DEFAULT 0;

ALTER TABLE passes ADD COLUMN changed_fields TEXT NOT NULL DEFAULT '';
ALTER TABLE passes ADD COLUMN wallet_change BIGINT NOT NULL DEFAULT 0;
ALTER TABLE passes ADD COLUMN wallet_changed_at BIGINT NOT NULL DEFAULT 0;

-- A simulated device keeps its tag here, as a phone keeps its own.
CREATE TABLE wallet_devices (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    device TEXT NOT NULL,
    push_token TEXT NOT NULL,
    is_simulated INTEGER NOT NULL,
    tag TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, device)
);

-- What a simulated device holds of a pass: pass.json as it last got it, and that answer's Last-Modified.
CREATE TABLE wallet_registrations (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    device TEXT NOT NULL,
    pass_id TEXT NOT NULL,
    template_id TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    held_json BLOB,
    held_modified TEXT,
    PRIMARY KEY (tenant, device, pass_id)
);

CREATE INDEX wallet_registrations_by_pass ON wallet_registrations (tenant, pass_id, device);
CREATE INDEX wallet_registrations_by_template ON wallet_registrations (tenant, template_id, pass_id, device);

-- The outbox of pushes: one row a device, however much changed. `generation` counts what came while one was on its way.
CREATE TABLE wallet_pushes (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    device TEXT NOT NULL,
    generation BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at BIGINT NOT NULL,
    PRIMARY KEY (tenant, device)
);

CREATE INDEX wallet_pushes_due ON wallet_pushes (tenant, next_at);

-- A changed template whose devices are still to be put into the outbox, from this place on.
CREATE TABLE wallet_fanouts (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    template_id TEXT NOT NULL,
    after_pass TEXT NOT NULL,
    after_device TEXT NOT NULL,
    PRIMARY KEY (tenant, template_id)
);

-- The outbox of Google's classes and objects, and what is known to be there.
CREATE TABLE google_resources (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    template_id TEXT NOT NULL,
    status TEXT NOT NULL,
    priority INTEGER NOT NULL,
    generation BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    next_at BIGINT NOT NULL,
    notice TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    change BIGINT NOT NULL,
    PRIMARY KEY (tenant, id)
);

CREATE INDEX google_resources_by_template ON google_resources (tenant, template_id, change);

CREATE INDEX google_resources_due ON google_resources (tenant, priority, next_at, id) WHERE status = 'pending';

-- Messages that made a phone ring: Google allows three a pass in 24 hours.
CREATE TABLE google_notices (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    pass_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (tenant, pass_id, number)
);

CREATE TABLE wallet_log (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (tenant, number)
);
