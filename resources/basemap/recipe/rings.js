// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
//
// TopoJSON closes rings across the 180th meridian, where a flat map has its two edges.

/// The ring with longitudes that do not jump: they may leave -180…180.
export function unwrap(ring) {
    let turn = 0;
    return ring.map(([lon, lat], i) => {
        if (i > 0)
            turn -= 360 * Math.round((lon - ring[i - 1][0]) / 360);
        return [lon + turn, lat];
    });
}

function cutAt(ring, limit, inside) {
    const out = [];
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [a, b] = [ring[j], ring[i]];
        if (inside(a[0]) !== inside(b[0])) {
            const share = (limit - a[0]) / (b[0] - a[0]);
            out.push([limit, a[1] + share * (b[1] - a[1])]);
        }
        if (inside(b[0]))
            out.push(b);
    }
    return out;
}

const closed = (ring) => (ring.length ? [...ring, ring[0]] : ring);

/// The ring as pieces between -180 and 180. One that runs around the South Pole is closed along the lower edge.
export function flatPieces(ring) {
    const line = unwrap(ring);
    const [first, last] = [line[0], line[line.length - 1]];
    const aroundPole = Math.abs(last[0] - first[0]) > 180;
    if (aroundPole && line.every(([, lat]) => lat < -89))
        return []; // a hole of no size at the pole itself
    if (!aroundPole && line.every(([lon]) => Math.abs(lon) <= 180))
        return [ring];
    const whole = aroundPole ? [...line, [last[0], -90], [first[0], -90]] : line;
    return [-360, 0, 360]
        .map((shift) => whole.map(([lon, lat]) => [lon + shift, lat]))
        .map((moved) => closed(cutAt(cutAt(moved, -180, (x) => x >= -180), 180, (x) => x <= 180)))
        .filter((piece) => piece.length > 3);
}
