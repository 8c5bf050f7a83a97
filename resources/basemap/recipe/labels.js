// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
import { feature } from "topojson-client";
import { unwrap } from "./rings.js";

const City = 2, Capital = 3;
const smallestTown = 2500;

function ringArea(ring) {
    let sum = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
        sum += (ring[j][0] - ring[i][0]) * (ring[j][1] + ring[i][1]);
    return Math.abs(sum) / 2;
}

/// Centroid of the biggest outer ring, which is where one expects the name of a country.
function anchor(ring) {
    let sum = 0, lon = 0, lat = 0;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const cross = ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
        sum += cross;
        lon += (ring[j][0] + ring[i][0]) * cross;
        lat += (ring[j][1] + ring[i][1]) * cross;
    }
    return [lon / (3 * sum), lat / (3 * sum)];
}

/// Names of countries (kind 0) or states (kind 1); their weight is the area in hundredths of a square degree as drawn
/// at their latitude.
export function regionLabels(object, topology, kind) {
    return feature(topology, object).features.flatMap(({ geometry, properties }) => {
        if (!geometry || !properties.name)
            return [];
        const outer = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map((p) => unwrap(p[0]));
        const biggest = outer.reduce((a, b) => (ringArea(b) > ringArea(a) ? b : a));
        const [lon, lat] = anchor(biggest);
        return [{ kind, name: properties.name, lon: lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, lat, weight: Math.round(ringArea(biggest) * 100) }];
    }).sort((a, b) => b.weight - a.weight);
}

/// "DE", and "US-FL" where many towns of a country have the same name.
const regionOf = ({ country, adminCode }) => (country === "US" && /^[A-Z]{2}$/.test(adminCode) ? `US-${adminCode}` : country);

/// Towns by population. A part of a town (PPLX) counts a quarter, so that the town itself is named first.
export function cityLabels(cities) {
    return cities
        .map((c) => ({
            kind: c.featureCode === "PPLC" ? Capital : City,
            name: c.name,
            lon: c.loc.coordinates[0],
            lat: c.loc.coordinates[1],
            weight: Math.round(c.population / (c.featureCode === "PPLX" ? 400 : 100)),
            region: regionOf(c),
        }))
        .filter((c) => c.weight * 100 >= smallestTown && c.name.length <= 40)
        .sort((a, b) => Math.floor(a.lat) - Math.floor(b.lat) || a.lon - b.lon || a.lat - b.lat || (a.name < b.name ? -1 : 1));
}
