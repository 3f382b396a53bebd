import { describe, expect, test } from '@jest/globals';
import { makeLatestOnly } from '#surfaces/tab/alliance/positions/latest-only.ts';

/** An act that says when it runs, and ends when it is told to. */
const slowAct = (name: string, ran: string[]) => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const act = (): Promise<boolean> => {
    ran.push(name);
    return promise;
  };
  return { act, end: resolve };
};

describe('acts of which only the latest counts', () => {
  test('run one after another', async () => {
    const ran: string[] = [];
    const [one, two] = [slowAct('one', ran), slowAct('two', ran)];
    const ask = makeLatestOnly();
    const first = ask(one.act);
    await Promise.resolve();
    const second = ask(two.act);
    await new Promise(setImmediate);
    expect(ran).toEqual(['one']);
    one.end(true);
    two.end(true);
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(ran).toEqual(['one', 'two']);
  });

  test('one that something else was chosen over while it waited never runs', async () => {
    const ran: string[] = [];
    const [one, two, three] = [slowAct('one', ran), slowAct('two', ran), slowAct('three', ran)];
    const ask = makeLatestOnly();
    const first = ask(one.act);
    await Promise.resolve();
    const asked = [first, ask(two.act), ask(three.act)];
    one.end(true);
    two.end(true);
    three.end(true);
    expect(await Promise.all(asked)).toEqual([true, false, true]);
    expect(ran).toEqual(['one', 'three']);
  });

  test('one that was not done says so', async () => {
    expect(await makeLatestOnly()(() => Promise.resolve(false))).toBe(false);
  });

  test('one that fails holds up none of those after it', async () => {
    const ask = makeLatestOnly();
    await expect(ask(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await ask(() => Promise.resolve(true))).toBe(true);
  });
});
