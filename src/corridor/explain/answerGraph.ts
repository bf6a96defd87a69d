import { label, labelInSentence } from '../../messages/labels.js';
import { message } from '../../messages/message.js';
import type { Lang } from '../../vocabulary/lang.js';
import type {
  AgreementFact,
  Barrier,
  Discipline,
  LawFact,
  MechanismAssessment,
  RecognitionFact,
  RuleFact,
  Trace,
} from '../trace/facts.js';
import { type Names, nameOf } from './names.js';
import { edge, node, overlay, type Sketch } from './sketch.js';
import { levelInSentence } from './summarise.js';

/**
 * The answer as a graph: from the origin over laws, articles and rules to the barriers that stand before the destination. Nodes of records
 * have the ids of the records; those of barriers and their grounds are made of the ids of laws and rules.
 */
export function answerGraph(trace: Trace, names: Names, lang: Lang): Sketch {
  const telling = { trace, names, lang };
  return overlay(
    place(trace.origin, telling),
    place(trace.destination, telling),
    ...[...trace.barriers, ...trace.conditionalBarriers].map((barrier) => barrierPart(barrier, telling)),
    ...trace.frameworks.map((law) => lawPart(law, telling)),
    ...trace.disciplines.map((discipline) => commitmentPart(discipline, telling)),
  );
}

interface Telling {
  readonly trace: Trace;
  readonly names: Names;
  readonly lang: Lang;
}

/** Whoever is neither the origin nor the destination is a group: of others the trace does not speak. */
function place(id: string, { trace, names, lang }: Telling): Sketch {
  const kind = id === trace.origin || id === trace.destination ? 'Country' : 'Group';
  return node(id, kind, nameOf(id, names, lang));
}

function barrierPart(barrier: Barrier, telling: Telling): Sketch {
  const { trace, lang } = telling;
  const notifications = barrier.mechanisms.flatMap((assessed) => assessed.notifications);
  return overlay(
    node(
      barrier.id,
      'Barrier',
      message(lang, 'graph.barrier', {
        kind: label(lang, 'BarrierKind', barrier.kind),
        level: levelInSentence(barrier.level, lang),
      }),
    ),
    ...barrier.laws.map((law) => lawPart(law, telling)),
    ...relationsAmong(barrier.laws),
    ...[...barrier.rules, ...notifications].map((rule) => rulePart(rule, telling)),
    ...barrier.rules.map((rule) => edge(rule.id, 'FORMS', barrier.id)),
    edge(barrier.id, 'STANDS_BEFORE', trace.destination),
    ...barrier.mechanisms.map((assessed) => mechanismPart(assessed, barrier, telling)),
    ...barrier.regulators.map(({ id }) => node(id, 'Regulator', nameOf(id, telling.names, lang))),
    ...barrier.laws.flatMap((law) => enforcement(law, barrier)),
    ...barrier.disciplines.map((discipline) =>
      overlay(commitmentPart(discipline, telling), edge(discipline.commitment.id, 'LIMITS', barrier.id)),
    ),
  );
}

/** A law and who made it: the origin, or a group whose law binds it. */
function lawPart(law: LawFact, telling: Telling): Sketch {
  const { origin } = telling.trace;
  return overlay(
    place(law.jurisdiction, telling),
    node(law.id, 'Law', law.title),
    edge(law.jurisdiction, 'ENACTED', law.id),
    ...(law.jurisdiction === origin ? [] : [edge(origin, 'SUBJECT_TO', law.jurisdiction)]),
  );
}

function relationsAmong(laws: readonly LawFact[]): Sketch[] {
  const isTold = (id: string) => laws.some((law) => law.id === id);
  return laws.flatMap((law) => [
    ...law.implements.filter(isTold).map((id) => edge(law.id, 'IMPLEMENTS', id)),
    ...law.amends.filter(isTold).map((id) => edge(law.id, 'AMENDS', id)),
  ]);
}

function enforcement(law: LawFact, { regulators }: Barrier): Sketch[] {
  const ids = new Set(law.regulators.map(({ id }) => id));
  return regulators.filter(({ id }) => ids.has(id)).map(({ id }) => edge(id, 'ENFORCES', law.id));
}

function rulePart(rule: RuleFact, { lang }: Telling): Sketch {
  return overlay(
    node(rule.provision, 'Provision', rule.locator),
    edge(rule.law, 'CONTAINS', rule.provision),
    node(rule.id, 'Rule', label(lang, 'RuleEffect', rule.effect)),
    edge(rule.provision, 'IMPOSES', rule.id),
  );
}

/** A ground as it stands for this pair. One that is shut is named by its rules and lifts nothing. */
function mechanismPart(assessed: MechanismAssessment, barrier: Barrier, telling: Telling): Sketch {
  const { lang } = telling;
  const id = `${barrier.id}/${assessed.mechanism}`;
  return overlay(
    node(
      id,
      'Mechanism',
      message(lang, 'graph.mechanism', {
        mechanism: label(lang, 'Mechanism', assessed.mechanism),
        status: labelInSentence(lang, 'MechanismStatus', assessed.status),
      }),
    ),
    ...[...assessed.rules, ...assessed.notifications].map((rule) => edge(rule.id, 'NAMES', id)),
    ...(assessed.status === 'NOT_AVAILABLE' ? [] : [edge(id, 'MAY_LIFT', barrier.id)]),
    ...(assessed.recognition === null ? [] : [recognitionPart(assessed.recognition, id, telling)]),
    ...assessed.agreements.map((agreement) =>
      overlay(agreementPart(agreement, telling), edge(id, 'RESTS_ON', agreement.id)),
    ),
  );
}

/** A recognition of the destination, or of a group of which it is a member, by the origin or by a group whose law binds it. */
function recognitionPart({ id, from, to }: RecognitionFact, mechanism: string, telling: Telling): Sketch {
  const { trace, names, lang } = telling;
  const ends = { from: nameOf(from, names, lang), to: nameOf(to, names, lang) };
  return overlay(
    place(from, telling),
    place(to, telling),
    node(id, 'Recognition', message(lang, 'graph.recognition', ends)),
    edge(from, 'GAVE', id),
    edge(id, 'COVERS', to),
    edge(mechanism, 'RESTS_ON', id),
    ...(to === trace.destination ? [] : [edge(trace.destination, 'MEMBER_OF', to)]),
  );
}

function agreementPart({ id, name }: AgreementFact, { trace, names, lang }: Telling): Sketch {
  return overlay(
    node(id, 'Agreement', names(id, lang) ?? name),
    edge(trace.origin, 'PARTY_TO', id),
    edge(trace.destination, 'PARTY_TO', id),
  );
}

function commitmentPart({ agreement, commitment }: Discipline, telling: Telling): Sketch {
  return overlay(
    agreementPart(agreement, telling),
    node(commitment.id, 'Commitment', commitment.locator),
    edge(agreement.id, 'CONTAINS', commitment.id),
  );
}
