// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0

/// A growing buffer of little-endian base-128 numbers and UTF-8 texts.
export class Bytes {
    #parts = [];

    unsigned(value) {
        if (!Number.isSafeInteger(value) || value < 0)
            throw new Error(`not a whole number: ${value}`);
        while (value > 0x7f) {
            this.#parts.push((value % 0x80) | 0x80);
            value = Math.floor(value / 0x80);
        }
        this.#parts.push(value);
    }

    /// Zigzag: small numbers of either sign stay small.
    signed(value) {
        this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
    }

    text(value) {
        const utf8 = Buffer.from(value, "utf8");
        this.unsigned(utf8.length);
        for (const byte of utf8)
            this.#parts.push(byte);
    }

    buffer() {
        return Buffer.from(this.#parts);
    }
}
