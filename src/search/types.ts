import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Agenda, Goal } from '../agenda/types.js';
import { Agreement, Commitment } from '../agreement/types.js';
import { enumOf } from '../api/enums.js';
import { Country, Group } from '../jurisdiction/types.js';
import { Law, Provision } from '../law/types.js';
import { Regulator } from '../regulator/types.js';
import { SearchKind as kinds } from './kinds.js';

export const SearchKind = enumOf('SearchKind', 'A kind of record that search finds.', kinds);

const types = [Country, Group, Law, Provision, Regulator, Agreement, Commitment, Agenda, Goal] as const;

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'A record that search found.',
  types: () => types,
  resolveType: (record) => (record as unknown as { foundAs: string }).foundAs,
});

@ObjectType({ description: 'A record that search found.' })
export class SearchHit {
  @Field(() => SearchKind, { description: 'Its kind.' })
  kind!: keyof typeof SearchKind;
  @Field(() => ID, { description: 'Its id: unique among the records of its kind.' })
  id!: string;
  @Field(() => String, { description: 'What it is called: the short name or acronym and the title.' })
  title!: string;
}
