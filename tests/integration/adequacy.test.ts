import type { Graph } from '../../src/graph/port.js';
import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

let graph: Graph;
let asking: Asking;
beforeAll(async () => {
  graph = await openRealGraph();
  asking = await Asking.of(graph);
});
afterAll(() => graph?.close());
const ask = (source: string, variables?: Record<string, unknown>) => asking.ask(source, variables);
test('x', async () => {
  for (const [o, d] of [['AR','UY'],['CO','PE'],['PE','MX'],['CL','BR'],['BR','CL'],['UY','BZ'],['ES','AR'],['EC','CO']]) {
    const { traceCorridor: t } = await ask(`query($o: ID!, $d: ID!) { traceCorridor(origin: $o, destination: $d, asOf: "2026-11-01") { destinationFile { shareMetLow shareMetHigh frameworkState frameworkLaws { id } summary es: summary(lang: ES) criteria { basis benchmark articles { id } criteria { feature asked askedBy { id } askedLocator has law { id } locator verification met } }
      governmentAccess { id sectors } governmentAccessNarrower { id sectors } authorities { id independence } treaties { agreement { id } since { date } bindsBoth } recognitions { from { id } } recognitionsByOrigin { id } undatedLaws { id } } } }`, { o, d });
    const f = t.destinationFile;
    console.log(o, d, JSON.stringify({ ...f, criteria: { ...f.criteria, criteria: f.criteria.criteria.length, not: f.criteria.criteria.filter((c: any) => c.met !== 'YES').map((c: any) => `${c.feature}:${c.asked}/${c.has}`) } }), asking.statements.length);
  }
  const r = await regionOf(await realDataset());
  const { adequacyCandidates: a } = await ask(`query($c: [ID!]) { adequacyCandidates(group: { countries: $c }, asOf: "2026-11-01") { benchmark pairs(first: 60) { totalCount edges { node { distanceLow distanceHigh bothInForce mutual summary one { country { id } askedOn shareMetLow shareMetHigh namesAdequacy recognises { id } changes { kind criterion { feature } } notRecorded { feature } } other { country { id } askedOn namesAdequacy recognises { id } changes { kind criterion { feature } } } } } } } }`, { c: r });
  console.log(asking.statements.join(), a.pairs.totalCount);
  for (const { node: n } of a.pairs.edges) console.log(n.one.country.id, n.other.country.id, n.distanceLow.toFixed(3), n.distanceHigh.toFixed(3), n.bothInForce, n.mutual, n.one.askedOn, n.other.askedOn, n.one.namesAdequacy, n.other.namesAdequacy, n.one.recognises?.id, n.other.recognises?.id, n.one.changes.map((c: any) => c.kind + ':' + c.criterion?.feature).join(' '));
  console.log(a.pairs.edges[0].node.summary);
  const { powers } = await ask(`query($c: [ID!]) { powers(group: { countries: $c }, asOf: "2026-11-01") { country { id } unused notRecorded undatedLaws { id } powers { mechanism status unusedDays summary usableFrom { date } weakestVerification regulators { id } recognitions { id } } } }`, { c: r });
  console.log(asking.statements.join());
  for (const p of powers) { console.log(p.country.id, p.unused, p.notRecorded, p.undatedLaws.map((l: any) => l.id).join()); for (const w of p.powers) if (w.status !== 'NO_ACT_NEEDED') console.log('   ', w.status, w.summary, w.regulators.map((x: any) => x.id).join()); }
}, 120000);
