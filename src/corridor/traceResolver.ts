import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language } from '../api/enums.js';
import { badInput, notFound } from '../api/errors.js';
import { Country, type JurisdictionRow } from '../jurisdiction/types.js';
import { Rule } from '../law/types.js';
import { addressOfTrace } from '../permalink/address.js';
import { answerItem, traceTitle } from '../source/answerItem.js';
import { cite, type CitationStyle as Style } from '../source/citation.js';
import { CitationStyle } from '../source/types.js';
import { bearingFactsOf } from './bearing/bearing.js';
import { type ToldBearing, toldBearing } from './bearing/told.js';
import { LoadBearingFact } from './bearing/types.js';
import { CircumstancesArguments, circumstancesOf } from './circumstances.js';
import { answerGraph } from './explain/answerGraph.js';
import { explain } from './explain/explain.js';
import type { Names } from './explain/names.js';
import { type CorridorFacts, readFacts } from './facts.js';
import { namesOf } from './names.js';
import { type Told, toldBarrier } from './told.js';
import type { Barrier as BarrierFact, RuleFact, Trace } from './trace/facts.js';
import { traceCorridor } from './trace/trace.js';
import { AnswerGraph, Barrier, CorridorTrace, Discipline, LeftOut } from './types.js';

/** A trace with the names that its sentences need. */
interface ToldTrace extends Omit<Trace, 'origin' | 'destination'> {
  readonly trace: Trace;
  readonly names: Names;
  readonly facts: CorridorFacts;
  readonly origin: JurisdictionRow;
  readonly destination: JurisdictionRow;
}

@Resolver(() => CorridorTrace)
export class TraceResolver {
  @Query(() => CorridorTrace, {
    description:
      'May the data go from origin to destination, on which ground, under which article, enforced by whom, softened by which agreement, and how sure is the answer? Research material, no legal advice. Errors: NOT_FOUND for a country that is not in the data set, BAD_USER_INPUT when both are the same.',
  })
  async traceCorridor(
    @Ctx() { reader, today }: Context,
    @Arg('origin', () => ID, { description: 'The country from which the data goes, by ISO 3166-1 alpha-2 code.' })
    origin: string,
    @Arg('destination', () => ID, { description: 'The country to which it goes.' }) destination: string,
    @Args() asked: CircumstancesArguments,
  ): Promise<ToldTrace> {
    if (origin === destination) {
      throw badInput('destination', `origin and destination are both "${origin}": a corridor joins two countries`);
    }
    const facts = await readFacts(reader, [origin], [destination]);
    const question = { origin, destination, ...circumstancesOf(asked, today) };
    const countryAt = (field: string, id: string) => {
      const found = facts.jurisdictions.get(id);
      if (found?.type === 'Country') return found;
      throw notFound(field, 'country', id, 'Countries are named by ISO 3166-1 alpha-2 code, such as BR.');
    };
    const ends = { origin: countryAt('origin', origin), destination: countryAt('destination', destination) };
    const trace = traceCorridor(question, facts);
    return { ...trace, ...ends, trace, facts, names: namesOf(facts) };
  }

  @FieldResolver(() => Country, { description: 'The country from which the data goes.' })
  origin(@Root() { origin }: ToldTrace): JurisdictionRow {
    return origin;
  }

  @FieldResolver(() => Country, { description: 'The country to which it goes.' })
  destination(@Root() { destination }: ToldTrace): JurisdictionRow {
    return destination;
  }

  @FieldResolver(() => [Barrier], { description: 'What stands in the way whoever sends, those at FREE included.' })
  barriers(@Root() { barriers, names }: ToldTrace): Told<BarrierFact>[] {
    return barriers.map((barrier) => toldBarrier(barrier, names));
  }

  @FieldResolver(() => [Barrier], {
    description: 'What stands in the way only above a size, or for some entities or data: see threshold.',
  })
  conditionalBarriers(@Root() { conditionalBarriers, names }: ToldTrace): Told<BarrierFact>[] {
    return conditionalBarriers.map((barrier) => toldBarrier(barrier, names));
  }

  @FieldResolver(() => [Rule], {
    description:
      'Rules that apply and do not stop data at the border: local presence, registration, secrecy, retention, access of the state.',
  })
  alsoApplies(@Root() { alsoApplies }: ToldTrace): readonly RuleFact[] {
    return alsoApplies;
  }

  @FieldResolver(() => [Rule], {
    description: 'Rules on narrower data or sectors than asked: not applied, to be watched.',
  })
  alsoWatch(@Root() { alsoWatch }: ToldTrace): readonly RuleFact[] {
    return alsoWatch;
  }

  @FieldResolver(() => [Discipline], {
    description:
      'All commitments on data flows, localisation and, in finance, financial data in force between the two, whatever the barriers.',
  })
  disciplines(@Root() { disciplines }: ToldTrace): Trace['disciplines'] {
    return disciplines;
  }

  @FieldResolver(() => [LeftOut], { description: 'Facts that could have changed the answer and could not be weighed.' })
  leftOut(@Root() { leftOut, names }: ToldTrace): Told<Trace['leftOut'][number]>[] {
    return leftOut.map((item) => ({ ...item, names }));
  }

  @FieldResolver(() => [LoadBearingFact], {
    description:
      'What the answer stands on: the facts of which the loss, one at a time, would change its level or its certainty.',
  })
  standsOn(@Root() { trace, facts, names }: ToldTrace): ToldBearing[] {
    return bearingFactsOf(trace.origin, trace.destination, trace, facts).map((found) => toldBearing(found, names));
  }

  @FieldResolver(() => String, {
    description:
      'The lasting address of the question: it carries the day and the version of the data set. A path where the server has no PUBLIC_URL.',
  })
  permalink(@Root() { trace }: ToldTrace, @Ctx() context: Context): Promise<string> {
    return addressOfTrace(context, trace);
  }

  @FieldResolver(() => String, { description: 'How to cite the answer, as an item of the data set.' })
  async citation(
    @Root() { trace, origin, destination }: ToldTrace,
    @Ctx() context: Context,
    @Arg('style', () => CitationStyle, { defaultValue: 'APA', description: 'How it is written.' }) style: Style,
  ): Promise<string> {
    const address = await addressOfTrace(context, trace);
    const title = traceTitle(origin.name, destination.name, trace);
    return cite(answerItem(title, address, await context.reader.snapshot()), style);
  }

  @FieldResolver(() => String, { description: 'The answer in a few sentences with citations, in a language.' })
  explanation(
    @Root() { trace, names }: ToldTrace,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return explain(trace, names, lang);
  }

  @FieldResolver(() => AnswerGraph, {
    description: 'The answer as a graph, from the origin over law and article to the destination.',
  })
  graph(
    @Root() { trace, names }: ToldTrace,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language of its labels.' }) lang: Language,
  ): AnswerGraph {
    return answerGraph(trace, names, lang) as AnswerGraph;
  }
}
