import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { enumOf, Subregion, Verification } from '../api/enums.js';
import { GroupKind as groupKinds } from '../vocabulary/place.js';

export const GroupKind = enumOf('GroupKind', 'The kind of a group of countries.', groupKinds);

/** A country or group as the statements return it. */
export interface JurisdictionRow {
  readonly type: 'Country' | 'Group';
  readonly id: string;
  readonly iso3: string | null;
  readonly name: string;
  readonly nameEs: string;
  readonly namePt: string;
  readonly subregion: keyof typeof Subregion | null;
  readonly covered: boolean | null;
  readonly kind: keyof typeof GroupKind | null;
  readonly note: string | null;
  readonly verification: keyof typeof Verification | null;
}

/** A membership of a country in a group. */
export interface GroupMembershipRow {
  readonly country: string;
  readonly group: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly note: string | null;
}

export interface RecognitionRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly scope: string | null;
  readonly certifiedOnly: boolean;
  readonly instrument: string | null;
  readonly note: string | null;
  readonly sources: readonly string[];
}

@InterfaceType({
  description: 'Who makes law, joins agreements and recognises: a country, or a group such as the European Union.',
  resolveType: (jurisdiction: JurisdictionRow) => jurisdiction.type,
})
export abstract class Jurisdiction {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-2 code of a country, or the id of a group (EU, EEA, CAN).' })
  id!: string;
}

@ObjectType({ implements: Jurisdiction, description: 'A country.' })
export class Country extends Jurisdiction {
  @Field(() => String, { description: 'ISO 3166-1 alpha-3 code.' })
  iso3!: string;
  @Field(() => Subregion, { description: 'The part of the world in which it lies.' })
  subregion!: keyof typeof Subregion;
  @Field(() => Boolean, {
    description:
      'Whether the data set covers its law. Where it does not, corridors from it are UNKNOWN unless the law of a group applies.',
  })
  covered!: boolean;
  @Field(() => String, { nullable: true, description: 'What a reader should know of its law beyond the records.' })
  note!: string | null;
}

@ObjectType({ implements: Jurisdiction, description: 'A group of countries.' })
export class Group extends Jurisdiction {
  @Field(() => GroupKind, { description: 'The kind of the group.' })
  kind!: keyof typeof GroupKind;
  @Field(() => String, { nullable: true, description: 'What a reader should know of it beyond the records.' })
  note!: string | null;
}

@ObjectType({
  description:
    'An act by which a jurisdiction recognises the protection of another as adequate. A recognition of a group covers its members at the date.',
})
export class Recognition {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { nullable: true, description: 'The part that it covers, in words; null for all.' })
  scope!: string | null;
  @Field(() => Boolean, {
    description:
      'Whether only recipients that have certified themselves are covered (as under the EU-US Data Privacy Framework).',
  })
  certifiedOnly!: boolean;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
}
