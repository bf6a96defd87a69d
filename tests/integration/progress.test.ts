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

/** The verdict of one join for one country, of an answer with `countries { country { id } joins { join { id } … } }`. */
function verdictOf(inPlace: any, country: string, join: string) {
  const found = inPlace.countries
    .find((each: any) => each.country.id === country)
    .joins.find((each: any) => each.join.id.endsWith(join));
  if (found === undefined) throw new Error(`No verdict of ${join} for ${country}.`);
  return found;
}

describe('A report', () => {
  test('is told with its questions, contents, trends, approaches and those behind it', async () => {
    const { report } = await ask(`{ report(id: "IJPN-ECLAC-2020") {
      title author verification weakestVerification publishedAt { date precision } sources { verification }
      guidingQuestions { number question { text lang isFallback } verification sources { title } }
      structure { locator name(lang: ES) verification }
      trends { id kind family verification } approaches { id kind verification sources { verification } }
      stakeholders { id role name(lang: PT) sources { title } } commissioners: stakeholders(role: COMMISSIONER) { acronym }
      companionDocuments { id verification publishedAt { date } } messages { summary verification }
      surveyFindings { scope value ofReport } relations { type agenda { id } document { id } }
    } reports { id } }`);
    expect(report).toMatchObject({ author: 'Carlos Affonso Souza', verification: 'SEEN_PRIMARY' });
    expect(report.guidingQuestions.map(({ number }: any) => number)).toEqual([1, 2]);
    expect(report.structure[0]).toEqual({ locator: 'Preface', name: 'Prefacio', verification: 'SEEN_PRIMARY' });
    expect(report.structure).toContainEqual(expect.objectContaining({ locator: 'II', verification: 'RECALLED' }));
    expect(new Set(report.trends.map(({ kind }: any) => kind))).toEqual(new Set(['OVERARCHING', 'FAMILY', 'TOPICAL']));
    expect(report.commissioners).toEqual([{ acronym: 'I&JPN' }, { acronym: 'ECLAC' }]);
    expect(report.stakeholders.filter(({ role }: any) => role === 'PARTICIPANT')).toHaveLength(6);
    expect(report.companionDocuments.map(({ id }: any) => id)).toEqual(['IJPN-ECLAC-2020-KF', 'IJPN-GSR-2019']);
    expect(report.surveyFindings.every(({ scope }: any) => scope === 'GLOBAL')).toBe(true);
    expect(report.relations).toContainEqual({ type: 'RELATES_TO', agenda: { id: 'ELAC2022' }, document: null });
    expect(report.relations).toContainEqual({ type: 'RELATES_TO', agenda: null, document: { id: 'IJPN-GSR-2019' } });
  });

  test('shows what is only recalled as recalled, down to the whole', async () => {
    const { report, seen } = await ask(`{
      report(id: "IJPN-ECLAC-2020") { weakestVerification topical: trends(filter: { kind: TOPICAL }) { verification sources { verification } } }
      seen: trends(filter: { kind: OVERARCHING }) { verification }
    }`);
    expect(report.weakestVerification).toBe('RECALLED');
    expect(report.topical.length).toBeGreaterThan(10);
    expect(report.topical.every(({ verification }: any) => verification === 'RECALLED')).toBe(true);
    expect(seen.map(({ verification }: any) => verification)).toEqual(['SEEN_PRIMARY', 'SEEN_PRIMARY', 'SEEN_PRIMARY']);
  });

  test('puts its questions in Spanish, and says so where a language falls back', async () => {
    const { guidingQuestion } = await ask(`{ guidingQuestion(id: "IJPN-ECLAC-2020-Q1") {
      es: question(lang: ES) { text lang isFallback } pt: question(lang: PT) { text lang isFallback } report { id }
    } }`);
    expect(guidingQuestion.es).toMatchObject({
      lang: 'ES',
      isFallback: false,
      text: expect.stringMatching(/^¿De qué/),
    });
    expect(guidingQuestion.pt).toMatchObject({ lang: 'EN', isFallback: true, text: expect.stringMatching(/^In what/) });
  });

  test('is null where there is none, like a trend and an action line', async () => {
    expect(await ask('{ report(id: "X") { id } trend(id: "X") { id } actionLine(id: "X") { id } }')).toEqual({
      report: null,
      trend: null,
      actionLine: null,
    });
  });

  test('has trends that can be asked for by family and topic', async () => {
    const { family, topic } = await ask(`{
      family: trends(filter: { family: SECURITY }) { id } topic: trends(filter: { topic: TAX, kind: TOPICAL }) { id }
    }`);
    expect(family.map(({ id }: any) => id)).toEqual([
      'SECURITY',
      'CYBERCRIME',
      'E_EVIDENCE',
      'SURVEILLANCE',
      'CYBERSECURITY',
    ]);
    expect(topic).toEqual([{ id: 'DIGITAL_TAXATION' }]);
  });
});

describe('Agendas and action lines', () => {
  test('follow one another', async () => {
    const { agendas } =
      await ask(`{ agendas { id relations { type agenda { id } report { id } } participants { verification }
      areas { verification sources { title } goals { id } } workingGroups { id } milestones { verification } } }`);
    const relationsOf = (id: string) => agendas.find((each: any) => each.id === id).relations;
    expect(relationsOf('ELAC2022')).toContainEqual({ type: 'REPLACED_BY', agenda: { id: 'ELAC2024' }, report: null });
    expect(relationsOf('ELAC2022')).toContainEqual({
      type: 'RELATES_TO',
      agenda: null,
      report: { id: 'IJPN-ECLAC-2020' },
    });
    expect(relationsOf('ELAC2024').map(({ type, agenda }: any) => `${type} ${agenda.id}`)).toEqual([
      'REPLACES ELAC2022',
      'REPLACED_BY ELAC2026',
    ]);
    expect(relationsOf('ELAC2026')).toEqual([{ type: 'REPLACES', agenda: { id: 'ELAC2024' }, report: null }]);
    expect(agendas).toHaveLength(7);
  });

  test('of the World Summit are joined to goals of the agendas, and these back to them', async () => {
    const { actionLines, goal } = await ask(`{
      actionLines { code name(lang: ES) { text isFallback } plan { symbol adoptedAt { date } } verification weakestVerification
        points { summary verification sources { title } } joins { kind judgement { by basis why } goal { id } sources { verification } } }
      goal(id: "ELAC2022-G01") { actionLines { code } bearsOn { subject { __typename ... on ActionLine { code } ... on Goal { id } } } }
    }`);
    expect(actionLines.map(({ code }: any) => code)).toEqual(['C1', 'C6', 'C11']);
    expect(actionLines[1].weakestVerification).toBe('RECALLED');
    expect(actionLines[1].name).toEqual({ text: 'Enabling environment', isFallback: true });
    expect(goal.actionLines).toEqual([{ code: 'C6' }]);
    expect(goal.bearsOn).toContainEqual({ subject: { __typename: 'Goal', id: 'ELAC2024-G01' } });
    for (const { joins } of actionLines) {
      expect(joins.some(({ goal: other }: any) => other !== null)).toBe(true);
      for (const { judgement, sources } of joins) {
        expect(judgement.why.length).toBeGreaterThan(20);
        expect(judgement.basis === 'STATED').toBe(sources.length > 0);
      }
    }
  });
});

describe('Joins', () => {
  test('are there for every goal, trend, question and action line, each with who judged it and why', async () => {
    const { agendas, trends, reports, actionLines } = await ask(`{
      agendas { areas { goals { id joins { ...all } } } } trends { id joins { ...all } }
      reports { guidingQuestions { id joins { ...all } } } actionLines { id joins { ...all } }
    } fragment all on Join { id judgement { by basis why } sources { verification } }`);
    const subjects = [
      ...agendas.flatMap(({ areas }: any) => areas.flatMap(({ goals }: any) => goals)),
      ...trends,
      ...reports.flatMap(({ guidingQuestions }: any) => guidingQuestions),
      ...actionLines,
    ];
    expect(subjects.length).toBeGreaterThan(70);
    expect(subjects.filter(({ joins }: any) => joins.length === 0)).toEqual([]);
    const joins = subjects.flatMap((subject: any) => subject.joins);
    expect(new Set(joins.map(({ id }: any) => id)).size).toBe(joins.length);
    for (const { judgement, sources } of joins) {
      expect(judgement.why).toMatch(/\.$/);
      expect(judgement.basis === 'STATED').toBe(sources.length > 0);
      expect(judgement.basis === 'STATED').toBe(judgement.by !== 'The Corredor contributors');
    }
  });
});

describe('What is in place', () => {
  const VERDICTS = `asOf counts { inPlace partly notInPlace measured notConcerned notRecorded } countries { country { id covered } counts { inPlace notRecorded }
    joins { status weakestVerification reason join { id judgement { by basis why } } laws { id sources { title } } feature { value locator law { id } }
      commitments { id agreement { id } } agreements { id } observation { year value unit sources { title } } rules { id } role } }`;

  test('towards the protection of personal data is told with law, article and whose judgement it is', async () => {
    const { goal } = await ask(`{ goal(id: "ELAC2022-G16") { inPlace(asOf: "2026-11-24") { ${VERDICTS} } } }`);
    const of = (country: string, join: string) => verdictOf(goal.inPlace, country, join);
    const brazil = of('BR', 'LAW_TOPIC/DATA_PROTECTION');
    expect(brazil.status).toBe('IN_PLACE');
    expect(brazil.laws.map(({ id }: any) => id)).toContain('BR-LGPD');
    expect(brazil.join.judgement).toEqual({
      by: 'The Corredor contributors',
      basis: 'JUDGED',
      why: expect.stringContaining('protection of personal data'),
    });
    expect(of('BR', 'FEATURE/COMPREHENSIVE_LAW')).toMatchObject({
      status: 'IN_PLACE',
      feature: { value: 'YES', law: { id: 'BR-LGPD' } },
    });
    // Guatemala has no general law; Chile’s authority is enacted and comes a week later.
    expect(of('GT', 'FEATURE/COMPREHENSIVE_LAW').status).toBe('NOT_IN_PLACE');
    expect(of('CL', 'FEATURE/INDEPENDENT_AUTHORITY')).toMatchObject({
      status: 'PARTLY',
      laws: [{ id: 'CL-LEY-21719' }],
    });
    expect(of('UY', 'AGREEMENT/COE_108').status).toBe('IN_PLACE');
    expect(of('CL', 'AGREEMENT/RIPD_STANDARDS')).toMatchObject({
      status: 'PARTLY',
      agreements: [{ id: 'RIPD_STANDARDS' }],
    });
    expect(of('CL', 'COMMITMENT_TOPIC/PERSONAL_DATA_PROTECTION').commitments.length).toBeGreaterThan(0);
    // The agenda addresses the 33 countries of the region.
    expect(goal.inPlace.countries).toHaveLength(33);
  });

  test('counts add up to countries times joins', async () => {
    const { goal } = await ask(`{ goal(id: "ELAC2022-G16") { joins { id } inPlace(countries: ["BR", "GT"]) {
      counts { inPlace partly notInPlace measured notConcerned notRecorded } byJoin { join { id } counts { inPlace partly notInPlace measured notConcerned notRecorded } } } } }`);
    const sum = (counts: object) => Object.values(counts).reduce((total, each) => total + each, 0);
    expect(sum(goal.inPlace.counts)).toBe(2 * goal.joins.length);
    for (const { counts } of goal.inPlace.byJoin) expect(sum(counts)).toBe(2);
  });

  test('is told by the day', async () => {
    const { before, after } = await ask(`{
      before: goal(id: "ELAC2022-G16") { inPlace(countries: ["BR"], asOf: "2020-09-17") { ${VERDICTS} } }
      after: goal(id: "ELAC2022-G16") { inPlace(countries: ["BR"], asOf: "2020-09-18") { ${VERDICTS} } }
    }`);
    expect(verdictOf(before.inPlace, 'BR', 'COMPREHENSIVE_LAW')).toMatchObject({
      status: 'PARTLY',
      laws: [{ id: 'BR-LGPD' }],
      reason: expect.stringContaining('not in force on the day'),
    });
    expect(verdictOf(after.inPlace, 'BR', 'COMPREHENSIVE_LAW').status).toBe('IN_PLACE');
  });

  test('never calls absent what the data set does not cover or record', async () => {
    const { goal, trend } = await ask(`{
      goal(id: "ELAC2022-G14") { inPlace(countries: ["HT", "MS", "BR"]) { ${VERDICTS} } }
      trend(id: "CYBERSECURITY") { inPlace(countries: ["MS"]) { ${VERDICTS} } }
    }`);
    expect(verdictOf(goal.inPlace, 'MS', 'LAW_TOPIC/AI')).toMatchObject({ status: 'NOT_RECORDED' });
    expect(verdictOf(goal.inPlace, 'HT', 'LAW_TOPIC/AI')).toMatchObject({ status: 'NOT_RECORDED', laws: [] });
    expect(verdictOf(trend.inPlace, 'MS', 'LAW_TOPIC/CYBERSECURITY').status).toBe('NOT_RECORDED');
    expect(verdictOf(trend.inPlace, 'MS', 'INDICATOR/itu_gci_tier').status).toBe('NOT_RECORDED');
  });

  test('shows figures with year, unit and source, and judges them only where the join sets a mark', async () => {
    const { trend, line } = await ask(`{
      trend(id: "CYBERSECURITY") { inPlace(countries: ["BR", "BO"]) { ${VERDICTS} } }
      line: actionLine(id: "WSIS-C1") { inPlace(countries: ["UY"]) { ${VERDICTS} } }
    }`);
    expect(verdictOf(trend.inPlace, 'BR', 'itu_gci_tier')).toMatchObject({
      status: 'IN_PLACE',
      observation: { value: 1 },
    });
    expect(verdictOf(trend.inPlace, 'BO', 'itu_gci_tier')).toMatchObject({ status: 'NOT_IN_PLACE' });
    const readiness = verdictOf(line.inPlace, 'UY', 'un_egdi');
    expect(readiness).toMatchObject({ status: 'MEASURED', observation: { unit: 'index 0-1' } });
    expect(readiness.observation.sources).toHaveLength(1);
    expect(verdictOf(line.inPlace, 'UY', 'GOAL/ELAC2026-G03')).toMatchObject({
      status: 'NOT_RECORDED',
      role: 'ADDRESSEE',
    });
  });

  test('takes a group by agreement, and reasons in three languages', async () => {
    const { guidingQuestion } =
      await ask(`{ guidingQuestion(id: "IJPN-ECLAC-2020-Q1") { inPlace(group: { agreement: "PACIFIC_ALLIANCE" }, asOf: "2026-11-24") {
      countries { country { id } joins(statuses: [IN_PLACE, NOT_IN_PLACE]) { en: reason es: reason(lang: ES) pt: reason(lang: PT) join { label(lang: ES) } } } } } }`);
    const { countries } = guidingQuestion.inPlace;
    expect(countries.map(({ country }: any) => country.id)).toEqual(['CL', 'CO', 'MX', 'PE']);
    for (const { en, es, pt } of countries.flatMap(({ joins }: any) => joins)) {
      expect(en).not.toBe(es);
      expect(es).not.toBe(pt);
      expect(`${en}${es}${pt}`).not.toMatch(/undefined|\{/);
    }
  });

  test('refuses unknown countries and two groups at once', async () => {
    const asked = (given: string) => asking.refuse(`{ goal(id: "ELAC2022-G16") { inPlace(${given}) { asOf } } }`);
    expect((await asked('countries: ["XX"]')).extensions).toMatchObject({ code: 'NOT_FOUND', id: 'XX' });
    expect((await asked('countries: ["BR"], group: { agreement: "CPTPP" }')).message).toMatch(/not both/);
    expect((await asked('group: { agreement: "NOTHING" }')).extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('costs a bounded number of statements, whatever the number of goals and countries', async () => {
    const region = await regionOf(await realDataset());
    const query = (goals: string) => `query ($countries: [ID!]) { ${goals} }`;
    const fields =
      'inPlace(countries: $countries) { countries { joins { status reason laws { id } commitments { id } } } }';
    asking.forget();
    await ask(query(`goal(id: "ELAC2022-G16") { ${fields} }`), { countries: ['BR'] });
    const { distinct } = asking.cost;
    asking.forget();
    await ask(
      query(`agendas { areas { ${fields} goals { ${fields} } } } trends { ${fields} } actionLines { ${fields} }`),
      {
        countries: region.slice(0, 12),
      },
    );
    expect(asking.cost.distinct).toBeLessThanOrEqual(distinct + 6);
    expect(asking.cost.mostOften).toBeLessThanOrEqual(6);
  });
});
