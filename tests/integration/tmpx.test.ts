import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';
test('x', async () => {
  const graph = await openRealGraph();
  const asking = await Asking.of(graph);
  const region = await regionOf(await realDataset());
  const out: string[] = [];
  for (const index of ['FRICTION', 'OPENNESS', 'CROSS_BORDER_DATA_POLICY', 'COMMITMENTS']) {
    const t = Date.now();
    const d = await asking.ask(`query ($g: CountryGroup!, $i: ScoreIndex!) { scores(group: $g, index: $i, asOf: "2026-11-24") { method { id version formula basis note defaultSet weightSets { id verification } criteria { of one half } } weightSet weights { of weight reason set } rows { country { id } value low high rank rankBand { best worst } unregulatedCorridors unknownCorridors points { indicator value low high weight reason rules { id provision { locator law { id } } } commitments { id } } missing { id reason } } } }`, { g: { countries: region }, i: index });
    out.push(`${index} ${Date.now() - t} ms ${asking.statements.length} statements ${asking.statements.join()}`);
    out.push(JSON.stringify(d.scores.method), JSON.stringify(d.scores.weights));
    for (const r of d.scores.rows) out.push(`${r.country.id} ${r.value} [${r.low},${r.high}] #${r.rank} ${r.rankBand.best}-${r.rankBand.worst} U${r.unregulatedCorridors} ?${r.unknownCorridors} :: ${index.startsWith('CROSS') ? r.points.map((p: any) => p.low + '-' + p.high + ' ' + p.reason).join(' | ').slice(0, 700) : ''} MISSING ${r.missing.length} ${r.missing.slice(0, 4).map((m: any) => m.id).join()}`);
  }
  for (const index of ['FRICTION', 'OPENNESS', 'CROSS_BORDER_DATA_POLICY', 'COMMITMENTS']) {
    const t = Date.now();
    const d = await asking.ask(`query ($g: CountryGroup!, $i: ScoreIndex!) { scoreSeries(country: "CL", group: $g, index: $i, from: "2000-01-01", to: "2026-12-31") { steps { from value low high facts { kind id } } } }`, { g: { countries: region }, i: index });
    out.push(`${index} series ${Date.now() - t} ms ${asking.statements.length}`);
    for (const s of d.scoreSeries.steps) out.push(`  ${s.from} ${s.value} [${s.low},${s.high}] ${s.facts.map((f: any) => f.id).join()}`.slice(0, 200));
  }
  (await import('node:fs')).writeFileSync('/tmp/b_out.txt', out.join('\n'));
  await graph.close();
});
