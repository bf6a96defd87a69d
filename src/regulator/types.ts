import { Field, ID, ObjectType } from 'type-graphql';
import { Independence, RegulatorKind, Verification } from '../api/enums.js';

/** An authority as the statements return it. */
export interface RegulatorRow {
  readonly id: string;
  readonly name: string;
  readonly established: string | null;
  readonly dissolved: string | null;
  readonly jurisdiction: string;
}

@ObjectType({ description: 'An authority that enforces laws.' })
export class Regulator {
  @Field(() => ID, { description: 'Code of the jurisdiction and a short key, such as BR-ANPD.' })
  id!: string;
  @Field(() => String, { description: 'Name in the original language.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null;
  @Field(() => String, { nullable: true, description: 'Acronym.' })
  acronym!: string | null;
  @Field(() => RegulatorKind, { description: 'What it supervises.' })
  kind!: keyof typeof RegulatorKind;
  @Field(() => Independence, { nullable: true, description: 'How far it is independent; null if unknown.' })
  independence!: keyof typeof Independence | null;
  @Field(() => String, { nullable: true, description: 'Its website.' })
  website!: string | null;
  @Field(() => String, { nullable: true, description: 'What is uncertain or worth knowing.' })
  note!: string | null;
  @Field(() => Verification, { nullable: true, description: 'The best grade among its sources.' })
  verification!: keyof typeof Verification | null;
}
