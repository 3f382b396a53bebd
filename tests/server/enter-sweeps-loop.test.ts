import { expect, test } from '@jest/globals';
import { Unavailable } from '#ports/unavailable.ts';
import { runEnterSweepsLoop } from '#server/enter-sweeps-loop.ts';

const run = async (answers: (boolean | Error)[], signal = new AbortController().signal) => {
  const [logged, given]: [object[], number[]] = [[], []];
  await runEnterSweepsLoop(
    {
      enterTenantSweeps: () => {
        const answer = answers.shift() ?? new Error('asked once more than it needs to be');
        given.push(answers.length);
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
      log: { error: (line: unknown) => logged.push(line as object) },
      everyMs: 1,
    },
    signal,
  );
  return { tries: given.length, logged };
};

test('the looks through the tenants are entered once', async () => {
  expect(await run([true])).toEqual({ tries: 1, logged: [] });
});

test('they are entered as soon as the storage of each tenant can be reached', async () => {
  const down = new Unavailable('storage', new Error('down'));
  const { tries, logged } = await run([down, false, true]);
  expect(tries).toBe(3);
  expect(logged).toEqual([{ err: down }]);
});

test('whoever is told to stop enters nothing', async () => {
  expect(await run([], AbortSignal.abort())).toEqual({ tries: 0, logged: [] });
});
