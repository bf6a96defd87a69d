import { Asking } from './asking.js';
import { openRealGraph, realDataset, regionOf } from './world.js';

test('x', async () => {
  const graph = await openRealGraph();
  const asking = await Asking.of(graph);
  const countries = await regionOf(await realDataset());
  for (const sector of ['ALL', 'FINANCE', 'PUBLIC_SECTOR', 'HEALTH']) {
    const q = `query ($countries: [ID!]) { conflicts(group: { countries: $countries }, sector: ${sector}, asOf: "2026-11-24", first: 100) { totalCount edges { node { id shelter level threshold verification reservations { id } mayCover { id } exceptionsThatMayApply exceptionTests { exception necessity } towards { party { id } level countries { id } } reason } } } }`;
    const t = Date.now();
    const a = await asking.ask(q, { countries });
    const e = a.conflicts.edges.map((x: any) => x.node);
    console.log(
      sector,
      Date.now() - t,
      a.conflicts.totalCount,
      JSON.stringify(asking.cost),
      e
        .map(
          (n: any) =>
            `${n.id} ${n.shelter} ${n.level} ${n.threshold ?? ''} ${n.towards.map((t: any) => `${t.party.id}(${t.countries.length}):${t.level}`)} [${n.reservations.map((r: any) => r.id)}] may [${n.mayCover.map((r: any) => r.id)}]`,
        )
        .join('\n'),
      e[0]?.reason,
    );
  }
  await graph.close();
}, 60000);
