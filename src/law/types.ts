import { Field, Float, ID, ObjectType } from 'type-graphql';
import {
  ClauseFamily,
  DataCategory,
  FeatureName,
  FeatureValue,
  LawKind,
  LawRelationType,
  type LawStatus,
  Mechanism,
  RuleEffect,
  Sector,
  Topic,
  Verification,
} from '../api/enums.js';

/** A law as the statements return it. */
export interface LawRow {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly shortName: string | null;
  readonly kind: keyof typeof LawKind;
  readonly topics: readonly (keyof typeof Topic)[];
  readonly adopted: string | null;
  readonly inForce: string | null;
  readonly repealed: string | null;
  readonly status: keyof typeof LawStatus;
  readonly note: string | null;
  readonly verification: keyof typeof Verification | null;
  readonly jurisdiction: string;
}

export interface ProvisionRow {
  readonly id: string;
  readonly locator: string;
  readonly summary: string;
  readonly note: string | null;
  readonly verification: keyof typeof Verification | null;
  readonly law: string;
}

/** What the API needs of a rule: the rows of look-ups and the facts of a trace both have it. */
export interface RuleRow {
  readonly id: string;
  readonly usableFrom: string | null;
  readonly notYetUsable: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly provision: string;
}

export interface LawRelationRow {
  readonly type: Exclude<keyof typeof LawRelationType, 'AMENDED_BY' | 'REPLACED_BY'>;
  readonly outgoing: boolean;
  readonly note: string | null;
  readonly kind: 'Law' | 'Agreement' | 'Agenda';
  readonly other: string;
}

@ObjectType({ description: 'A law in the widest sense, from the constitution to a circular or a bill.' })
export class Law {
  @Field(() => ID, { description: 'Code of the jurisdiction and a short key, such as BR-LGPD.' })
  id!: string;
  @Field(() => String, { description: 'Title in the original language.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Title in English.' })
  titleEn!: string | null;
  @Field(() => String, { nullable: true, description: 'The name by which it is known, such as LGPD.' })
  shortName!: string | null;
  @Field(() => LawKind, { description: 'Its rank.' })
  kind!: keyof typeof LawKind;
  @Field(() => [Topic], { description: 'The fields of policy that it belongs to.' })
  topics!: (keyof typeof Topic)[];
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'An article or section of a law.' })
export class Provision {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'The article, as lawyers cite it.' })
  locator!: string;
  @Field(() => String, { description: 'What it says, in words of this data set.' })
  summary!: string;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'What a provision does to cross-border data flows.' })
export class Rule {
  @Field(() => ID, { description: 'The id of the provision and the place of the rule in it.' })
  id!: string;
  @Field(() => RuleEffect, { description: 'What the rule does.' })
  effect!: keyof typeof RuleEffect;
  @Field(() => [Mechanism], { description: 'The grounds that the rule names.' })
  mechanisms!: (keyof typeof Mechanism)[];
  @Field(() => [DataCategory], { description: 'The data that it concerns, with all narrower categories.' })
  dataCategories!: (keyof typeof DataCategory)[];
  @Field(() => [Sector], { description: 'The sectors that it concerns.' })
  sectors!: (keyof typeof Sector)[];
  @Field(() => [String], {
    nullable: true,
    description: 'Countries, groups or agreements (for their parties) that it speaks of; null for all destinations.',
  })
  destinations!: string[] | null;
  @Field(() => Boolean, {
    description: 'Whether it must be met besides the other grounds of the law, not instead of them.',
  })
  cumulative!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'The size, or the entities or data, to which alone it applies, in words.',
  })
  threshold!: string | null;
  @Field(() => [ClauseFamily], {
    description:
      'The families of model clauses that serve as its standard contractual clauses; empty where not recorded.',
  })
  clauses!: (keyof typeof ClauseFamily)[];
  @Field(() => Boolean, { description: 'Whether the grounds of the provision were not read to their end.' })
  incomplete!: boolean;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
}

@ObjectType({ description: 'How a law relates to another law or to an agreement.' })
export class LawRelation {
  @Field(() => LawRelationType, { description: 'The relation, read from this law to the other.' })
  type!: keyof typeof LawRelationType;
  @Field(() => String, { nullable: true, description: 'What is worth knowing of it.' })
  note!: string | null;
}

@ObjectType({ description: 'A feature of a data-protection framework, as one law provides it or not.' })
export class Feature {
  @Field(() => FeatureName, { description: 'The feature.' })
  feature!: keyof typeof FeatureName;
  @Field(() => FeatureValue, { description: 'Whether the law provides it.' })
  value!: keyof typeof FeatureValue;
  @Field(() => String, { nullable: true, description: 'The article.' })
  locator!: string | null;
  @Field(() => Float, {
    nullable: true,
    description: 'A figure that belongs to it, such as hours until a breach is notified.',
  })
  number!: number | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
}
