import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language, Verification } from '../api/enums.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue } from '../api/reader.js';
import { TextInLanguage, textIn } from '../api/textInLanguage.js';
import { Source } from '../source/types.js';
import { weakestVerification } from '../vocabulary/evidence.js';
import { ActionLine, type ActionLineRow, ActionPlan, type ActionPlanRow, ActionPoint } from './types.js';

const inLanguage = { description: 'Its name in a language. Names that were not seen are not translated.' };
const langArgument = { defaultValue: 'EN', description: 'The language.' } as const;
const restsOn = { description: 'The documents that its record rests on.' };

@Resolver(() => ActionLine)
export class ActionLineResolver {
  @Query(() => ActionLine, { nullable: true, description: 'An action line by id; null if there is none.' })
  actionLine(
    @Arg('id', () => ID, { description: 'Such as WSIS-C6.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ActionLineRow | null> {
    return reader.one('action_line/by_id', id);
  }

  @Query(() => [ActionLine], {
    description:
      'The action lines recorded: those of the World Summit on public authorities, the environment, cooperation.',
  })
  async actionLines(@Ctx() { reader }: Context): Promise<ActionLineRow[]> {
    return (await reader.read('action_line/all')).map(({ record }) => record as unknown as ActionLineRow);
  }

  @FieldResolver(() => TextInLanguage, inLanguage)
  name(@Root() line: ActionLineRow, @Arg('lang', () => Lang, langArgument) lang: Language): TextInLanguage {
    return textIn(lang, line);
  }

  @FieldResolver(() => ActionPlan, { description: 'The plan that it belongs to.' })
  plan(@Root() { plan }: ActionLineRow): ActionPlanRow {
    return plan;
  }

  @FieldResolver(() => [ActionPoint], { description: 'What it asks, as far as it was read or is recalled.' })
  points(@Root() { id }: ActionLineRow, @Ctx() { reader }: Context): PromiseOrValue<readonly ActionPoint[]> {
    return reader.many('action_line/points_of_lines', id);
  }

  @FieldResolver(() => Verification, { nullable: true, description: 'The weakest grade among it and its points.' })
  async weakestVerification(
    @Root() { id, verification }: ActionLineRow & ActionLine,
    @Ctx() { reader }: Context,
  ): Promise<keyof typeof Verification | null> {
    const points = await reader.many<ActionPoint>('action_line/points_of_lines', id);
    const grades = [verification, ...points.map((point) => point.verification)];
    return weakestVerification(grades.filter((grade) => grade !== null));
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: ActionLineRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `ActionLine:${id}`);
  }
}

@Resolver(() => ActionPlan)
export class ActionPlanResolver {
  @Query(() => ActionPlan, { nullable: true, description: 'A plan of action by id; null if there is none.' })
  actionPlan(
    @Arg('id', () => ID, { description: 'Such as WSIS.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ActionPlanRow | null> {
    return reader.one('action_line/plan_by_id', id);
  }

  @FieldResolver(() => TextInLanguage, inLanguage)
  name(@Root() plan: ActionPlanRow, @Arg('lang', () => Lang, langArgument) lang: Language): TextInLanguage {
    return textIn(lang, plan);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'When it was adopted.' })
  adoptedAt(@Root() { adoptedAt }: ActionPlanRow): string | null {
    return adoptedAt;
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: ActionPlanRow, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `ActionPlan:${id}`);
  }
}

@Resolver(() => ActionPoint)
export class ActionPointResolver {
  @Query(() => ActionPoint, { nullable: true, description: 'A point of an action line by id; null if there is none.' })
  actionPoint(
    @Arg('id', () => ID, { description: 'Such as WSIS-C1/1.' }) id: string,
    @Ctx() { reader }: Context,
  ): PromiseOrValue<ActionPoint | null> {
    return reader.one('action_line/point_by_id', id);
  }

  @FieldResolver(() => [Source], restsOn)
  sources(@Root() { id }: ActionPoint, @Ctx() { reader }: Context): PromiseOrValue<readonly Source[]> {
    return reader.many('source/sources_of_facts', `ActionPoint:${id}`);
  }
}
