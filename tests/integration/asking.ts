import { type ExecutionResult, type GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import { createContext } from '../../src/api/context.js';
import { createSchema } from '../../src/api/schema.js';
import { SnapshotPointer } from '../../src/api/snapshot.js';
import type { Graph } from '../../src/graph/port.js';

/** As the server has it by default. */
const MAX_RECORDS = 50_000;
export const KEPT_BYTES = 128_000_000;

let schema: Promise<GraphQLSchema> | undefined;

/** The public schema, made once for a test file: that takes a second. */
export function publicSchema(): Promise<GraphQLSchema> {
  schema ??= createSchema();
  return schema;
}

/** Asks the public schema as clients of a server would, and remembers which statements the graph was asked. */
export class Asking {
  readonly #statements: string[] = [];
  readonly #graph: Graph;
  #pointer: SnapshotPointer;
  /** How many questions were asked since what was read was last forgotten. */
  #questions = 0;

  private constructor(
    graph: Graph,
    private readonly schema: GraphQLSchema,
  ) {
    this.#graph = {
      engine: graph.engine,
      location: graph.location,
      read: (statement, parameters, options) => {
        this.#statements.push(statement.name);
        return graph.read(statement, parameters, options);
      },
      search: (terms, snapshot, limit, options) => {
        this.#statements.push('search');
        return graph.search(terms, snapshot, limit, options);
      },
      write: (work) => graph.write(work),
      migrate: () => graph.migrate(),
      health: () => graph.health(),
      close: () => graph.close(),
    };
    this.#pointer = new SnapshotPointer(this.#graph, KEPT_BYTES);
  }

  static async of(graph: Graph): Promise<Asking> {
    return new Asking(graph, await publicSchema());
  }

  /** The data of an answer without errors. */
  async ask(source: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { data, errors } = await this.#execute(source, variables);
    if (errors) throw errors[0];
    return data;
  }

  /** The first error of an answer that must have one. */
  async refuse(source: string, variables: Record<string, unknown> = {}): Promise<GraphQLError> {
    const { errors } = await this.#execute(source, variables);
    if (!errors?.[0]) throw new Error('The question was answered.');
    return errors[0];
  }

  /** Forgets what earlier questions have read, which the next one would otherwise be spared. */
  forget(): void {
    this.#pointer = new SnapshotPointer(this.#graph, KEPT_BYTES);
    this.#questions = 0;
    this.#statements.length = 0;
  }

  /** The statements of the last question, in their order. Which data set is current is asked once a second for all, whatever they ask. */
  get statements(): readonly string[] {
    if (this.#questions > 1) throw new Error('Earlier questions have read for this one: forget() before it.');
    return this.#statements.filter((name) => name !== 'dataset/current');
  }

  /**
   * Which statements the last question asked, and how often at most one of them. How the levels of an answer fall together into batches
   * depends on the moment, so that the sum of statements does too: both of these are bounded by the question and not by its size.
   */
  get cost(): { readonly distinct: number; readonly mostOften: number } {
    const times = new Map<string, number>();
    for (const name of this.statements) times.set(name, (times.get(name) ?? 0) + 1);
    return { distinct: times.size, mostOften: Math.max(0, ...times.values()) };
  }

  #execute(source: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    this.#statements.length = 0;
    this.#questions++;
    const contextValue = createContext(this.#graph, this.#pointer, undefined, MAX_RECORDS);
    return graphql({ schema: this.schema, source, variableValues, contextValue });
  }
}
