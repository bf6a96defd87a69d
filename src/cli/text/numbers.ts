const format = new Intl.NumberFormat('en');

export function number(value: number): string {
  return format.format(value);
}

/** `1 file`, `1,200 files`, `no files`. */
export function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : number(count)} ${noun}${count === 1 ? '' : 's'}`;
}
