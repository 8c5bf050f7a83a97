// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The verifier itself: it must accept a right token and refuse each wrong one, or its word about ours is worth nothing.

import test from "node:test";
import assert from "node:assert/strict";
import { createSign, generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const right = {
    iss: "studio@test",
    aud: "google",
    typ: "savetowallet",
    iat: 1767225600,
    payload: { loyaltyObjects: [{ id: "1.a", classId: "1.b" }] },
};

function encode(value) {
    return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function token(claims, header = { alg: "RS256", typ: "JWT" }) {
    const text = `${encode(header)}.${encode(claims)}`;
    return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey, "base64url")}`;
}

async function verdict(text) {
    const folder = await mkdtemp(join(tmpdir(), "qairopay-"));
    try {
        await writeFile(join(folder, "key.pem"), publicKey.export({ type: "spki", format: "pem" }));
        await writeFile(join(folder, "token"), text);
        const run = spawnSync(process.execPath, ["verifysavelink.mjs", join(folder, "key.pem"), join(folder, "token")]);
        return run.status;
    } finally {
        await rm(folder, { recursive: true });
    }
}

const [head, body, signature] = token(right).split(".");
const rows = [
    ["a right token holds", token(right), 0],
    ["a link ending with it holds", `https://save.example/v/${token(right)}\n`, 0],
    ["changed claims are refused", [head, encode({ ...right, iss: "other" }), signature].join("."), 1],
    ["no algorithm is refused", `${encode({ alg: "none" })}.${body}.`, 1],
    ["another audience is refused", token({ ...right, aud: "apple" }), 1],
    ["another kind of token is refused", token({ ...right, typ: "x" }), 1],
    ["an empty payload is refused", token({ ...right, payload: {} }), 1],
    ["an object without a class is refused", token({ ...right, payload: { loyaltyObjects: [{ id: "1.a" }] } }), 1],
];
for (const [name, text, status] of rows) {
    test(name, async () => assert.equal(await verdict(text), status));
}
