/**
 * How the records of a region of the grown world are called. An id of the facts begins with the record to which it belongs (BR-LGPD-33,
 * CPTPP-14.11); in region 7 that beginning gets the region's number: BR_7-LGPD-33, CPTPP_7-14.11. No such id is one of the facts, and
 * no such code of a country is one of ISO 3166.
 */

const OWNER = /^[^-]+/;

/** @param {string} id */
export function ownerOf(id) {
  return OWNER.exec(id)[0];
}

/**
 * @param {string} id
 * @param {number | string} region
 */
export function inRegion(id, region) {
  return id.replace(OWNER, (owner) => `${owner}_${region}`);
}

/**
 * The id of a law, or of something in it, that one country has taken over from another: TR_7-BR1-LGPD-33.
 *
 * @param {string} id
 * @param {string} country the one that takes it over
 * @param {number} time how many it took over before
 */
export function takenOver(id, country, time) {
  return `${country}-${id.replace(OWNER, (owner) => `${owner}${time}`)}`;
}

/**
 * A document of the grown world: nobody is to take it for a real one, whose address it would otherwise have.
 *
 * @param {{ title: string, url: string | null }} source
 * @param {string} word the region's
 */
export function invented(source, word) {
  const url = source.url === null ? null : source.url.replace(/^https?:\/\/[^/]+/, `https://${word}.invalid`);
  return { ...source, title: `${source.title} (${word})`, url };
}
