import { ArgsType, Field } from 'type-graphql';
import { DataCategory, Recipient, Sector } from '../api/enums.js';
import { DateScalar } from '../api/scalars.js';
import type { Circumstances } from './trace/facts.js';

/** What every question about corridors says besides the countries. */
@ArgsType()
export class CircumstancesArguments {
  @Field(() => DataCategory, { defaultValue: 'PERSONAL', description: 'The data.' })
  dataCategory!: keyof typeof DataCategory;
  @Field(() => Sector, { defaultValue: 'ALL', description: 'The sector of the exporter.' })
  sector!: keyof typeof Sector;
  @Field(() => Recipient, { defaultValue: 'CONTROLLER', description: 'Who receives.' })
  recipient!: keyof typeof Recipient;
  @Field(() => DateScalar, { nullable: true, description: 'The day; today by default.' })
  asOf?: string;
}

export function circumstancesOf(
  { dataCategory, sector, recipient, asOf }: CircumstancesArguments,
  today: string,
): Circumstances {
  return { dataCategory, sector, recipient, asOf: asOf ?? today };
}
