import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../api/context.js';
import { CommitmentTopic, Lang, type Lang as Language } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import type { Names } from '../corridor/explain/names.js';
import { groupTreaties } from '../corridor/group.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import { CountryGroup } from '../corridor/types.js';
import { type PrecedentStudy, precedentsOf } from './precedents.js';
import { Precedents } from './precedentsTypes.js';
import { partiesOf, readNames } from './readNames.js';
import { tellPrecedents } from './tell.js';
import { Ties } from './ties.js';
import { countriesIn, toldAccepted, toldForm, toldLeftOut, toldSharedForm, toldStrength } from './told.js';

/** The study itself, beside its fields in the shape of the API. */
interface ToldStudy {
  readonly study: PrecedentStudy;
  readonly asOf: string;
  readonly names: Names;
}

@Resolver(() => Precedents)
export class PrecedentsResolver {
  @Query(() => Precedents, {
    description:
      'What each country of a group has already accepted on a topic, in any agreement in force for it and towards whomever; the strongest that all have accepted somewhere, and who stands in the way of the next form. A country that has accepted something elsewhere has not promised it to the group: a precedent is an argument, no duty. Errors: NOT_FOUND for a country or agreement that is not in the data set; BAD_USER_INPUT for a group of fewer than two countries or of too many.',
  })
  async precedents(
    @Ctx() { reader, today }: Context,
    @Arg('group', () => CountryGroup, { description: 'The countries.' }) group: CountryGroup,
    @Arg('topic', () => CommitmentTopic, { description: 'The topic.' }) topic: keyof typeof CommitmentTopic,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day; today by default.' }) asOf?: string,
  ): Promise<ToldStudy> {
    const day = asOf ?? today;
    const { countries, facts } = await groupTreaties(reader, group, day);
    const study = precedentsOf(countries, topic, new Ties(indexFacts(facts), day));
    const names = await readNames(reader, facts, partiesOf(study.leftOut));
    const { jurisdictions } = facts;
    const { members, forms, landingZone, next } = study;
    const told = {
      topic,
      members: members.map((member) => ({
        country: jurisdictions.get(member.country),
        ...toldStrength(member.strength),
        forms: member.forms.map(toldForm),
      })),
      forms: forms.map((form) => toldSharedForm(form, facts)),
      landingZone: landingZone && {
        ...toldStrength(landingZone.strength),
        models: landingZone.models,
        sharedForms: landingZone.sharedForms.map((form) => toldSharedForm(form, facts)),
        nextForm: landingZone.nextForm && toldSharedForm(landingZone.nextForm, facts),
      },
      next: next && {
        strength: next.strength,
        models: next.models,
        acceptedBy: countriesIn(next.acceptedBy, jurisdictions),
        inTheWay: next.inTheWay.map(({ country, strength, certain, commitments }) => ({
          country: jurisdictions.get(country),
          ...toldStrength(strength),
          certain,
          commitments: commitments.map(toldAccepted),
        })),
      },
      leftOut: toldLeftOut(study.leftOut, names),
    };
    return { ...told, study, asOf: day, names };
  }

  @FieldResolver(() => String, {
    description: 'The landing zone, the next form and who stands in its way, in a few sentences in a language.',
  })
  summary(
    @Root() { study, asOf, names }: ToldStudy,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return tellPrecedents(study, asOf, names, lang);
  }
}
