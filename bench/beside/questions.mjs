// The questions, each as it is put to Corredor and to @neo4j/graphql: the same fields of the same records. Of what Corredor judges (a trace,
// the matrix) the other side is asked for the facts alone that the judgement is made from.

const DAY = '2026-11-24';

/** The properties that a trace reads, in the other schema. */
const FACTS = `
  id iso3 name nameEs namePt subregion covered kind note verification
  memberOfConnection { edges { properties { since until } node { id } } }
  boundByConnection { edges { properties { since until } node { id } } }
  recognisesConnection { edges { properties { id since until scope certifiedOnly verification instrument } node { id } } }
  agreementsConnection {
    edges {
      properties { status since until }
      node {
        id name kind status signed inForce note verification
        commitments(where: { topic: { in: ["DATA_FLOW", "LOCALISATION_BAN", "FINANCIAL_DATA"] } }) {
          id locator heading topic bindingness disputeSettlement exceptions exceptionTests exceptParties sectors from to summary note verification
        }
      }
    }
  }
`;

/** Of the destinations of data, their laws are not read. */
const LAWS = `
  laws {
    id title titleEn shortName kind status adopted inForce repealed comprehensive steps stepDates verification
    implements { id }
    amends { id }
    replaces { id }
    repeals { id }
    regulators { id name acronym established dissolved }
    provisions {
      id locator verification
      rules { id effect mechanisms dataCategories sectors destinations cumulative threshold usableFrom notYetUsable clauses incomplete from to note }
    }
  }`;

const factsOfTrace = `query ($origin: ID!, $destination: ID!) {
  from: jurisdictions(where: { id: { eq: $origin } }) { ${FACTS} ${LAWS} }
  to: jurisdictions(where: { id: { eq: $destination } }) { ${FACTS} }
  groups { ${FACTS} ${LAWS} }
}`;

const factsOfMatrix = `query ($countries: [ID!]!) {
  jurisdictions(where: { id: { in: $countries } }) { ${FACTS} ${LAWS} }
  groups { ${FACTS} ${LAWS} }
}`;

const LAW = 'id title titleEn shortName kind topics status note';

const TEXTS = ['proteccion de datos', 'bank secrecy', 'comercio electronico', 'nuvem', 'health data'];

/**
 * @typedef {{ query: string, variables: object[] }} Question what is asked again and again, with each of the variables in turn
 *
 * @param {{ laws: string[], countries: string[], pairs: { origin: string, destination: string }[], termsOf: (text: string) => string[] }} world
 * `termsOf` tells the words under which the loader has filed a text
 * @returns {{ name: string, corredor: Question, neo4jGraphql: Question }[]}
 */
export function questionsOn({ laws, countries, pairs, termsOf }) {
  return [
    {
      name: 'a law by its id',
      corredor: {
        query: `query ($id: ID!) { law(id: $id) { ${LAW} adopted { date precision } inForce { date precision } provisions { id locator summary } sources { id title url } } }`,
        variables: laws.map((id) => ({ id })),
      },
      neo4jGraphql: {
        query: `query ($id: ID!) { laws(where: { id: { eq: $id } }) { ${LAW} adopted inForce provisions { id locator summary } sources { id title url } } }`,
        variables: laws.map((id) => ({ id })),
      },
    },
    {
      name: `${countries.length} countries with all laws, provisions, rules and sources`,
      corredor: {
        query: `{ countries(first: 100, filter: { covered: true }) {
          edges { node { id laws { id title provisions { id summary rules { id effect } sources { id title } } } } } } }`,
        variables: [{}],
      },
      neo4jGraphql: {
        query: `{ countries(where: { covered: { eq: true } }) {
          id laws { id title provisions { id summary rules { id effect } sources { id title } } } } }`,
        variables: [{}],
      },
    },
    {
      name: 'a full-text search',
      corredor: {
        query: 'query ($text: String!) { search(text: $text, first: 10) { edges { node { id title } } } }',
        variables: TEXTS.map((text) => ({ text })),
      },
      neo4jGraphql: {
        query: 'query ($text: String!) { search(phrase: $text, first: 10) { edges { node { id title name } } } }',
        // The syntax of the index: all of the words.
        variables: TEXTS.map((text) => ({
          text: termsOf(text)
            .map((term) => `+${term}`)
            .join(' '),
        })),
      },
    },
    {
      name: 'a trace (of the other side, its facts)',
      corredor: {
        query: `query ($origin: ID!, $destination: ID!) { traceCorridor(origin: $origin, destination: $destination, asOf: "${DAY}") {
          level levelAtMost certainty friction barriers { id kind level mechanisms { mechanism status reason } summary }
          disciplines { commitment { id locator } agreement { id name } } } }`,
        variables: pairs,
      },
      neo4jGraphql: {
        query: factsOfTrace,
        variables: pairs,
      },
    },
    {
      name: `the matrix of ${countries.length} countries (of the other side, its facts)`,
      corredor: {
        query: `query ($countries: [ID!]!) { corridorMatrix(group: { countries: $countries }, asOf: "${DAY}") {
          openShare meanFriction cells { origin destination level levelAtMost certainty friction } } }`,
        variables: [{ countries }],
      },
      neo4jGraphql: { query: factsOfMatrix, variables: [{ countries }] },
    },
  ];
}
