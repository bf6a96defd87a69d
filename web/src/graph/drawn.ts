import type { Shape } from './shapes.js';

/** A kind of node: what it is called, and how it looks. */
export interface DrawnKind {
  readonly name: string;
  readonly shape: Shape;
  /** Which of the graph's colours it has: a number in the style sheet. */
  readonly colour: 1 | 2 | 3 | 4 | 5 | 6;
}

/** Where a node leads: to a view of the explorer, or elsewhere. */
export type Target = { readonly to: string } | { readonly href: string };

export interface DrawnNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly target: Target;
  /** The column in which it stands, from 0. */
  readonly column: number;
  /** The shade of a level in which it is filled, if it has one. */
  readonly shade?: string | undefined;
  /** Whether it is there to be complete, but does not count. */
  readonly isFaint?: boolean | undefined;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}
