-- SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- Keys beyond those made for the host, their rotation, and the version a tenant is pinned to. `revoked_at` may lie ahead: until
-- then a rotated key goes on working. Times of keys and of idempotent answers are the sandbox's from here on.

ALTER TABLE tenants ADD COLUMN api_version TEXT NOT NULL DEFAULT '2026-05-19';

ALTER TABLE api_keys ADD COLUMN is_host INTEGER NOT NULL DEFAULT 1;
ALTER TABLE api_keys ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE api_keys ADD COLUMN replaces TEXT;
ALTER TABLE api_keys ADD COLUMN last_used_at BIGINT;

DROP INDEX answers_by_age;
CREATE INDEX answers_by_age ON answers (tenant, created_at);
