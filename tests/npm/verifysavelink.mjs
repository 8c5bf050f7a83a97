// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// verifysavelink.mjs KEY.pem TOKEN-FILE…: verifies Google Wallet save tokens with another implementation of JSON Web Tokens.
// KEY.pem is a public key or a certificate. A token file holds the token, or a link that ends with it. Prints a line for each;
// exit code 1 when one does not hold.

import { readFile } from "node:fs/promises";
import { X509Certificate, createPublicKey } from "node:crypto";
import { jwtVerify } from "jose";

const kinds = ["generic", "offer", "loyalty", "giftCard", "eventTicket", "transit", "flight"];

async function readKey(path) {
    const pem = await readFile(path, "utf8");
    return pem.includes("BEGIN CERTIFICATE") ? new X509Certificate(pem).publicKey : createPublicKey(pem);
}

// What Google asks of a token beyond its signature: something to save, each with the ids that name it.
function checkPayload(claims) {
    if (claims.typ !== "savetowallet") throw new Error(`typ is ${claims.typ}`);
    const objects = kinds.flatMap((kind) => claims.payload?.[`${kind}Objects`] ?? []);
    if (objects.length === 0) throw new Error("the payload has no object");
    for (const object of objects) {
        if (!object.id?.includes(".") || !object.classId?.includes(".")) throw new Error("an object without id or classId");
    }
    return objects[0].id;
}

async function verify(path, key) {
    const text = (await readFile(path, "utf8")).trim();
    const token = text.slice(text.lastIndexOf("/") + 1);
    const { payload } = await jwtVerify(token, key, { algorithms: ["RS256"], audience: "google" });
    if (!payload.iss) throw new Error("no issuer");
    return checkPayload(payload);
}

const [keyPath, ...paths] = process.argv.slice(2);
if (paths.length === 0) {
    console.error("usage: verifysavelink.mjs KEY.pem TOKEN-FILE…");
    process.exit(2);
}
const key = await readKey(keyPath);
for (const path of paths) {
    try {
        console.log(`${path}: holds, for ${await verify(path, key)}`);
    } catch (error) {
        console.error(`${path}: ${error.message}`);
        process.exitCode = 1;
    }
}
