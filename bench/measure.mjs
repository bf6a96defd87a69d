/** Runs `work` until it is warm, then `times` times, and answers with the median and the 99th percentile in milliseconds. */
export async function measure(name, times, work, warmUp = Math.ceil(times / 5)) {
  for (let i = 0; i < warmUp; i++) await work(i);
  const taken = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await work(i);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))];
  return { name, times, median: at(0.5), p99: at(0.99) };
}

export function table(rows, columns) {
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => columns.map((column) => shown(row[column])))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function shown(value) {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(2) : String(value ?? '');
}
