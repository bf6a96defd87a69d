import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf, Verification } from '../api/enums.js';
import { CitationStyle as styles } from './citation.js';

export const CitationStyle = enumOf('CitationStyle', 'How a citation is written.', styles);

@ObjectType({ description: 'A document that a fact rests on, and how it was checked against it.' })
export class Source {
  @Field(() => ID, { description: 'A stable id, made from the content of the source.' })
  id!: string;
  @Field(() => String, { description: 'The document.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Who published it; null if unknown.' })
  publisher!: string | null;
  @Field(() => String, { nullable: true, description: 'Where the public reads it; null if unknown.' })
  url!: string | null;
  @Field(() => String, { nullable: true, description: 'The article, section or page, where narrower than the fact.' })
  locator!: string | null;
  @Field(() => Verification, { description: 'Whether the official text was read, another text, or none.' })
  verification!: keyof typeof Verification;
}
