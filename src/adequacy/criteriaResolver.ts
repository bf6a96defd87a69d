import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { FeatureValue, Verification } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import type { RuleFact } from '../corridor/trace/facts.js';
import { Law, type LawRow, Rule } from '../law/types.js';
import type { MeasuredCriterion } from './criteria.js';
import type { ToldCriteria } from './told.js';
import { AdequacyCriteria, AdequacyCriterion } from './types.js';

@Resolver(() => AdequacyCriteria)
export class AdequacyCriteriaResolver {
  @FieldResolver(() => [Rule], {
    description:
      'The rules of the origin that make the protection of the destination a ground (ADEQUACY or EXPORTER_ASSESSMENT). What criteria their articles tell stands in the summaries of the provisions: the data set does not record them feature by feature.',
  })
  articles(@Root() { articles }: ToldCriteria): readonly RuleFact[] {
    return articles;
  }

  @FieldResolver(() => [AdequacyCriterion], { description: 'Each criterion with what the destination has.' })
  criteria(@Root() { criteria }: ToldCriteria): readonly MeasuredCriterion[] {
    return criteria;
  }
}

@Resolver(() => AdequacyCriterion)
export class AdequacyCriterionResolver {
  @FieldResolver(() => Law, { nullable: true, description: 'The law that asks for it; null where the benchmark does.' })
  askedBy(@Root() { law }: MeasuredCriterion, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> | null {
    return law === null ? null : reader.one('law/by_id', law.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The article of the law or benchmark that asks for it.' })
  askedLocator(@Root() { locator }: MeasuredCriterion): string | null {
    return locator;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is uncertain or worth knowing of what is asked.' })
  askedNote(@Root() { note }: MeasuredCriterion): string | null {
    return note;
  }

  @FieldResolver(() => FeatureValue, { nullable: true, description: 'What the destination has; null if not recorded.' })
  has(@Root() { has }: MeasuredCriterion): keyof typeof FeatureValue | null {
    return has.value;
  }

  @FieldResolver(() => Law, { nullable: true, description: 'The law of the destination that says it, if one does.' })
  law(@Root() { has }: MeasuredCriterion, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> | null {
    return has.law === null ? null : reader.one('law/by_id', has.law.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The article of that law.' })
  locator(@Root() { has }: MeasuredCriterion): string | null {
    return has.locator;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What is uncertain or worth knowing of what it has.' })
  note(@Root() { has }: MeasuredCriterion): string | null {
    return has.note;
  }

  @FieldResolver(() => Verification, {
    nullable: true,
    description: 'How well the record of that law was checked; its sources are those of the law.',
  })
  verification(@Root() { has }: MeasuredCriterion): keyof typeof Verification | null {
    return has.law?.verification ?? null;
  }
}
