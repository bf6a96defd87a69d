import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { enumOf, FeatureBlock, FeatureName, FeatureValue, Mechanism, Sector } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import * as terms from '../vocabulary/adequacy.js';

export const CriteriaBasis = enumOf(
  'CriteriaBasis',
  'By which criteria an origin judges the protection of a destination.',
  terms.CriteriaBasis,
);
export const CriterionMet = enumOf('CriterionMet', 'Whether a destination meets a criterion.', terms.CriterionMet);
export const AdequacyChangeKind = enumOf(
  'AdequacyChangeKind',
  'What a country would have to do on the way to recognition.',
  terms.AdequacyChangeKind,
);
export const PowerStatus = enumOf(
  'PowerStatus',
  'What use the authority has made of a mechanism that the law names.',
  terms.PowerStatus,
);

@ObjectType({ description: 'A feature that an origin asks of a destination, and what the destination has of it.' })
export class AdequacyCriterion {
  @Field(() => FeatureName, { description: 'The feature.' })
  feature!: keyof typeof FeatureName;
  @Field(() => FeatureBlock, { description: 'The part of a framework that it belongs to.' })
  block!: keyof typeof FeatureBlock;
  @Field(() => FeatureValue, { description: 'What is asked: the whole (YES) or a part (PARTIAL).' })
  asked!: keyof typeof FeatureValue;
  @Field(() => CriterionMet, { description: 'Whether the destination meets it.' })
  met!: keyof typeof CriterionMet;
}

@ObjectType({ description: 'What an origin asks of a destination, and on what footing.' })
export class AdequacyCriteria {
  @Field(() => CriteriaBasis, { description: 'Whether the origin’s own framework or the benchmark is the measure.' })
  basis!: keyof typeof CriteriaBasis;
  @Field(() => ID, { description: 'The benchmark chosen; it is the measure where basis says so.' })
  benchmark!: string;
}

@ObjectType({ description: 'A treaty on the protection of personal data that binds the destination at the day.' })
export class DestinationTreaty {
  @Field(() => Boolean, { description: 'Whether it is in force between origin and destination.' })
  bindsBoth!: boolean;
}

@ObjectType({
  description:
    'What an exporter’s assessment needs of the destination, held against what the origin asks. Research material: an assessment looks at practice too, of which the data set knows nothing.',
})
export class DestinationFile {
  @Field(() => Float, {
    description:
      'The share of what is asked that the destination has, 0 to 1, criteria of equal weight, half of a whole counting 0.5; what is not recorded is taken as missed.',
  })
  shareMetLow!: number;
  @Field(() => Float, { description: 'The same; what is not recorded is taken as met.' })
  shareMetHigh!: number;
}

@ObjectType({ description: 'A step of a country on the way to mutual recognition.' })
export class AdequacyChange {
  @Field(() => AdequacyChangeKind, { description: 'What is to be done.' })
  kind!: keyof typeof AdequacyChangeKind;
}

@ObjectType({
  description: 'One side of a pair: how far it is from being recognised by the other, and from recognising it.',
})
export class AdequacySide {}

@ObjectType({ description: 'Two countries and how near they are to recognising each other.' })
export class AdequacyCandidate {
  @Field(() => Float, {
    description: 'The mean of both sides’ unmet share, 0 to 1; what is not recorded is taken as met.',
  })
  distanceLow!: number;
  @Field(() => Float, {
    description: 'The same; what is not recorded is taken as missed. It decides the order of the pairs.',
  })
  distanceHigh!: number;
  @Field(() => Boolean, {
    description: 'Whether a general law is in force on both sides. Pairs of which that is not so come last.',
  })
  bothInForce!: boolean;
}

@ObjectType({ description: 'The pairs of a group, those nearest to mutual recognition first.' })
export class AdequacyCandidates {
  @Field(() => DateScalar, { description: 'The day for which it is answered.' })
  asOf!: string;
  @Field(() => ID, { description: 'The benchmark that is the measure where a law gives none of its own.' })
  benchmark!: string;
}

@ObjectType({ description: 'A mechanism that the law of a country names, and what its authority has made of it.' })
export class TransferPower {
  @Field(() => Mechanism, { description: 'The mechanism.' })
  mechanism!: keyof typeof Mechanism;
  @Field(() => [Sector], {
    description: 'The sectors that its rules are about: the general law and the rules of a sector give powers apart.',
  })
  sectors!: (keyof typeof Sector)[];
  @Field(() => PowerStatus, { description: 'What use was made of it.' })
  status!: keyof typeof PowerStatus;
  @Field(() => Int, {
    nullable: true,
    description:
      'Days from since to asOf, of adequacy from the end of its last recognition if that is later; null unless UNUSED.',
  })
  unusedDays!: number | null;
}

@ObjectType({
  description: 'The mechanisms that the law of a country names at a day, and what its authority has made of them.',
})
export class CountryPowers {}
