import { Field, ID, ObjectType } from 'type-graphql';
import { Verification } from '../api/enums.js';

interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly nameEs: string | null;
  readonly namePt: string | null;
}
export interface ActionPlanRow extends NamedRow {
  readonly adoptedAt: string | null;
}
export interface ActionLineRow extends NamedRow {
  readonly plan: ActionPlanRow;
}

const checked = { nullable: true, description: 'The best grade among its sources.' } as const;
const note = { nullable: true, description: 'What is uncertain or worth knowing.' } as const;

@ObjectType({ description: 'The plan of action of a world summit.' })
export class ActionPlan {
  @Field(() => ID, { description: 'A short stable key: WSIS.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Its symbol at the publisher.' })
  symbol!: string | null;
  @Field(() => String, { nullable: true, description: 'Where it was adopted.' })
  place!: string | null;
  @Field(() => String, { description: 'The meeting that adopted it.' })
  forum!: string;
  @Field(() => String, { nullable: true, description: 'Where the public reads it; null if unknown.' })
  url!: string | null;
  @Field(() => String, note)
  note!: string | null;
  @Field(() => Verification, checked)
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'An action line of the World Summit on the Information Society (Geneva, 2003).' })
export class ActionLine {
  @Field(() => ID, { description: 'Such as WSIS-C6.' })
  id!: string;
  @Field(() => String, { description: 'Its code in the plan, such as C6.' })
  code!: string;
  @Field(() => String, { description: 'The paragraphs of the plan.' })
  locator!: string;
  @Field(() => String, { description: 'What it is about, in words of this data set.' })
  summary!: string;
  @Field(() => String, note)
  note!: string | null;
  @Field(() => Verification, checked)
  verification!: keyof typeof Verification | null;
}

@ObjectType({ description: 'One thing that an action line asks.' })
export class ActionPoint {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'The point, as numbered on the page that was read.' })
  locator!: string;
  @Field(() => String, { description: 'What it asks, in words of this data set.' })
  summary!: string;
  @Field(() => String, note)
  note!: string | null;
  @Field(() => Verification, checked)
  verification!: keyof typeof Verification | null;
}
