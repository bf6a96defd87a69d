/** What a reader can choose of a matrix, beside its group and its circumstances. */

/** What the cells of the matrix tell of two countries. */
export const Measure = { CORRIDORS: true, COMMITMENTS: true, ADEQUACY: true } as const;
export type Measure = keyof typeof Measure;

/** By what its rows and columns are sorted. */
export const Order = { NAME: true, PART: true, BEST: true, FRICTION: true } as const;
export type Order = keyof typeof Order;

/** A table, or the map of the region. */
export const Form = { TABLE: true, MAP: true } as const;
export type Form = keyof typeof Form;
