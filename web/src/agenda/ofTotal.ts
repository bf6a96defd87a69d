/** So many are recorded, of so many that there are where that is known and more; what is recorded may have sections that are not counted. */
export function ofTotal(recorded: number, all: number | null): string {
  return all === null || all <= recorded ? String(recorded) : `${recorded}/${all}`;
}
