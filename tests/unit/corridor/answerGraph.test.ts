import { answerGraph } from '../../../src/corridor/explain/answerGraph.js';
import { AnswerEdgeKind, AnswerNodeKind } from '../../../src/vocabulary/answerGraph.js';
import { Lang } from '../../../src/vocabulary/lang.js';
import { all, names, recognised, rich } from './explained.js';

const edgesOf = (graph: ReturnType<typeof answerGraph>) =>
  graph.edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`);

describe.each(Object.entries(all))('The graph of the answer %s', (_, trace) => {
  const graph = answerGraph(trace, names, 'EN');

  test('has no node and no edge twice', () => {
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length);
    expect(new Set(edgesOf(graph)).size).toBe(graph.edges.length);
  });

  test('has both ends of every edge', () => {
    const ids = new Set(graph.nodes.map(({ id }) => id));
    expect(graph.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  test('has kinds of the vocabulary only, and a label everywhere', () => {
    for (const { kind, label } of graph.nodes) expect([kind in AnswerNodeKind, label !== '']).toEqual([true, true]);
    for (const { kind } of graph.edges) expect(kind in AnswerEdgeKind).toBe(true);
  });

  test('is the same each time, and the same but for its labels in every language', () => {
    expect(answerGraph(trace, names, 'EN')).toEqual(graph);
    for (const lang of Object.keys(Lang) as Lang[]) {
      const other = answerGraph(trace, names, lang);
      expect(other.edges).toEqual(graph.edges);
      expect(other.nodes.map(({ id, kind }) => [id, kind])).toEqual(graph.nodes.map(({ id, kind }) => [id, kind]));
    }
  });

  test('joins the origin and the destination to every barrier', () => {
    for (const { id } of [...trace.barriers, ...trace.conditionalBarriers]) {
      expect(edgesOf(graph)).toContain(`${id} STANDS_BEFORE ${trace.destination}`);
    }
  });
});

test('A barrier stands between law and destination, with its articles, grounds, regulator and the commitment that limits it', () => {
  const graph = answerGraph(rich, names, 'EN');
  expect(edgesOf(graph)).toEqual(
    expect.arrayContaining([
      'O ENACTED LGPD',
      'RES IMPLEMENTS LGPD',
      'LGPD CONTAINS LGPD-4',
      'LGPD-4 IMPOSES LGPD-4-rule',
      'LGPD-4-rule FORMS LGPD/regime',
      'LGPD-4-rule NAMES LGPD/regime/CONSENT',
      'LGPD/regime/CONSENT MAY_LIFT LGPD/regime',
      'LGPD-5-rule NAMES LGPD/regime/AD_HOC_CONTRACT',
      'ANPD ENFORCES LGPD',
      'FTA CONTAINS FTA-1',
      'FTA-1 LIMITS LGPD/regime',
      'O PARTY_TO FTA',
      'D PARTY_TO FTA',
    ]),
  );
  expect(graph.nodes).toEqual(
    expect.arrayContaining([
      { id: 'O', kind: 'Country', label: 'Brazil' },
      { id: 'LGPD', kind: 'Law', label: 'Lei 13.709/2018' },
      { id: 'LGPD/regime', kind: 'Barrier', label: 'Transfer regime: case by case' },
      { id: 'LGPD/regime/CONSENT', kind: 'Mechanism', label: 'Consent of the data subject: for a given transfer' },
    ]),
  );
});

test('A ground that is shut lifts nothing', () => {
  expect(edgesOf(answerGraph(rich, names, 'EN'))).not.toContain('LGPD/regime/ADEQUACY MAY_LIFT LGPD/regime');
});

test('Adequacy rests on the recognition of the group of which the destination is a member', () => {
  const graph = answerGraph(recognised, names, 'EN');
  expect(edgesOf(graph)).toEqual(
    expect.arrayContaining(['LGPD/regime/ADEQUACY RESTS_ON O-EU', 'O GAVE O-EU', 'O-EU COVERS EU', 'D MEMBER_OF EU']),
  );
  expect(graph.nodes).toContainEqual({ id: 'O-EU', kind: 'Recognition', label: 'Brazil → European Union' });
});

test('The law of a group is tied to the origin that it binds', () => {
  const graph = answerGraph(all.certified, names, 'EN');
  expect(edgesOf(graph)).toEqual(expect.arrayContaining(['O SUBJECT_TO EU', 'EU ENACTED G', 'EU GAVE EU-D']));
});
