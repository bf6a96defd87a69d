// The types of server.mjs, whose docstrings hold, for the tests that start a server.

export interface Options {
  readonly brief?: boolean;
  readonly home?: string;
  readonly port?: number;
}

export interface Server {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly pid: number;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export function startNeo4j(options?: Options): Promise<Server>;

export function environmentOf(server: Server): Record<string, string>;
