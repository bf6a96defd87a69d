import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf, Verification } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import { CorrectedKind as kinds } from '../vocabulary/change.js';

export const CorrectedKind = enumOf('CorrectedKind', 'The kind of a record that was corrected.', kinds);

/** A correction as the statement returns it. */
export interface CorrectionRow {
  readonly id: string;
  readonly date: string;
  readonly kind: keyof typeof CorrectedKind;
  readonly record: string;
  readonly jurisdictions: readonly string[];
  readonly sources: readonly string[];
}

@ObjectType({
  description:
    'A correction of the record: the law did not change on this day; what this data set had recorded of it was wrong. Changes of the law are in changes.',
})
export class Correction {
  @Field(() => ID)
  id!: string;
  @Field(() => DateScalar, { description: 'The day on which the record was corrected.' })
  date!: string;
  @Field(() => String, { description: 'The first version of the data set that has it right.' })
  version!: string;
  @Field(() => CorrectedKind, { description: 'The kind of the record.' })
  kind!: keyof typeof CorrectedKind;
  @Field(() => ID, { description: 'The id of the record.' })
  record!: string;
  @Field(() => [String], {
    description: 'The keys of the record that were corrected, as the files of the data set call them.',
  })
  fields!: string[];
  @Field(() => String, { description: 'What was wrong, in a sentence.' })
  summary!: string;
  @Field(() => String, { description: 'What the record said.' })
  before!: string;
  @Field(() => String, { description: 'What it says now.' })
  after!: string;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}
