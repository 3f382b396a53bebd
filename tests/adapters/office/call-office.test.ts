import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { answerOf, callOffice } from '#adapters/office/call-office.ts';
import { OfficeDouble } from './office-double.ts';

type Done = (result: Office.AsyncResult<string>) => void;

/** Calls that Outlook has been given and has not answered. */
let open: Done[];
const call = (): Promise<string> => callOffice<string>((done) => open.push(done));
const answer = async (value: string): Promise<void> => {
  open.shift()?.({ status: 'succeeded', value } as unknown as Office.AsyncResult<string>);
  await settled();
};
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    process.nextTick(resolve);
  });

beforeEach(() => {
  open = [];
  new OfficeDouble().installCompose();
});

describe('calls of Outlook', () => {
  test('are made three at a time; the others wait for their turn, in order', async () => {
    const answers: string[] = [];
    for (let count = 0; count < 5; count += 1) void call().then((value) => answers.push(value));
    expect(open).toHaveLength(3);
    await answer('first');
    expect(open).toHaveLength(3);
    for (const value of ['second', 'third', 'fourth', 'fifth']) await answer(value);
    expect(answers).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
    expect(open).toEqual([]);
  });

  test('that fail, throw or are never answered give their turn to the next', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick'] });
    const failing = [
      callOffice(() => {
        throw new Error('not in this Outlook');
      }),
      callOffice((done) => {
        done({ status: 'failed', error: new Error('busy') } as unknown as Office.AsyncResult<string>);
      }),
      callOffice(() => undefined),
      callOffice(() => undefined),
      callOffice(() => undefined),
    ].map((one) => expect(one).rejects.toMatchObject({ name: 'Unavailable', part: 'calendar' }));
    await settled();
    const last = call();
    expect(open).toEqual([]);
    await jest.advanceTimersByTimeAsync(5000);
    expect(open).toHaveLength(1);
    await answer('at last');
    await expect(last).resolves.toBe('at last');
    await Promise.all(failing);
    jest.useRealTimers();
  });

  test('for a handler take no turn', async () => {
    const waits = [call(), call(), call()];
    const handler = answerOf<string>((done) => open.push(done));
    expect(open).toHaveLength(4);
    for (const value of ['a', 'b', 'c', 'd']) await answer(value);
    expect(await Promise.all([...waits, handler])).toEqual(['a', 'b', 'c', 'd']);
  });
});
