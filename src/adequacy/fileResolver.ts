import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { Agreement, type AgreementRow } from '../agreement/types.js';
import type { Context } from '../api/context.js';
import {
  type DataCategory,
  FrameworkState,
  Lang,
  type Lang as Language,
  type Recipient,
  type Sector,
} from '../api/enums.js';
import { nameIn } from '../api/names.js';
import { PartialDate } from '../api/partialDate.js';
import type { PromiseOrValue, Reader } from '../api/reader.js';
import { DEFAULT_BENCHMARK, readBenchmark } from '../benchmark/readBenchmark.js';
import { readFacts } from '../corridor/facts.js';
import { namesOf } from '../corridor/names.js';
import { indexFacts } from '../corridor/trace/factIndex.js';
import type { RuleFact } from '../corridor/trace/facts.js';
import { CorridorTrace } from '../corridor/types.js';
import { readFeatures } from '../framework/readFeatures.js';
import { type JurisdictionRow, Recognition, type RecognitionRow } from '../jurisdiction/types.js';
import { Law, type LawRow, Rule } from '../law/types.js';
import { Regulator, type RegulatorRow } from '../regulator/types.js';
import { holdsAt } from '../vocabulary/partialDate.js';
import {
  destinationFile,
  type DestinationFile as File,
  type DestinationTreaty as TreatyFact,
} from './destinationFile.js';
import { tellFile } from './tell.js';
import { type ToldCriteria, toldCriteria } from './told.js';
import { AdequacyCriteria, DestinationFile, DestinationTreaty } from './types.js';
import { recognitionHolds } from './view.js';

/** What this field needs of a trace. */
interface TraceRoot {
  readonly origin: JurisdictionRow;
  readonly destination: JurisdictionRow;
  readonly dataCategory: keyof typeof DataCategory;
  readonly sector: keyof typeof Sector;
  readonly recipient: keyof typeof Recipient;
  readonly asOf: string;
}

/** A file with what its other fields are told from. */
interface ToldFile extends File {
  readonly benchmark: string;
  readonly tell: (lang: Language) => string;
}

@Resolver(() => CorridorTrace)
export class TraceDestinationResolver {
  @FieldResolver(() => DestinationFile, {
    description:
      'How the destination protects, held against what the origin asks of it at the day. Error: NOT_FOUND for a benchmark that is not in the data set.',
  })
  async destinationFile(
    @Root() { origin, destination, dataCategory, sector, recipient, asOf }: TraceRoot,
    @Ctx() { reader }: Context,
    @Arg('benchmark', () => ID, {
      nullable: true,
      defaultValue: DEFAULT_BENCHMARK,
      description: 'The measure where the law of the origin gives none of its own.',
    })
    benchmark: string | null,
  ): Promise<ToldFile> {
    const ends = [origin.id, destination.id];
    const [model, facts] = await Promise.all([
      readBenchmark(reader, benchmark ?? DEFAULT_BENCHMARK),
      readFacts(reader, ends, ends),
    ]);
    const index = indexFacts(facts);
    const featuresByLaw = await readFeatures(reader, facts.laws);
    const question = { origin: origin.id, destination: destination.id, dataCategory, sector, recipient, asOf };
    const file = destinationFile(question, model.features, { index, featuresByLaw });
    const tell = (lang: Language) => tellFile(file, nameIn(lang, model), index, namesOf(facts), lang);
    return { ...file, benchmark: model.id, tell };
  }
}

@Resolver(() => DestinationFile)
export class DestinationFileResolver {
  @FieldResolver(() => AdequacyCriteria, {
    description:
      'What the origin asks, and what the destination has of it. It is about personal data: for other data it says little.',
  })
  criteria(@Root() { benchmark, ...file }: ToldFile): ToldCriteria {
    return toldCriteria(file, benchmark);
  }

  @FieldResolver(() => FrameworkState, { description: 'Whether the destination has a general law in force.' })
  frameworkState(@Root() { destination }: ToldFile): keyof typeof FrameworkState {
    return destination.framework.state;
  }

  @FieldResolver(() => [Law], { description: 'The laws of the destination that make its framework.' })
  async frameworkLaws(@Root() { destination }: ToldFile, @Ctx() { reader }: Context): Promise<(LawRow | null)[]> {
    return lawsOf(destination.framework.laws, reader);
  }

  @FieldResolver(() => [Rule], {
    description:
      'Rules of the destination that let the state reach the data asked about in the sector asked about. An empty list does not prove that there are none: see the destination’s covered and undatedLaws.',
  })
  governmentAccess(@Root() { governmentAccess }: ToldFile): readonly RuleFact[] {
    return governmentAccess;
  }

  @FieldResolver(() => [Rule], { description: 'The same for narrower data or sectors than asked.' })
  governmentAccessNarrower(@Root() { governmentAccessNarrower }: ToldFile): readonly RuleFact[] {
    return governmentAccessNarrower;
  }

  @FieldResolver(() => [Regulator], {
    description:
      'The authorities of the destination for data protection, and those that enforce its framework, as far as they exist at the day. Independence says whether one is still to be set up.',
  })
  async authorities(@Root() { destination }: ToldFile, @Ctx() { reader }: Context): Promise<RegulatorRow[]> {
    const { lawgivers, framework, circumstances } = destination;
    const enforcers = framework.laws.flatMap(({ regulators }) => regulators.map(({ id }) => id));
    const rows = await Promise.all(
      lawgivers.map((lawgiver) =>
        reader.many<RegulatorRow & Pick<Regulator, 'kind'>>('regulator/regulators_of_jurisdictions', lawgiver),
      ),
    );
    return rows
      .flat()
      .filter(
        ({ id, kind, established, dissolved }) =>
          (kind === 'DATA_PROTECTION' || enforcers.includes(id)) && holdsAt(circumstances.asOf, established, dissolved),
      );
  }

  @FieldResolver(() => [DestinationTreaty], { description: 'Treaties on data protection that bind the destination.' })
  treaties(@Root() { treaties }: ToldFile): readonly TreatyFact[] {
    return treaties;
  }

  @FieldResolver(() => [Recognition], {
    description:
      'Recognitions of the destination, or of a group to which it belongs, in force at the day, whoever gave them.',
  })
  recognitions(@Root() file: ToldFile, @Ctx() { reader }: Context): Promise<RecognitionRow[]> {
    return recognitionsIn(file, reader);
  }

  @FieldResolver(() => [Recognition], {
    description: 'Those of them that the origin gave, or a group whose law binds it.',
  })
  async recognitionsByOrigin(@Root() file: ToldFile, @Ctx() { reader }: Context): Promise<RecognitionRow[]> {
    const recognitions = await recognitionsIn(file, reader);
    return recognitions.filter(({ from }) => file.origin.lawgivers.includes(from));
  }

  @FieldResolver(() => [Law], {
    description:
      'Laws of the destination that were enacted and whose start is not recorded: general laws and laws with access of the state. They are not counted.',
  })
  undatedLaws(@Root() { undatedLaws }: ToldFile, @Ctx() { reader }: Context): Promise<(LawRow | null)[]> {
    return lawsOf(undatedLaws, reader);
  }

  @FieldResolver(() => String, { description: 'It in a few sentences with citations, in a language.' })
  summary(
    @Root() { tell }: ToldFile,
    @Arg('lang', () => Lang, { defaultValue: 'EN', description: 'The language.' }) lang: Language,
  ): string {
    return tell(lang);
  }
}

@Resolver(() => DestinationTreaty)
export class DestinationTreatyResolver {
  @FieldResolver(() => Agreement, { description: 'The treaty.' })
  agreement(@Root() { agreement }: TreatyFact, @Ctx() { reader }: Context): PromiseOrValue<AgreementRow | null> {
    return reader.one('agreement/by_id', agreement.id);
  }

  @FieldResolver(() => PartialDate, { nullable: true, description: 'The first day on which it binds the destination.' })
  since(@Root() { since }: TreatyFact): string | null {
    return since;
  }
}

function lawsOf(laws: readonly { readonly id: string }[], reader: Reader): Promise<(LawRow | null)[]> {
  return Promise.all(laws.map(({ id }) => reader.one<LawRow>('law/by_id', id)));
}

async function recognitionsIn({ destination }: ToldFile, reader: Reader): Promise<RecognitionRow[]> {
  const given = await Promise.all(
    [...destination.names].map((name) => reader.many<RecognitionRow>('jurisdiction/recognitions_of', name)),
  );
  return given.flat().filter((recognition) => recognitionHolds(recognition, destination.circumstances.asOf));
}
