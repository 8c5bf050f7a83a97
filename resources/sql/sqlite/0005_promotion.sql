-- SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
-- SPDX-License-Identifier: Apache-2.0
--
-- The sandbox template that a live one was promoted from.

ALTER TABLE templates ADD COLUMN promoted_from TEXT;

CREATE UNIQUE INDEX templates_by_origin ON templates (tenant, promoted_from) WHERE promoted_from IS NOT NULL;
