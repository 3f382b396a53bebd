import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { makeTeamsTokenSource } from '#adapters/teams/teams-token-source.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { atRest } from '#surfaces/ui/autosave/autosave-state.ts';
import { makeAutosaver } from '#surfaces/ui/autosave/autosaver.ts';

const never = (): Promise<string> => new Promise(() => undefined);
const minute = 60_000;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a token from Teams', () => {
  test('is what Teams says', async () => {
    expect(await makeTeamsTokenSource(() => Promise.resolve('token')).token('api')).toBe('token');
  });

  test.each([
    ['refuses', () => Promise.reject(new Error('CancelledByUser'))],
    ['says nothing', never],
  ])('is a sign-in that is out of reach when Teams %s', async (_, ask) => {
    const failure = makeTeamsTokenSource(ask)
      .token('api')
      .catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(minute);
    expect(await failure).toBeInstanceOf(Unavailable);
    expect(await failure).toMatchObject({ part: 'sign-in' });
  });

  test('is not waited for any longer once it has come', async () => {
    await makeTeamsTokenSource(() => Promise.resolve('token')).token('api');
    expect(jest.getTimerCount()).toBe(0);
  });
});

test('a text that waits behind a silent Teams is said not to be saved, and saved once Teams speaks', async () => {
  let ask = never;
  const tokens = makeTeamsTokenSource(() => ask());
  const saver = makeAutosaver<string>({
    initial: atRest({ value: '', revision: 1 }),
    same: (one, other) => one === other,
    maySave: () => true,
    save: async (value) => {
      await tokens.token('api');
      return { kind: 'saved', stored: { value, revision: 2 }, at: 5000 };
    },
    onState: () => undefined,
  });
  saver.edit('We ask first.');
  const proposal = saver.flush();
  await jest.advanceTimersByTimeAsync(0);
  expect(saver.state().phase).toEqual({ kind: 'saving' });
  await jest.advanceTimersByTimeAsync(12_000);
  expect(await proposal).toBe(false);
  expect(saver.state()).toMatchObject({ value: 'We ask first.', phase: { kind: 'failed' } });

  ask = () => Promise.resolve('token');
  await jest.advanceTimersByTimeAsync(minute);
  expect(saver.state()).toMatchObject({ base: { value: 'We ask first.', revision: 2 }, phase: { kind: 'resting' } });
});
