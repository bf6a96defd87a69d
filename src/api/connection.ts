import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Context } from './context.js';
import { badInput } from './errors.js';

/** At most so many items a page. */
const MAX_PAGE = 100;
const DEFAULT_PAGE = 20;

@ObjectType({ description: 'Where a page lies among all items.' })
class PageInfo {
  @Field(() => Boolean, { description: 'Whether items follow the page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether items precede the page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item of the page; null when it is empty.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item of the page; null when it is empty.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `The first so many items after \`after\`, 1 to ${MAX_PAGE}; ${DEFAULT_PAGE} when neither first nor last is given.`,
  })
  @IsOptional()
  @Min(1, { message: `first must be 1 to ${MAX_PAGE}` })
  @Max(MAX_PAGE, { message: `first must be 1 to ${MAX_PAGE}: ask for the following page with after` })
  first?: number;

  @Field(() => String, { nullable: true, description: 'A cursor: only items after it.' })
  after?: string;

  @Field(() => Int, {
    nullable: true,
    description: `The last so many items before \`before\`, 1 to ${MAX_PAGE}; not together with first.`,
  })
  @IsOptional()
  @Min(1, { message: `last must be 1 to ${MAX_PAGE}` })
  @Max(MAX_PAGE, { message: `last must be 1 to ${MAX_PAGE}: ask for the preceding page with before` })
  last?: number;

  @Field(() => String, { nullable: true, description: 'A cursor: only items before it.' })
  before?: string;
}

interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The connection type of a node type: `LawConnection` with `LawEdge`. */
export function connectionOf(node: ClassType<object>, name: string): ClassType<Connection<object>> {
  @ObjectType(`${name}Edge`, { description: 'An item with its place in the list.' })
  class EdgeType {
    @Field(() => String, { description: 'The place of the item, to be given to after or before.' })
    cursor!: string;
    @Field(() => node, { description: 'The item.' })
    node!: object;
  }
  @ObjectType(`${name}Connection`, {
    description: 'A page of a list, after the Relay specification of cursor connections.',
  })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The items of the page with their cursors.' })
    edges!: EdgeType[];
    @Field(() => PageInfo, { description: 'Where the page lies.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { description: 'The number of items on all pages.' })
    totalCount!: number;
  }
  return ConnectionType;
}

/** A page that a `…/matching` statement finds; its nodes are read by `byId`, in one batch. */
export async function pageOf<T>(
  { reader }: Context,
  matching: string,
  byId: string,
  filter: Record<string, unknown>,
  page: PageArguments,
): Promise<Connection<T>> {
  const { first, last } = limitsOf(page);
  const after = page.after === undefined || page.after === null ? null : idOf(page.after, 'after');
  const before = page.before === undefined || page.before === null ? null : idOf(page.before, 'before');
  const [row] = await reader.read(matching, { ...filter, first, last, after, before });
  const { total, ids, precedes, follows } = row as { total: number; ids: string[]; precedes: number; follows: number };
  const nodes = await Promise.all(ids.map((id) => reader.one<T>(byId, id)));
  const edges = ids.map((id, index) => ({ cursor: cursorOf(id), node: nodes[index]! }));
  return {
    edges,
    totalCount: total,
    pageInfo: {
      hasNextPage: follows > 0,
      hasPreviousPage: precedes > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A page of a list that is at hand whole; the cursor of an item is its place. */
export function pageOfList<T>(items: readonly T[], page: PageArguments): Connection<T> {
  const { first, last } = limitsOf(page);
  const from = page.after == null ? 0 : placeOf(page.after, 'after') + 1;
  const to = page.before == null ? items.length : Math.min(placeOf(page.before, 'before'), items.length);
  const start = last === null ? from : Math.max(from, to - last);
  const end = first === null ? to : Math.min(to, from + first);
  const edges = items.slice(start, end).map((node, index) => ({ cursor: cursorOf(String(start + index)), node }));
  return {
    edges,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: edges.length > 0 && start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function limitsOf({ first, last }: PageArguments): { first: number | null; last: number | null } {
  if (first != null && last != null) throw badInput('last', 'give either first or last, not both');
  return last == null ? { first: first ?? DEFAULT_PAGE, last: null } : { first: null, last };
}

function cursorOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}

function idOf(cursor: string, field: string): string {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  if (text === '' || cursorOf(text) !== cursor) {
    throw badInput(field, 'this is no cursor: take one from an edge or from pageInfo');
  }
  return text;
}

function placeOf(cursor: string, field: string): number {
  const text = idOf(cursor, field);
  if (!/^\d{1,9}$/.test(text)) throw badInput(field, 'this is no cursor of this list');
  return Number(text);
}
