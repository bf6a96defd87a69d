/** What is asked of a graph of any size: by whom it is known which countries there are, and which words only few records have. */

export const DAY = '2026-11-24';

export const trace = `query ($origin: ID!, $destination: ID!) {
  traceCorridor(origin: $origin, destination: $destination, asOf: "${DAY}") {
    level levelAtMost certainty friction
    barriers { id kind level mechanisms { mechanism status reason } summary }
    disciplines { commitment { id locator } agreement { id name } }
  }
}`;

export const matrix = `query ($countries: [ID!]!) {
  corridorMatrix(group: { countries: $countries }, asOf: "${DAY}") {
    openShare meanFriction cells { origin destination level levelAtMost certainty friction }
  }
}`;

export const search = `query ($text: String!) {
  search(text: $text, first: 10) { totalCount edges { node { id title } } }
}`;

export const laws = `{
  laws(first: 20) {
    totalCount
    edges { node {
      id title titleEn kind topics status jurisdiction { id name }
      enforcedBy { id name acronym } features { value locator }
      relations { type law { id title } agreement { id } }
      provisions { id locator summary sources { id title url verification } rules { id effect mechanisms dataCategories sectors } }
      sources { id title url verification }
    } }
  }
}`;
