// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// JSON values made of schemas: some that a schema takes, some at its limits, some that it refuses. All of them follow from a seed.

/** Mulberry32: the same numbers on every machine. */
export class Random {
    constructor(seed) {
        this.state = seed >>> 0;
    }

    next() {
        this.state = (this.state + 0x6d2b79f5) >>> 0;
        let value = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
        value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
        return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
    }

    below(most) {
        return Math.floor(this.next() * most);
    }

    pick(list) {
        return list[this.below(list.length)];
    }

    chance(share) {
        return this.next() < share;
    }
}

const words = ["a", "Acme", "0", "Größe", "سعر", "🎟️", "{pass.id}", "{", "<b>", "'; DROP TABLE passes; --", "%00", "\u0000", "\u202e", "null"];
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 !\"#$%&'()*+,-./:;<=>?@[]^_`{|}~";

/** The characters of "[0-9a-f]"; of "." and single characters as well. */
function charactersOf(set) {
    if (set === ".") return letters;
    if (!set.startsWith("[")) return set.replace("\\", "");
    return set.slice(1, -1).replace(/(.)-(.)/g, (_, from, to) => {
        const first = from.charCodeAt(0);
        return String.fromCharCode(...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, i) => first + i));
    });
}

/** A text that a pattern takes: sets and single characters, each with a count; anchored or not. */
function textOf(pattern, random) {
    const parts = pattern.replace(/^\^|\$$/g, "").matchAll(/(\[[^\]]+\]|\\.|[^{+*?])(?:\{(\d+)(?:,(\d+))?\}|([+*?]))?/g);
    let text = "";
    for (const [, set, least, most, sign] of parts) {
        const [from, to] = sign ? { "+": [1, 8], "*": [0, 8], "?": [0, 1] }[sign] : [Number(least ?? 1), Number(most ?? least ?? 1)];
        const characters = charactersOf(set);
        for (let count = from + random.below(to - from + 1); count > 0; --count) text += random.pick(characters);
    }
    return text;
}

const formats = {
    email: (random) => `p${random.below(1000)}@example.com`,
    uri: (random) => `https://example.com/${random.below(1000)}`,
    "date-time": (random) => new Date(1.79e12 + random.below(1e10)).toISOString(),
};

export class Generator {
    /** `known` answers values for members by their name, or nothing. */
    constructor(contract, random, known) {
        this.contract = contract;
        this.random = random;
        this.known = known;
    }

    value(schema, name = "") {
        const { random } = this;
        const rule = this.contract.resolved(schema);
        const own = this.known(name);
        if (own !== undefined && random.chance(0.7)) return own;
        if (rule === true) return this.anything();
        if ("const" in rule) return rule.const;
        if (rule.enum) return random.pick(rule.enum);
        const type = Array.isArray(rule.type) ? random.pick(rule.type) : rule.type;
        return this[type]?.(rule, name) ?? null;
    }

    object(rule) {
        const result = {};
        for (const [name, schema] of Object.entries(rule.properties ?? {})) {
            if (rule.required?.includes(name) || this.random.chance(0.5)) result[name] = this.value(schema, name);
        }
        if (typeof rule.additionalProperties === "object") result[this.known("field_key") ?? "a"] = this.value(rule.additionalProperties);
        return result;
    }

    array(rule, name) {
        const { random } = this;
        const least = rule.minItems ?? 0;
        const most = Math.min(rule.maxItems ?? 4, 100);
        const count = random.chance(0.1) ? most : Math.min(most, least + random.below(3));
        return Array.from({ length: count }, () => this.value(rule.items, name));
    }

    string(rule) {
        const { random } = this;
        if (rule.format) return formats[rule.format](random);
        if (rule.pattern) return textOf(rule.pattern, random);
        const least = rule.minLength ?? 0;
        const most = rule.maxLength ?? 40;
        if (random.chance(0.3)) return "x".repeat(random.pick([least, most]));
        const text = random.pick(words);
        return text.length >= least && text.length <= most ? text : "x".repeat(least);
    }

    number(rule) {
        const { random } = this;
        const least = rule.minimum ?? -1e6;
        const most = rule.maximum ?? 1e6;
        return random.chance(0.4) ? random.pick([least, most]) : least + random.next() * (most - least);
    }

    integer(rule) {
        return Math.round(this.number({ minimum: rule.minimum ?? 0, maximum: rule.maximum ?? 1000 }));
    }

    boolean() {
        return this.random.chance(0.5);
    }

    null() {
        return null;
    }

    /** Any JSON at all. */
    anything(depth = 0) {
        const { random } = this;
        const kinds = [() => null, () => random.chance(0.5), () => random.below(1e9) - 5e8, () => 1e308, () => random.pick(words)];
        if (depth < 3) {
            kinds.push(() => Array.from({ length: random.below(4) }, () => this.anything(depth + 1)));
            kinds.push(() => Object.fromEntries(Array.from({ length: random.below(4) }, () => [random.pick(words), this.anything(depth + 1)])));
        }
        return random.pick(kinds)();
    }

    /** The value with one of its places changed to what may not stand there. */
    broken(value) {
        const { random } = this;
        const places = [];
        const walk = (at, key, holder) => {
            places.push([holder, key]);
            if (at && typeof at === "object") for (const inner of Object.keys(at)) walk(at[inner], inner, at);
        };
        const whole = { root: structuredClone(value) };
        walk(whole.root, "root", whole);
        const [holder, key] = random.pick(places.slice(1)) ?? places[0];
        const change = random.pick(["drop", "replace", "add", "lengthen", "double"]);
        const at = holder[key];
        if (change === "drop" && holder !== whole && !Array.isArray(holder)) delete holder[key];
        else if (change === "lengthen" && typeof at === "string") holder[key] = at + "y".repeat(random.pick([1, 64, 2100]));
        else if (change === "lengthen" && typeof at === "number") holder[key] = at * random.pick([-1, 1000, 1e300]);
        else if (change === "double" && Array.isArray(at)) holder[key] = [...at, ...at, ...at].slice(0, 1100);
        else if (change === "add" && at && typeof at === "object" && !Array.isArray(at)) at[random.pick(words)] = this.anything();
        else holder[key] = this.anything();
        return whole.root;
    }
}
