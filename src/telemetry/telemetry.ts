/**
 * The port to those who observe the program at work: it is told what begins and how it ends, and makes figures or spans of it. It is told
 * names that are ours, and the name of an operation; never a text, a variable or an answer.
 */

/** Something that has begun and ends once. */
export interface Activity<End> {
  /** Does a part of it: what begins during `work` belongs to it. */
  run<T>(work: () => T): T;
  end(how: End): void;
}

export interface RequestHead {
  readonly method: string;
  /** The kind of the path, of which there are few. */
  readonly route: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface RequestEnd {
  readonly status: number;
  /** The answer was given before, and was given again. */
  readonly isRepeated: boolean;
}

interface RequestActivity extends Activity<RequestEnd> {
  /** Under which its trace is found; undefined where nothing is traced. */
  readonly traceId: string | undefined;
  /** An operation has begun within the request. `kind` is `graphql` or the name of a view. */
  operation(kind: string): OperationActivity;
}

interface Query {
  /** The name that its author gave it. */
  readonly name: string | undefined;
  /** The fields of the schema's root that it asks, each once. */
  readonly rootFields: () => readonly string[];
}

/** It ends with `OK`, or the code of its first error. */
export interface OperationActivity extends Activity<string> {
  /** A query was parsed, and fits the schema. */
  asks(query: Query): void;
}

/** Why a statement was not answered: it is at fault, the graph is away, or nobody waited any more. */
export type Failure = 'failed' | 'unavailable' | 'cancelled';

/** How many rows a statement was answered with, or why it was not. */
export type StatementEnd = { readonly rows: number } | { readonly failure: Failure };

export interface DatasetSeen {
  readonly version: string;
  readonly hash: string;
  /** When it was loaded, an ISO date. */
  readonly loadedAt: string;
}

export interface KeptAnswers {
  readonly answers: number;
  readonly bytes: number;
}

export interface Telemetry {
  request(head: RequestHead): RequestActivity;
  /** A statement, known by its file's name, goes to the graph, as a part of what runs. */
  statement(name: string, engine: string): Activity<StatementEnd>;
  /** Where to look, whenever figures are wanted, which data set answers. */
  followDataset(current: () => Promise<DatasetSeen>, engine: string): void;
  /** Where to look how much is kept to be given again. */
  followAnswers(kept: () => KeptAnswers): void;
}

const nothing = { run: <T>(work: () => T): T => work(), end: () => {} };
const noOperation: OperationActivity = { ...nothing, asks: () => {} };
const noRequest: RequestActivity = { ...nothing, traceId: undefined, operation: () => noOperation };

/** Nobody observes. */
export const unobserved: Telemetry = {
  request: () => noRequest,
  statement: () => nothing,
  followDataset: () => {},
  followAnswers: () => {},
};

/** All is told to both. */
export function both(one: Telemetry, other: Telemetry): Telemetry {
  return {
    request: (head) => bothRequests(one.request(head), other.request(head)),
    statement: (name, engine) => bothActivities(one.statement(name, engine), other.statement(name, engine)),
    followDataset(current, engine) {
      one.followDataset(current, engine);
      other.followDataset(current, engine);
    },
    followAnswers(kept) {
      one.followAnswers(kept);
      other.followAnswers(kept);
    },
  };
}

function bothActivities<End>(one: Activity<End>, other: Activity<End>): Activity<End> {
  return {
    run: (work) => one.run(() => other.run(work)),
    end(how) {
      one.end(how);
      other.end(how);
    },
  };
}

function bothRequests(one: RequestActivity, other: RequestActivity): RequestActivity {
  return {
    ...bothActivities(one, other),
    traceId: one.traceId ?? other.traceId,
    operation(kind) {
      const [first, second] = [one.operation(kind), other.operation(kind)];
      return {
        ...bothActivities(first, second),
        asks(query) {
          first.asks(query);
          second.asks(query);
        },
      };
    },
  };
}
