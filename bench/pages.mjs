// npm run bench:pages: what a reader of the explorer waits for, in Chromium: the first view in a fresh profile, the matrix of the region once its
// data is there, and the steps of its slider. It needs Chromium, which CHROMIUM names where it is not at /usr/bin/chromium.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { table } from './measure.mjs';

const TIMES = Number(process.argv[2] ?? 9);
const STEPS = 25;
const CORRIDORS = 1056;
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const { GRAPH_PATH, NEO4J_URI, ...env } = process.env;
const server = spawn(process.execPath, [main, 'start'], {
  // Answers are made anew each time.
  env: { ...env, PORT: '0', LOG_LEVEL: 'warn', ANSWER_CACHE_BYTES: '0', RATE_LIMIT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = await once(server.stdout, 'data');
const [url] = /http\S+/.exec(line);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });

/** A page in a profile that has nothing kept, which notes when things are there: in milliseconds since the address was opened. */
async function openPage(path, note) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(note);
  await page.goto(url + path);
  return { page, close: () => context.close() };
}

/** What the page has noted, once it has: its policy lets nothing be evaluated within it, so it is asked from outside. */
async function noted(page, what) {
  let value;
  while (value === undefined) {
    value = await page.evaluate(what);
    await page.waitForTimeout(50);
  }
  return value;
}

/** Runs in the page. */
function noteVerdict() {
  new MutationObserver((_, observer) => {
    if (document.querySelector('.verdict') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { usable: performance.now() })));
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function noteMatrix() {
  const { json } = Response.prototype;
  Response.prototype.json = async function () {
    const answer = await json.call(this);
    if (answer.data?.matrix?.cells) globalThis.arrived = performance.now();
    return answer;
  };
  new MutationObserver((_, observer) => {
    if (document.querySelector('.heat-cell') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { drawn: performance.now() })));
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: moves the slider as a hand does, and tells how long each step took until it was drawn. */
async function moveSlider(steps) {
  const slider = document.querySelector('.time-slider input');
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const taken = [];
  for (let step = 0; step < steps; step++) {
    const started = performance.now();
    set.call(slider, String(Number(slider.value) - 330));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    taken.push(performance.now() - started);
  }
  return taken;
}

async function measureFirstView() {
  const { page, close } = await openPage('/', noteVerdict);
  const usable = await noted(page, 'globalThis.usable');
  await close();
  return usable;
}

async function measureMatrix() {
  const { page, close } = await openPage('/explorer/matrix?group=region&as-of=2026-11-24', noteMatrix);
  await noted(page, 'globalThis.drawn');
  const cells = await page.locator('.heat-cell').count();
  if (cells !== CORRIDORS) throw new Error(`${cells} cells were drawn, not ${CORRIDORS}.`);
  const drawn = await page.evaluate('globalThis.drawn - globalThis.arrived');
  await page.waitForSelector('.time-slider-marks li');
  const steps = await page.evaluate(moveSlider, STEPS);
  await close();
  return { drawn, steps };
}

function row(what, values) {
  const sorted = values.toSorted((a, b) => a - b);
  const ms = (value) => Math.round(value);
  return {
    what,
    times: sorted.length,
    least: ms(sorted[0]),
    median: ms(sorted[sorted.length >> 1]),
    most: ms(sorted.at(-1)),
  };
}

const views = [];
const matrices = [];
try {
  for (let i = 0; i < TIMES; i++) {
    views.push(await measureFirstView());
    matrices.push(await measureMatrix());
  }
} finally {
  await browser.close();
  server.kill();
  await once(server, 'exit');
}
console.log(`Milliseconds, in Chromium ${browser.version()}:\n`);
const rows = [
  row('the first view, in a fresh profile, until its verdict is drawn', views),
  row(
    `matrix of the region (${CORRIDORS} corridors), from its data to its drawing`,
    matrices.map(({ drawn }) => drawn),
  ),
  row(
    'a step of its slider',
    matrices.flatMap(({ steps }) => steps),
  ),
];
console.log(table(rows, ['what', 'times', 'least', 'median', 'most']));
