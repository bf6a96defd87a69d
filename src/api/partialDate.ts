import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { firstDay, precisionOf } from '../vocabulary/partialDate.js';
import { DatePrecision } from './enums.js';
import { DateScalar } from './scalars.js';

@ObjectType({ description: 'A date as precisely as the sources give it.' })
export class PartialDate {
  @Field(() => DateScalar, { description: 'The day; the first of its month or year where only these are known.' })
  date!: string;
  @Field(() => DatePrecision, { description: 'What is known of it.' })
  precision!: keyof typeof DatePrecision;
}

/** Rows hold a partial date as the text of the files. */
@Resolver(() => PartialDate)
export class PartialDateResolver {
  @FieldResolver(() => DateScalar)
  date(@Root() date: string): string {
    return firstDay(date);
  }
  @FieldResolver(() => DatePrecision)
  precision(@Root() date: string): string {
    return precisionOf(date);
  }
}
