/**
 * Grows a world with the shape of the facts. A region of it is the facts once more under other names, so that who is bound to whom, by how
 * many agreements, with how many laws of how many articles and rules, is as among the facts; one party or recognition in ten is drawn from another region, so
 * that regions are tied to one another. What is no fact about countries (methods, benchmarks, reports) stays one.
 */

import { balanced, chanceOf, inventedWords } from './chance.mjs';
import { inRegion, invented, ownerOf, takenOver } from './renaming.mjs';

/** So many parties and recognitions of a hundred are of another region. */
const FROM_ELSEWHERE = 10;

/**
 * @typedef {import('../../src/dataset/format/index.js').Dataset} Dataset
 * @typedef {import('./chance.mjs').Chance} Chance
 *
 * @typedef {object} Size
 * @property {number} jurisdictions countries with laws
 * @property {number} [laws] of them and of groups that make law; left out: as many as so many jurisdictions have
 * @property {number} [seed]
 */

/**
 * @param {Dataset} facts
 * @param {Size} size
 * @returns {Dataset}
 */
export function growWorld(facts, { jurisdictions, laws, seed = 1 }) {
  const chance = chanceOf(seed);
  const codes = facts.countries.map(({ country }) => country.iso2);
  const count = Math.ceil(jurisdictions / codes.length);
  const words = inventedWords(count, chance);
  const covered = chance.shuffled(codes).slice(0, jurisdictions - (count - 1) * codes.length);
  const regions = words.map((word, at) => {
    const number = at + 1;
    return { number, word, covers: new Set(number === count ? covered : codes) };
  });
  const grown = regions.map((region) => growRegion(facts, region, count, chance));
  const all = (key) => grown.flatMap((region) => region[key]);
  const first = (id) => inRegion(id, 1);
  const world = {
    ...facts,
    about: aboutWorld(facts.about, { jurisdictions, laws, seed }),
    countries: all('countries'),
    supranational: all('supranational'),
    partners: { ...facts.partners, groups: all('groups'), countries: all('partners') },
    agreements: all('agreements'),
    agendas: all('agendas'),
    judgements: [{ joins: [...joinsOnce(facts, first), ...all('joins')] }],
    indicators: all('indicators'),
    corrections: { corrections: all('corrections') },
    ...tiedToFirst(facts, first),
  };
  return withoutLooseEnds(withLaws(world, facts, laws, chance));
}

function aboutWorld(about, { jurisdictions, laws, seed }) {
  const title = `A grown world, no facts: ${jurisdictions} jurisdictions${laws === undefined ? '' : `, ${laws} laws`}, seed ${seed}`;
  return { ...about, title, citation: { ...about.citation, text: title } };
}

/** What hangs on single countries and agreements and is there once: it takes those of the first region. */
function tiedToFirst({ reports, methods, intraregionalTrade, agreements, agendas }, first) {
  const agreementIds = new Set(agreements.map(({ agreement }) => agreement.id));
  const agendaIds = new Set(agendas.map(({ agenda }) => agenda.id));
  const ofCountry = (record) => (record.country == null ? record : { ...record, country: first(record.country) });
  const { rdtii, effects } = methods;
  return {
    reports: reports.map((file) => ({
      ...file,
      report: {
        ...file.report,
        relations: file.report.relations.map((relation) =>
          agendaIds.has(relation.target) ? { ...relation, target: first(relation.target) } : relation,
        ),
      },
    })),
    methods: {
      ...methods,
      rdtii: { ...rdtii, lacMeasuresNamedByTheGuide: rdtii.lacMeasuresNamedByTheGuide.map(ofCountry) },
      effects: { ...effects, effects: effects.effects.map(ofCountry) },
    },
    intraregionalTrade: {
      ...intraregionalTrade,
      intraregionalTrade: intraregionalTrade.intraregionalTrade.map((share) =>
        agreementIds.has(share.group) ? { ...share, group: first(share.group) } : share,
      ),
    },
  };
}

const isRegional = ({ about }) => about.goal !== undefined || about.area !== undefined;

function joinsOnce({ judgements }, first) {
  return judgements.flatMap(({ joins }) =>
    joins.filter((join) => !isRegional(join)).map((join) => tiedJoin(join, first)),
  );
}

/** A join with the agreement, the law and the goals of a region. */
function tiedJoin({ about, to, ...join }, name) {
  const renamed = (record, keys) => ({
    ...record,
    ...Object.fromEntries(keys.filter((key) => record[key] !== undefined).map((key) => [key, name(record[key])])),
  });
  return { ...join, about: renamed(about, ['goal', 'area']), to: renamed(to, ['agreement', 'law', 'goal']) };
}

function growRegion(facts, region, regionCount, chance) {
  const { number, word } = region;
  const here = (id) => inRegion(id, number);
  const text = (words) => (words === null ? null : `${words} (${word})`);
  const sources = (list) => list.map((source) => invented(source, word));
  const sourced = (record) => ({ ...record, sources: sources(record.sources) });
  const named = (record) => ({
    ...record,
    name: text(record.name),
    nameEs: text(record.nameEs),
    ...(record.namePt === undefined ? {} : { namePt: text(record.namePt) }),
  });
  const countryCodes = new Set(
    [...facts.countries.map(({ country }) => country), ...facts.partners.countries].map(({ iso2 }) => iso2),
  );
  /** The region from which each country comes, the same throughout one agreement or list. */
  const cast = () => {
    const regions = new Map();
    return (id) => {
      const owner = ownerOf(id);
      if (!countryCodes.has(owner)) return here(id);
      if (!regions.has(owner)) regions.set(owner, chance.in(FROM_ELSEWHERE) ? chance.whole(1, regionCount) : number);
      return inRegion(id, regions.get(owner));
    };
  };
  const renamed = (record) => ({ ...record, id: here(record.id) });
  const related = ({ relations, ...record }) => ({
    ...record,
    relations: relations.map((relation) => ({ ...relation, target: here(relation.target) })),
  });
  const ofCountry = (record) => (record.country === undefined ? record : { ...record, country: here(record.country) });

  const country = (record) => ({ ...named(record), iso2: here(record.iso2), iso3: here(record.iso3) });
  const lawmaking = ({ regulators, laws, adequacy }) => {
    const elsewhere = cast();
    return {
      regulators: regulators.map((regulator) => sourced(renamed(regulator))),
      laws: laws.map((law) => ({
        ...related(sourced(renamed(law))),
        title: text(law.title),
        titleEn: text(law.titleEn),
        enforcedBy: law.enforcedBy.map(here),
        provisions: law.provisions.map((provision) => ({
          ...sourced(renamed(provision)),
          rules: provision.rules.map((rule) => ({ ...rule, destinations: rule.destinations.map(here) })),
        })),
      })),
      adequacy: adequacy.map((recognition) => ({
        ...sourced(recognition),
        recognises: elsewhere(recognition.recognises),
        instrument: recognition.instrument === null ? null : here(recognition.instrument),
      })),
    };
  };
  const agreement = ({ agreement, parties, provisions, reservations, annexesSearched }) => {
    // Who is a party to an agreement that makes law is a member of the group of this region.
    const makesLaw = facts.supranational.some(({ group }) => group.id === agreement.id);
    const place = makesLaw ? here : cast();
    return {
      agreement: related(sourced(named(renamed(agreement)))),
      parties: parties.map((party) => ({ ...party, country: place(party.country), notWith: party.notWith.map(place) })),
      provisions: provisions.map((commitment) => ({
        ...sourced(renamed(commitment)),
        heading: text(commitment.heading),
        exceptParties: commitment.exceptParties.map(place),
      })),
      reservations: reservations.map((reservation) => ({
        ...sourced(renamed(reservation)),
        party: place(reservation.party),
        lifts: reservation.lifts.map(here),
        laws: reservation.laws.map(place),
        provisions: reservation.provisions.map(place),
      })),
      annexesSearched: annexesSearched.map((search) => ({
        ...sourced(search),
        party: search.party === null ? null : place(search.party),
        commitments: search.commitments.map(here),
      })),
    };
  };
  const agenda = ({ agenda, areas, goals, workingGroups, participants }) => ({
    agenda: { ...related(sourced(named(renamed(agenda)))), milestones: agenda.milestones.map(sourced) },
    areas: areas.map((area) => sourced(renamed(area))),
    goals: goals.map((goal) => ({ ...sourced(renamed(goal)), area: here(goal.area) })),
    workingGroups: workingGroups.map((group) => ({ ...sourced(renamed(group)), areas: group.areas.map(here) })),
    participants: participants.map((participant) => sourced(ofCountry(participant))),
  });
  const nameOnly = (record) => ({ ...country(record), listedFor: record.listedFor ?? [] });

  return {
    countries: facts.countries
      .filter((file) => region.covers.has(file.country.iso2))
      .map((file) => ({ country: country(file.country), ...lawmaking(file) })),
    partners: [
      ...facts.partners.countries,
      ...facts.countries.map((file) => file.country).filter(({ iso2 }) => !region.covers.has(iso2)),
    ].map(nameOnly),
    groups: facts.partners.groups.map((group) => ({
      ...sourced(named(renamed(group))),
      members: group.members.map(ofCountry),
    })),
    supranational: facts.supranational.map((file) => ({
      group: { ...named(renamed(file.group)), extendsTo: file.group.extendsTo.map(ofCountry) },
      ...lawmaking(file),
    })),
    agreements: facts.agreements.map(agreement),
    agendas: facts.agendas.map(agenda),
    joins: facts.judgements.flatMap(({ joins }) =>
      joins.filter(isRegional).map((join) => ({ ...tiedJoin(join, here), sources: sources(join.sources) })),
    ),
    indicators: facts.indicators.map((row) => ({ ...ofCountry(row), source: invented(row.source, word) })),
    corrections: facts.corrections.corrections.map((correction) => ({
      ...sourced(correction),
      id: `${correction.id}_${number}`,
      record: { ...correction.record, id: here(correction.record.id) },
    })),
  };
}

/** The world with exactly so many laws: some are left out, or countries take over the laws of others, a country's at a time. */
function withLaws(world, facts, wanted, chance) {
  const has = [...world.countries, ...world.supranational].reduce((sum, { laws }) => sum + laws.length, 0);
  if (wanted === undefined || wanted === has) return world;
  return wanted < has ? withFewerLaws(world, has - wanted, chance) : withMoreLaws(world, facts, wanted - has, chance);
}

function withFewerLaws(world, surplus, chance) {
  const ids = world.countries.flatMap(({ laws }) => laws.map(({ id }) => id));
  if (surplus > ids.length) throw new Error('The laws of groups alone are more than the laws that are wanted.');
  const left = new Set(chance.shuffled(ids).slice(0, surplus));
  const countries = world.countries.map((file) => ({ ...file, laws: file.laws.filter(({ id }) => !left.has(id)) }));
  return { ...world, countries };
}

function withMoreLaws(world, facts, lack, chance) {
  const more = new Map();
  const nextCountry = balanced(world.countries, chance);
  const nextModel = balanced(
    facts.countries.filter(({ laws }) => laws.length > 0),
    chance,
  );
  for (let left = lack; left > 0; ) {
    const { country, regulators } = nextCountry();
    const taken = more.get(country.iso2) ?? [];
    const laws = lawsTakenOver(nextModel(), country.iso2, taken.length, regulators).slice(0, left);
    taken.push(laws);
    more.set(country.iso2, taken);
    left -= laws.length;
  }
  const countries = world.countries.map((file) => ({
    ...file,
    laws: [...file.laws, ...(more.get(file.country.iso2) ?? []).flat()],
  }));
  return { ...world, countries };
}

/** The laws of a country of the facts as another one's own: with its authorities, and of their relations those among themselves. */
function lawsTakenOver({ laws, regulators: models }, country, time, regulators) {
  const word = `${country} ${time}`;
  const name = (id) => takenOver(id, country, time);
  const own = new Set(laws.map(({ id }) => id));
  const authority = (id) => {
    const at = models.findIndex((model) => model.id === id);
    return regulators.length === 0 ? [] : [regulators[at % regulators.length].id];
  };
  const sourced = (record) => ({
    ...record,
    sources: record.sources.map((source) => invented(source, `${country}.${time}`.toLowerCase())),
  });
  return laws.map((law) => ({
    ...sourced(law),
    id: name(law.id),
    title: `${law.title} (${word})`,
    titleEn: `${law.titleEn} (${word})`,
    enforcedBy: [...new Set(law.enforcedBy.flatMap(authority))],
    relations: law.relations
      .filter(({ target }) => own.has(target))
      .map((relation) => ({ ...relation, target: name(relation.target) })),
    provisions: law.provisions.map((provision) => ({
      ...sourced(provision),
      id: name(provision.id),
      rules: provision.rules.map((rule) => ({ ...rule, destinations: [] })),
    })),
  }));
}

/** Without what names a law that is not there, because its country is one of name only or the law was left out. */
function withoutLooseEnds(world) {
  const lawgivers = [...world.countries, ...world.supranational];
  const laws = lawgivers.flatMap((file) => file.laws);
  const known = new Set([
    ...laws.flatMap(({ id, provisions }) => [id, ...provisions.map((provision) => provision.id)]),
    ...lawgivers.flatMap(({ regulators }) => regulators.map(({ id }) => id)),
    ...world.agreements.flatMap(({ agreement, provisions, reservations }) => [
      agreement.id,
      ...provisions.map(({ id }) => id),
      ...reservations.map(({ id }) => id),
    ]),
  ]);
  const tied = (file) => ({
    ...file,
    laws: file.laws.map((law) => ({ ...law, relations: law.relations.filter(({ target }) => known.has(target)) })),
    adequacy: file.adequacy.map((recognition) =>
      known.has(recognition.instrument) ? recognition : { ...recognition, instrument: null },
    ),
  });
  return {
    ...world,
    countries: world.countries.map(tied),
    supranational: world.supranational.map(tied),
    agreements: world.agreements.map((file) => ({
      ...file,
      reservations: file.reservations.map((reservation) => ({
        ...reservation,
        laws: reservation.laws.filter((id) => known.has(id)),
        provisions: reservation.provisions.filter((id) => known.has(id)),
      })),
    })),
    judgements: world.judgements.map(({ joins }) => ({
      joins: joins.filter(({ to }) => to.law === undefined || known.has(to.law)),
    })),
    corrections: { corrections: world.corrections.corrections.filter(({ record }) => known.has(record.id)) },
  };
}
