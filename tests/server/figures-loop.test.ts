import { describe, expect, test } from '@jest/globals';
import { Unavailable } from '#ports/unavailable.ts';
import { runFiguresLoop } from '#server/figures-loop.ts';
import { collectLog } from '../support/log-lines.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('figures', () => {
  test('are written at the beginning, and once more at the end', async () => {
    const written: string[] = [];
    const keepFigures = (state: string) => {
      written.push(state);
      return Promise.resolve();
    };
    const stop = new AbortController();
    const running = runFiguresLoop({ keepFigures, log: collectLog().log, everyMs: 60_000 }, stop.signal);
    await turn();
    expect(written).toEqual(['running']);
    stop.abort();
    await running;
    expect(written).toEqual(['running', 'ended']);
  });

  test('that could not be written are tried again, and hold nothing up', async () => {
    let tries = 0;
    const keepFigures = () => {
      tries += 1;
      return Promise.reject(new Unavailable('storage', new Error('gone')));
    };
    const { log, text } = collectLog();
    const stop = new AbortController();
    const running = runFiguresLoop({ keepFigures, log, everyMs: 1 }, stop.signal);
    while (tries < 3) await turn();
    stop.abort();
    await running;
    expect(text()).toContain('figures could not be written');
  });

  test('whose last writing hangs keep no process from ending', async () => {
    const stop = new AbortController();
    let writings = 0;
    const keepFigures = () => {
      writings += 1;
      return writings === 1 ? Promise.resolve() : new Promise<void>(() => undefined);
    };
    const running = runFiguresLoop({ keepFigures, log: collectLog().log, everyMs: 60_000 }, stop.signal);
    await turn();
    stop.abort();
    const before = performance.now();
    // The timer of the loop keeps no process alive; this one does until it rings.
    const alive = setInterval(() => undefined, 1_000);
    await running;
    clearInterval(alive);
    expect(performance.now() - before).toBeLessThan(8_000);
  }, 10_000);
});
