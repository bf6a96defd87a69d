import { analyse } from './terms.js';

/** What is known of a record that holds all terms of a question. */
export interface Candidate {
  readonly id: string;
  /** Its label in the graph. */
  readonly label: string;
  readonly title?: string | null;
  readonly titleEn?: string | null;
  readonly shortName?: string | null;
  readonly acronym?: string | null;
  readonly name?: string | null;
  readonly nameEn?: string | null;
  readonly nameEs?: string | null;
  readonly namePt?: string | null;
  readonly heading?: string | null;
  readonly locator?: string | null;
  readonly summary?: string | null;
  readonly kind?: string | null;
}

/** Among equally good hits, the kinds of record that people look for first. */
const labelOrder = ['Country', 'Group', 'Law', 'Agreement', 'Regulator', 'Agenda', 'Provision', 'Commitment', 'Goal'];
/** Among laws, the higher rank first; a bill is no law yet. */
const kindOrder = ['CONSTITUTION', 'STATUTE', 'DECREE', 'REGULATION', 'RESOLUTION', 'GUIDELINE', 'JUDGMENT', 'BILL'];

/** How well a record answers a question, best first. */
const fits: readonly ((asked: Asked, named: Named) => boolean)[] = [
  isItsShortName,
  isItsNumber,
  isItsName,
  beginsItsName,
  isWordsOfItsName,
  isInItsName,
  () => true,
];

interface Asked {
  readonly terms: readonly string[];
  readonly text: string;
}

/** A record with its names as sequences of terms, made once: a common word has thousands of hits. */
interface Named {
  readonly candidate: Candidate;
  readonly names: readonly string[];
}

/** Orders the hits of a question by what the records say: the scores of the engines play no part. */
export function rank(question: string, candidates: readonly Candidate[]): Candidate[] {
  const terms = analyse(question);
  const asked = { terms, text: terms.join(' ') };
  return candidates
    .map((candidate) => ({ candidate, key: keyOf(asked, { candidate, names: namesOf(candidate) }) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ candidate }) => candidate);
}

function keyOf(asked: Asked, named: Named): (number | string)[] {
  const { candidate, names } = named;
  return [
    fits.findIndex((answers) => answers(asked, named)),
    placeIn(labelOrder, candidate.label),
    placeIn(kindOrder, candidate.kind ?? ''),
    names[0]?.length ?? 0,
    candidate.id,
  ];
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index]!;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

function placeIn(order: readonly string[], value: string): number {
  const place = order.indexOf(value);
  return place === -1 ? order.length : place;
}

/** Names as sequences of terms. */
function namesOf({ title, titleEn, name, nameEn, nameEs, namePt, heading, locator }: Candidate): string[] {
  return [title, titleEn, name, nameEn, nameEs, namePt, heading, locator]
    .filter((each) => each != null)
    .map((each) => analyse(each).join(' '));
}

function isItsShortName({ text }: Asked, { candidate: { id, shortName, acronym } }: Named): boolean {
  return [id, shortName, acronym].some((each) => each != null && analyse(each).join(' ') === text);
}

/** `Ley 1581` is the law whose title carries this number first, not one that mentions it later. */
function isItsNumber({ terms }: Asked, { candidate }: Named): boolean {
  const number = terms.find(isNumber);
  if (number === undefined || candidate.label !== 'Law') return false;
  const title = analyse(candidate.title ?? '');
  return title.find(isNumber) === number && terms.every((term) => title.includes(term));
}

function isNumber(term: string): boolean {
  return /^\d+$/.test(term);
}

function isItsName({ text }: Asked, { names }: Named): boolean {
  return names.includes(text);
}

function beginsItsName({ text }: Asked, { names }: Named): boolean {
  return names.some((name) => name.startsWith(text));
}

function isWordsOfItsName({ terms }: Asked, { names }: Named): boolean {
  return names.some((name) => {
    const words = name.split(' ');
    return terms.every((term) => words.includes(term));
  });
}

function isInItsName({ terms }: Asked, { names }: Named): boolean {
  return names.some((name) => {
    const words = name.split(' ');
    return terms.every((term) => words.some((word) => word.startsWith(term)));
  });
}
