/**
 * The shapes of the region as a module, `virtual:region-shapes`: of all countries in world-atlas (Natural Earth, public domain) those of
 * Latin America and the Caribbean, and the land around them for orientation. The whole atlas is seven times as large.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MODULE = 'virtual:region-shapes';

/** ISO 3166-1: the numeric codes of the atlas, and the letters by which the API knows the countries. */
const countries = {
  '028': 'AG',
  '032': 'AR',
  '044': 'BS',
  '052': 'BB',
  '068': 'BO',
  '076': 'BR',
  '084': 'BZ',
  152: 'CL',
  170: 'CO',
  188: 'CR',
  192: 'CU',
  212: 'DM',
  214: 'DO',
  218: 'EC',
  222: 'SV',
  308: 'GD',
  320: 'GT',
  328: 'GY',
  332: 'HT',
  340: 'HN',
  388: 'JM',
  484: 'MX',
  558: 'NI',
  591: 'PA',
  600: 'PY',
  604: 'PE',
  659: 'KN',
  662: 'LC',
  670: 'VC',
  740: 'SR',
  780: 'TT',
  840: 'US',
  858: 'UY',
  862: 'VE',
};

/** What is drawn: degrees west to east, south to north. */
const frame = { west: -119, east: -33, south: -57, north: 34 };

export function regionShapes() {
  return {
    name: 'region-shapes',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(reduced(readAtlas()))};` : null),
  };
}

function readAtlas() {
  return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'));
}

/** The topology of the polygons within the frame, with only the arcs that these need. */
function reduced(atlas) {
  const arcs = [];
  const places = new Map();
  const kept = (index) => {
    const original = index < 0 ? ~index : index;
    if (!places.has(original)) places.set(original, arcs.push(atlas.arcs[original]) - 1);
    return index < 0 ? ~places.get(original) : places.get(original);
  };
  const geometries = atlas.objects.countries.geometries.flatMap(({ type, arcs: own, id }) => {
    const polygons = (type === 'Polygon' ? [own] : own).filter((polygon) => isWithin(polygon[0], atlas));
    if (polygons.length === 0) return [];
    const told = { type: 'MultiPolygon', arcs: polygons.map((rings) => rings.map((ring) => ring.map(kept))) };
    return countries[id] ? { ...told, id: countries[id] } : told;
  });
  return {
    type: 'Topology',
    transform: atlas.transform,
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

/** Whether a ring reaches into the frame and is no more than a part of the Americas. */
function isWithin(ring, { arcs, transform }) {
  const points = ring.flatMap((index) => placesOf(arcs[index < 0 ? ~index : index], transform));
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return (
    Math.max(...longitudes) > frame.west &&
    Math.min(...longitudes) < frame.east &&
    Math.max(...latitudes) > frame.south &&
    Math.min(...latitudes) < frame.north &&
    Math.min(...longitudes) > -130
  );
}

/** Arcs are kept as steps between points of a grid. */
function placesOf(arc, { scale, translate }) {
  let [x, y] = [0, 0];
  return arc.map(([right, up]) => {
    x += right;
    y += up;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}
