import type {
  PageBarrierFragment,
  PageDisciplineFragment,
  PageFoundRuleFragment,
  PageSourceFragment,
  TracePageQuery,
} from '../generated/graphql.js';
import { type Content, type Html, html } from '../markup/html.js';
import { label, labelInSentence } from '../messages/labels.js';
import { message } from '../messages/message.js';
import { verdict } from '../messages/verdict.js';
import { dateInWords, listInWords } from '../messages/words.js';
import { nameOf } from './fields.js';
import { citationSection, page, type Setting, sourceSection } from './layout.js';
import { link } from './link.js';
import { word } from './words.js';

type Trace = TracePageQuery['trace'];

/** A traced corridor: the verdict, what stands in the way by which article, what limits it, what was left out, and on which sources. */
export function tracePage({ trace, dataset }: TracePageQuery, setting: Setting): string {
  const { lang } = setting;
  const { origin, destination, dataCategory, sector, recipient, asOf, barriers, conditionalBarriers } = trace;
  const question = [
    label(lang, 'DataCategory', dataCategory),
    label(lang, 'Sector', sector),
    label(lang, 'Recipient', recipient),
    dateInWords(asOf, lang),
  ];
  const body = html`<p>${question.join(' · ')}</p>
<p><strong>${verdict(trace, lang)}</strong> ${label(lang, 'Certainty', trace.certainty)}.</p>
<p>${trace.weakestVerification !== null && message(lang, `checked.${trace.weakestVerification}`, {})}</p>
<section><h2>${word(lang, 'barriers')}</h2>
${barriers.length === 0 ? html`<p>${word(lang, 'nothing')}</p>` : barriers.map((each) => barrierOf(each, setting))}
</section>
${section(
  word(lang, 'conditional'),
  conditionalBarriers.map((each) => barrierOf(each, setting)),
)}
${section(word(lang, 'disciplines'), list(trace.disciplines.map((each) => disciplineOf(each, setting))))}
${section(word(lang, 'alsoApplies'), list(trace.alsoApplies.map((each) => ruleOf(each, setting))))}
${section(word(lang, 'alsoWatch'), list(trace.alsoWatch.map((each) => ruleOf(each, setting))))}
${section(word(lang, 'leftOut'), list(trace.leftOut.map(({ reason }) => html`${reason}`)))}
${sourceSection(sourcesOf(trace), setting)}
${citationSection(trace, trace.permalink, setting)}`;
  return page(`${origin.name} → ${destination.name}`, body, dataset, setting);
}

function barrierOf(barrier: PageBarrierFragment, setting: Setting): Html {
  const { lang, addressed } = setting;
  const { law, kind, level, threshold, mechanisms, rules, regulators, potentialConflict, disciplines } = barrier;
  const articles = rules.map(({ provision, permalink, effect }) => {
    const name = provision.law.id === law.id ? provision.locator : `${nameOf(provision.law)}, ${provision.locator}`;
    const rule = link(addressed(permalink), label(lang, 'RuleEffect', effect));
    return html`<li>${link(addressed(provision.permalink), name)}: ${provision.summary} (${rule})</li>`;
  });
  const grounds = mechanisms.map(
    ({ mechanism, status, reason }) =>
      html`<li>${label(lang, 'Mechanism', mechanism)}: ${labelInSentence(lang, 'MechanismStatus', status)}. ${reason}</li>`,
  );
  const enforcers = regulators.map(
    (regulator, index) => html`${index > 0 && '; '}${link(addressed(regulator.permalink), nameOf(regulator))}`,
  );
  const limits = listInWords(
    disciplines.map(({ agreement, commitment }) => `${agreement.name}, ${commitment.locator}`),
    lang,
  );
  return html`<article><h3>${link(addressed(law.permalink), nameOf(law))}</h3>
<p>${label(lang, 'BarrierKind', kind)}: ${levelOf(level, lang)}</p>
${threshold !== null && html`<p>${word(lang, 'condition')}: ${threshold}</p>`}
${regulators.length > 0 && html`<p>${word(lang, 'enforcedBy')}: ${enforcers}</p>`}
<h4>${word(lang, 'articles')}</h4><ul>${articles}</ul>
${grounds.length > 0 && html`<h4>${word(lang, 'grounds')}</h4><ul>${grounds}</ul>`}
${potentialConflict && html`<p>${message(lang, 'summary.conflict', { commitments: limits })}</p>`}
</article>`;
}

function levelOf(level: PageBarrierFragment['level'], lang: Setting['lang']): string {
  return level === null ? label(lang, 'Certainty', 'UNKNOWN') : label(lang, 'CorridorLevel', level);
}

function ruleOf({ effect, permalink, provision }: PageFoundRuleFragment, { lang, addressed }: Setting): Html {
  const article = link(addressed(provision.permalink), `${nameOf(provision.law)}, ${provision.locator}`);
  return html`${link(addressed(permalink), label(lang, 'RuleEffect', effect))}: ${article}`;
}

function disciplineOf({ agreement, commitment }: PageDisciplineFragment, { lang, addressed }: Setting): Html {
  const { locator, topic, bindingness, permalink } = commitment;
  const standing = `${label(lang, 'CommitmentTopic', topic)}, ${labelInSentence(lang, 'Bindingness', bindingness)}`;
  return html`${link(addressed(agreement.permalink), agreement.name)}, ${link(addressed(permalink), locator)}: ${standing}`;
}

function section(heading: string, content: readonly Content[]): Html | false {
  return content.length > 0 && html`<section><h2>${heading}</h2>${content}</section>`;
}

function list(items: readonly Html[]): Html[] {
  return items.length === 0 ? [] : [html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`];
}

function sourcesOf(trace: Trace): PageSourceFragment[] {
  const { barriers, conditionalBarriers, disciplines, alsoApplies, alsoWatch } = trace;
  const ofBarriers = [...barriers, ...conditionalBarriers].flatMap(({ rules, mechanisms }) => [
    ...rules.flatMap(({ provision }) => provision.sources),
    ...mechanisms.flatMap(({ sources }) => sources),
  ]);
  const ofRules = [...alsoApplies, ...alsoWatch].flatMap(({ provision }) => provision.sources);
  return [...ofBarriers, ...disciplines.flatMap(({ commitment }) => commitment.sources), ...ofRules];
}
