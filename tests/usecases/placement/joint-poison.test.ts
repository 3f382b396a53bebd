import { expect, test } from '@jest/globals';
import type { Poison, PoisonFate } from '#ports/poison.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeJointPoison } from '#usecases/placement/joint-poison.ts';
import { friday } from '../../support/sample-team.ts';

const holding = (...ids: readonly string[]): Poison => ({
  goThrough: (fateOf) => {
    for (const id of ids) fateOf({ id, at: friday, reason: 'refused', job: undefined, mentions: () => false });
    return Promise.resolve('all');
  },
});
const lost: Poison = { goThrough: () => Promise.reject(new Unavailable('queue', new Error('out of reach'))) };

const seenIn = async (...all: readonly Poison[]) => {
  const seen: string[] = [];
  const fateOf = ({ id }: { readonly id: string }): PoisonFate => {
    seen.push(id);
    return 'keep';
  };
  const outcome = await makeJointPoison(all)
    .goThrough(fateOf)
    .catch((error: unknown) => error);
  return { seen, outcome };
};

test('what was set aside in every account is gone through', async () => {
  expect(await seenIn(holding('a', 'b'), holding(), holding('c'))).toEqual({
    seen: ['a', 'b', 'c'],
    outcome: 'all',
  });
});

test('where another holds some of it in one account that is not all', async () => {
  const held: Poison = { goThrough: () => Promise.resolve('some') };
  expect(await seenIn(holding('a'), held, holding('c'))).toEqual({ seen: ['a', 'c'], outcome: 'some' });
});

test('where one account is out of reach the others are gone through all the same, and it is said', async () => {
  const { seen, outcome } = await seenIn(holding('a'), lost, holding('c'));
  expect(seen).toEqual(['a', 'c']);
  expect(outcome).toBeInstanceOf(Unavailable);
});
