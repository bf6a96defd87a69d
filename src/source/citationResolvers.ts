import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Agreement, type AgreementRow, Commitment, type CommitmentRow } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import type { PromiseOrValue, Reader } from '../api/reader.js';
import type { JurisdictionRow } from '../jurisdiction/types.js';
import { Law, type LawRow, Provision, type ProvisionRow, Rule, type RuleRow } from '../law/types.js';
import { cite, type CitationStyle as Style } from './citation.js';
import { agreementItem, type CitedAgreement, type CitedPart, lawItem } from './cited.js';
import { CitationStyle, type Source } from './types.js';

const how = { defaultValue: 'APA', description: 'How it is written.' } as const;

@Resolver(() => Law)
export class LawCitationResolver {
  @FieldResolver(() => String, {
    description:
      'How to cite it: title in the original language, jurisdiction, date of adoption, and the address at which its text was read, official or a stored copy.',
  })
  citation(
    @Root() law: LawRow,
    @Ctx() { reader }: Context,
    @Arg('style', () => CitationStyle, how) style: Style,
  ): Promise<string> {
    return citeLaw(reader, law, style);
  }
}

@Resolver(() => Provision)
export class ProvisionCitationResolver {
  @FieldResolver(() => String, { description: 'How to cite it: its law, with the article as the section.' })
  citation(
    @Root() provision: ProvisionRow,
    @Ctx() { reader }: Context,
    @Arg('style', () => CitationStyle, how) style: Style,
  ): Promise<string> {
    return citeProvision(reader, provision, style);
  }
}

@Resolver(() => Rule)
export class RuleCitationResolver {
  @FieldResolver(() => String, { description: 'How to cite the provision that imposes it.' })
  async citation(
    @Root() rule: RuleRow,
    @Ctx() { reader }: Context,
    @Arg('style', () => CitationStyle, how) style: Style,
  ): Promise<string> {
    return citeProvision(reader, (await reader.one<ProvisionRow>('provision/by_id', rule.provision))!, style);
  }
}

@Resolver(() => Agreement)
export class AgreementCitationResolver {
  @FieldResolver(() => String, {
    description:
      'How to cite it: name, day of signature, and the address at which its text was read, official or a stored copy.',
  })
  async citation(
    @Root() { id }: AgreementRow,
    @Ctx() { reader }: Context,
    @Arg('style', () => CitationStyle, how) style: Style,
  ): Promise<string> {
    return cite(agreementItem(await readAgreement(reader, id)), style);
  }
}

@Resolver(() => Commitment)
export class CommitmentCitationResolver {
  @FieldResolver(() => String, { description: 'How to cite it: its agreement, with the article as the section.' })
  async citation(
    @Root() commitment: CommitmentRow & { locator: string },
    @Ctx() { reader }: Context,
    @Arg('style', () => CitationStyle, how) style: Style,
  ): Promise<string> {
    const [agreement, sources] = await Promise.all([
      readAgreement(reader, commitment.agreement),
      sourcesOf(reader, 'Commitment', commitment.id),
    ]);
    return cite(agreementItem(agreement, { ...commitment, sources }), style);
  }
}

async function citeProvision(reader: Reader, provision: ProvisionRow, style: Style): Promise<string> {
  const [law, sources] = await Promise.all([
    reader.one<LawRow>('law/by_id', provision.law),
    sourcesOf(reader, 'Provision', provision.id),
  ]);
  return citeLaw(reader, law!, style, { ...provision, sources });
}

async function citeLaw(reader: Reader, law: LawRow, style: Style, part?: CitedPart): Promise<string> {
  const [jurisdiction, sources] = await Promise.all([
    reader.one<JurisdictionRow>('jurisdiction/by_id', law.jurisdiction),
    sourcesOf(reader, 'Law', law.id),
  ]);
  return cite(lawItem({ ...law, sources }, jurisdiction!.name, part), style);
}

/** What a trace holds of an agreement is less than its record. */
async function readAgreement(reader: Reader, id: string): Promise<CitedAgreement> {
  const [agreement, sources] = await Promise.all([
    reader.one<AgreementRow & Agreement>('agreement/by_id', id),
    sourcesOf(reader, 'Agreement', id),
  ]);
  return { ...agreement!, sources };
}

function sourcesOf(reader: Reader, kind: string, id: string): PromiseOrValue<readonly Source[]> {
  return reader.many('source/sources_of_facts', `${kind}:${id}`);
}
