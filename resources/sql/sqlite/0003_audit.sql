-- SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The audit log: a chain of hashes that nothing may change, and signed checkpoints of it. It outlives a reset. Private keys are
-- sealed with the data folder's key. `at` is the text that is hashed.

CREATE TABLE signing_keys (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    purpose TEXT NOT NULL,
    number INTEGER NOT NULL,
    public_key BLOB NOT NULL,
    sealed_seed BLOB NOT NULL,
    created_at BIGINT NOT NULL,
    retires_at BIGINT,
    PRIMARY KEY (tenant, purpose, number)
);

CREATE TABLE audit_log (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    seq BIGINT NOT NULL,
    id TEXT NOT NULL,
    at TEXT NOT NULL,
    actor_key_id TEXT NOT NULL,
    action TEXT NOT NULL,
    resource_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (tenant, seq)
);

CREATE UNIQUE INDEX audit_log_by_id ON audit_log (tenant, id);
CREATE INDEX audit_log_by_resource ON audit_log (tenant, resource_id, id);

CREATE TRIGGER audit_log_is_not_changed BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'append only'); END;
CREATE TRIGGER audit_log_is_not_cut BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'append only'); END;

CREATE TABLE audit_checkpoints (
    tenant INTEGER NOT NULL REFERENCES tenants (tenant),
    id TEXT NOT NULL,
    size BIGINT NOT NULL,
    head BLOB NOT NULL,
    at TEXT NOT NULL,
    key_id TEXT NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (tenant, id)
);
