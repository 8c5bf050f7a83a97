// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// The three token profiles once more, from the specifications alone (RFC 9052, 8392, 9285, 8032): what this verifier says of a
// token must be what ours says.

import { createHash, createHmac, createPublicKey, timingSafeEqual, verify } from "node:crypto";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

export function fromBase45(text) {
    const bytes = [];
    for (let at = 0; at < text.length; at += 3) {
        const group = [...text.slice(at, at + 3)].map((character) => alphabet.indexOf(character));
        if (group.length === 1 || group.includes(-1)) return null;
        const value = group.reduceRight((sum, digit) => sum * 45 + digit, 0);
        if (value > (group.length === 3 ? 0xffff : 0xff)) return null;
        if (group.length === 3) bytes.push(value >> 8);
        bytes.push(value & 0xff);
    }
    return Buffer.from(bytes);
}

/** A reader of deterministic CBOR, as far as COSE_Sign1 needs it; null for anything else. */
class Cbor {
    constructor(bytes) {
        this.bytes = bytes;
        this.at = 0;
    }

    head() {
        if (this.at >= this.bytes.length) throw new Error("short");
        const first = this.bytes[this.at++];
        const major = first >> 5;
        const info = first & 31;
        if (info < 24) return { major, value: info };
        const size = { 24: 1, 25: 2, 26: 4 }[info];
        if (!size || this.at + size > this.bytes.length) throw new Error("length");
        const value = this.bytes.readUIntBE(this.at, size);
        this.at += size;
        if (value < { 1: 24, 2: 0x100, 4: 0x10000 }[size]) throw new Error("not the shortest form");
        return { major, value };
    }

    item() {
        const { major, value } = this.head();
        if (major === 0) return value;
        if (major === 1) return -1 - value;
        if (major === 2) {
            if (this.at + value > this.bytes.length) throw new Error("short");
            this.at += value;
            return this.bytes.subarray(this.at - value, this.at);
        }
        if (major === 4) return Array.from({ length: value }, () => this.item());
        if (major === 5) {
            const map = new Map();
            for (let i = 0; i < value; ++i) {
                const key = this.item();
                if (map.has(key) || [...map.keys()].some((other) => other > key && key >= 0)) throw new Error("order");
                map.set(key, this.item());
            }
            return map;
        }
        if (major === 6) return { tag: value, content: this.item() };
        throw new Error("type");
    }

    static read(bytes) {
        const reader = new Cbor(bytes);
        const item = reader.item();
        if (reader.at !== bytes.length) throw new Error("more behind");
        return item;
    }
}

const bytesHead = (size) => (size < 24 ? Buffer.from([0x40 + size]) : Buffer.from([0x58, size]));

export function publicKeyFrom(raw) {
    return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") }, format: "jwk" });
}

function byTime({ issuedAt = 0, expiresAt }, now) {
    if (now > expiresAt + 300) return "expired";
    return issuedAt > now + 300 ? "not_yet_valid" : "valid";
}

function readF(text, { publicKeys, now }) {
    const bytes = fromBase45(text);
    if (!bytes || bytes.length !== 116) return { verdict: "malformed" };
    let parts;
    try {
        const message = Cbor.read(bytes);
        if (message.tag !== 18 || message.content.length !== 4) throw new Error("no COSE_Sign1");
        const [protectedBytes, unprotected, payload, signature] = message.content;
        const header = Cbor.read(protectedBytes);
        const claims = Cbor.read(payload);
        const isOurs = header.size === 2 && header.get(1) === -8 && header.get(4).length === 8 && unprotected.size === 0 &&
            claims.size === 3 && claims.get(7).length === 16 && signature.length === 64 &&
            [4, 6].every((claim) => claims.get(claim) > 0xffff);
        if (!isOurs) throw new Error("another kind");
        parts = { protectedBytes, payload, signature, header, claims };
    } catch {
        return { verdict: "malformed" };
    }
    const { protectedBytes, payload, signature, header, claims } = parts;
    const key = publicKeys.find((raw) => createHash("sha256").update(raw).digest().subarray(0, 8).equals(header.get(4)));
    const read = { profile: "F", credential: claims.get(7).toString("base64url"), issuedAt: claims.get(6), expiresAt: claims.get(4) };
    if (!key) return { ...read, verdict: "unknown_key" };
    const toBeSigned = Buffer.concat([
        Buffer.from([0x84, 0x6a]), Buffer.from("Signature1"), bytesHead(protectedBytes.length), protectedBytes,
        Buffer.from([0x40]), bytesHead(payload.length), payload,
    ]);
    const holds = verify(null, toBeSigned, publicKeyFrom(key), signature);
    return { ...read, verdict: holds ? byTime(read, now) : "invalid_signature" };
}

function readM(text, { macKey, now }) {
    const bytes = Buffer.from(text.slice(1), "base64url");
    if (bytes.length !== 37 || bytes.toString("base64url") !== text.slice(1)) return { verdict: "malformed" };
    const read = { profile: "M", credential: bytes.subarray(1, 17).toString("base64url"), expiresAt: bytes.readUInt32BE(17) };
    if (!macKey) return { ...read, verdict: "unknown_key" };
    const mac = createHmac("sha256", macKey).update("qairopay-token-m1").update(bytes.subarray(0, 21)).digest().subarray(0, 16);
    return { ...read, verdict: timingSafeEqual(mac, bytes.subarray(21)) ? byTime(read, now) : "invalid_signature" };
}

export function readToken(text, trust) {
    const at = text.indexOf("QP1:");
    if (at >= 0) return readF(text.slice(at + 4), trust);
    if (/^1[A-Za-z0-9_-]{23}$/.test(text)) {
        const credential = text.slice(2);
        const isOne = Buffer.from(credential, "base64url").toString("base64url") === credential;
        return isOne ? { profile: "S", verdict: "unproven", credential } : { verdict: "malformed" };
    }
    return text.length === 51 && text[0] === "2" ? readM(text, trust) : { verdict: "malformed" };
}
