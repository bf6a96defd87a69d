import highsModule, { type Highs } from 'highs';

// Its types describe the CommonJS build, where the loader stands under `default`; an ES module gets the loader itself.
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** A sum of choices, each with its factor, that must lie within bounds. */
export interface Row {
  readonly terms: readonly (readonly [choice: number, factor: number])[];
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Which things to choose, at what cost each, so that every row holds. */
export interface Programme {
  readonly costs: readonly number[];
  readonly rows: readonly Row[];
}

/** The choices of least cost. `gap` is the relative distance between its cost and the least that any choice could have: 0 proves it. */
export interface Solution {
  readonly chosen: ReadonlySet<number>;
  readonly cost: number;
  readonly gap: number;
}

/** After so many seconds the solver stops: the answer then says how far it may be from the best. */
const TIME_LIMIT = 10;

let loading: Promise<Highs> | undefined;

/** Solves a programme of yes-or-no choices with HiGHS; null when no choice satisfies all rows. */
export async function solve({ costs, rows }: Programme): Promise<Solution | null> {
  if (costs.length === 0)
    return rows.some(({ atLeast = 0 }) => atLeast > 0) ? null : { chosen: new Set(), cost: 0, gap: 0 };
  loading ??= loadHighs();
  const highs = await loading;
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: TIME_LIMIT });
    for (const [choice, cost] of costs.entries()) {
      model.addVar(0, 1);
      model.changeColCost(choice, cost);
      model.changeColIntegrality(choice, highs.constants.variableType.integer);
    }
    for (const { terms, atLeast = -highs.infinity, atMost = highs.infinity } of rows) {
      model.addRow(atLeast, atMost, {
        indices: terms.map(([choice]) => choice),
        values: terms.map(([, factor]) => factor),
      });
    }
    model.run();
    const status = model.getModelStatus();
    const { optimal, infeasible, timeLimit } = highs.constants.modelStatus;
    if (status === infeasible) return null;
    if (status !== optimal && status !== timeLimit) throw new Error(`The solver stopped with status ${status}.`);
    const values = [...model.getSolution().colValue];
    const chosen = new Set(values.flatMap((value, choice) => (value > 0.5 ? [choice] : [])));
    const gap = status === optimal ? 0 : Number(model.info.get('mip_gap') ?? Number.POSITIVE_INFINITY);
    return { chosen, cost: [...chosen].reduce((sum, choice) => sum + costs[choice]!, 0), gap };
  } finally {
    model.dispose();
  }
}
