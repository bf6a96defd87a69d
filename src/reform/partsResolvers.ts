import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement, Commitment } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import { Lang, type Lang as Language } from '../api/enums.js';
import type { PromiseOrValue } from '../api/reader.js';
import { Country, type JurisdictionRow } from '../jurisdiction/types.js';
import { reformLabel } from './label.js';
import type { ToldReform } from './told.js';
import type { TouchedCommitment as TouchedFact } from './touched.js';
import {
  CorridorChange,
  PackageStep,
  ParetoPoint,
  Reform,
  ReformCandidate,
  Refusal,
  TouchedCommitment,
} from './types.js';

@Resolver(() => Reform)
export class ReformResolver {
  @FieldResolver(() => Country, { description: 'Whose reform it is.' })
  country(@Root() { country, teller }: ToldReform): JurisdictionRow | undefined {
    return teller.world.facts.jurisdictions.get(country);
  }

  @FieldResolver(() => String, { description: 'It in a sentence, in a language.' })
  label(
    @Root() reform: ToldReform,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return reformLabel(reform, reform.teller.world, reform.teller.names, lang);
  }
}

@Resolver(() => CorridorChange)
export class CorridorChangeResolver {
  @FieldResolver(() => [Reform], {
    description:
      'The reforms without which the change would be another one; where each alone could be spared, those that bring it alone.',
  })
  reforms(@Root() { reforms }: { reforms: ToldReform[] }): ToldReform[] {
    return reforms;
  }
}

@Resolver(() => TouchedCommitment)
export class TouchedCommitmentResolver {
  @FieldResolver(() => Commitment, { description: 'The commitment.' })
  commitment(@Root() { commitment }: TouchedFact, @Ctx() { reader }: Context): PromiseOrValue<object | null> {
    return reader.one('commitment/by_id', commitment.id);
  }

  @FieldResolver(() => Agreement, { description: 'The agreement that holds it.' })
  agreement(@Root() { agreement }: TouchedFact, @Ctx() { reader }: Context): PromiseOrValue<object | null> {
    return reader.one('agreement/by_id', agreement.id);
  }

  @FieldResolver(() => Country, { description: 'Who owes it.' })
  country(@Root() { country }: TouchedFact, @Ctx() { reader }: Context): PromiseOrValue<object | null> {
    return reader.one('jurisdiction/by_id', country);
  }

  @FieldResolver(() => [Country], { description: 'To whom it is owed where it is touched.' })
  async towards(@Root() { towards }: TouchedFact, @Ctx() { reader }: Context): Promise<(object | null)[]> {
    return Promise.all(towards.map((country) => reader.one<object>('jurisdiction/by_id', country)));
  }
}

@Resolver(() => ReformCandidate)
export class ReformCandidateResolver {
  @FieldResolver(() => Reform, { description: 'The reform.' })
  reform(@Root() { reform }: { reform: ToldReform }): ToldReform {
    return reform;
  }
}

@Resolver(() => PackageStep)
export class PackageStepResolver {
  @FieldResolver(() => Reform, { description: 'The reform.' })
  reform(@Root() { reform }: { reform: ToldReform }): ToldReform {
    return reform;
  }
}

@Resolver(() => ParetoPoint)
export class ParetoPointResolver {
  @FieldResolver(() => [Reform], { description: 'The reforms of the package.' })
  reforms(@Root() { reforms }: { reforms: ToldReform[] }): ToldReform[] {
    return reforms;
  }
}

@Resolver(() => Refusal)
export class RefusalResolver {
  @FieldResolver(() => Country, { description: 'Who refuses.' })
  country(@Root() { country }: { country: JurisdictionRow }): JurisdictionRow {
    return country;
  }

  @FieldResolver(() => [Country], { description: 'The other ends of the corridors that stay below the target.' })
  touches(@Root() { touches }: { touches: JurisdictionRow[] }): JurisdictionRow[] {
    return touches;
  }
}
