import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement, AnnexSearch, Commitment, ExceptionTest, Reservation } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { Bindingness, Lang, type Lang as Language } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import { testsOf } from '../commitment/exceptions.js';
import { Country, Jurisdiction, type JurisdictionRow } from '../jurisdiction/types.js';
import { Law, type LawRow, Rule } from '../law/types.js';
import type { Conflict, Towards } from './conflicts.js';
import { type ToldConflict, tellConflict } from './told.js';
import { ConflictTowards, PotentialConflict } from './types.js';

@Resolver(() => PotentialConflict)
export class PotentialConflictResolver {
  @FieldResolver(() => Country, { description: 'Who owes the commitment.' })
  country(@Root() { country }: Conflict, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', country);
  }

  @FieldResolver(() => Law, { description: 'The law, of the country itself or of a group whose law binds it.' })
  law(@Root() { law }: Conflict, @Ctx() { reader }: Context): PromiseOrValue<LawRow | null> {
    return reader.one('law/by_id', law.id);
  }

  @FieldResolver(() => Rule, { description: 'The rule, which opens down to its provision.' })
  rule(@Root() { rule }: Conflict): Conflict['rule'] {
    return rule;
  }

  @FieldResolver(() => Commitment, { description: 'The commitment.' })
  commitment(@Root() { commitment }: Conflict): Conflict['commitment'] {
    return commitment;
  }

  @FieldResolver(() => Bindingness, {
    description: 'How strongly the commitment binds: a potential conflict is with a BINDING one.',
  })
  bindingness(@Root() { commitment }: Conflict): keyof typeof Bindingness {
    return commitment.bindingness;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether the commitment can be enforced before a panel; null if unknown.',
  })
  disputeSettlement(@Root() { commitment }: Conflict): boolean | null {
    return commitment.disputeSettlement;
  }

  @FieldResolver(() => Agreement, { description: 'The agreement that holds the commitment.' })
  agreement(@Root() { agreement }: Conflict): Conflict['agreement'] {
    return agreement;
  }

  @FieldResolver(() => [ConflictTowards], {
    description:
      'To whom it is owed and towards whom the rule’s barrier stands above FREE, by party, worst level first.',
  })
  towards(@Root() { towards }: Conflict): readonly Towards[] {
    return towards;
  }

  @FieldResolver(() => [ExceptionTest], {
    description: 'The limbs that a measure must pass to rest on one of these exceptions, where they are recorded.',
  })
  exceptionTests(@Root() { commitment, exceptionsThatMayApply }: Conflict): ExceptionTest[] {
    return testsOf(commitment).filter(({ exception }) => exceptionsThatMayApply.includes(exception));
  }

  @FieldResolver(() => [Reservation], { description: 'The reservations that cover the law; empty unless SHELTERED.' })
  reservations(@Root() { reservations }: Conflict): Conflict['reservations'] {
    return reservations;
  }

  @FieldResolver(() => [Reservation], {
    description:
      'Where none covers it: reservations of the party in force that lift the commitment and list the law, for other sectors, for other articles or as it once stood, or keep space in the sector without listing the law: a lawyer may find that they reach it.',
  })
  mayCover(@Root() { mayCover }: Conflict): Conflict['mayCover'] {
    return mayCover;
  }

  @FieldResolver(() => [AnnexSearch], {
    description: 'The searches of annexes for this commitment; none: NOT_CHECKED.',
  })
  annexSearches(@Root() { searches }: Conflict): Conflict['searches'] {
    return searches;
  }

  @FieldResolver(() => String, { description: 'Why it is a question, and what may save the rule, in a language.' })
  reason(
    @Root() conflict: ToldConflict,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return tellConflict(conflict, lang);
  }
}

@Resolver(() => ConflictTowards)
export class ConflictTowardsResolver {
  @FieldResolver(() => Jurisdiction, { description: 'The party: a country, or a group for its members.' })
  party(@Root() { party }: Towards, @Ctx() { reader }: Context): PromiseOrValue<JurisdictionRow | null> {
    return reader.one('jurisdiction/by_id', party);
  }

  @FieldResolver(() => [Country], { description: 'The countries: the party itself, or members of the group, by code.' })
  async countries(@Root() { countries }: Towards, @Ctx() { reader }: Context): Promise<(JurisdictionRow | null)[]> {
    return Promise.all(countries.map((country) => reader.one<JurisdictionRow>('jurisdiction/by_id', country)));
  }
}
