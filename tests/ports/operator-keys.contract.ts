import { describe, expect, test } from '@jest/globals';
import type { OperatorKeys } from '#ports/operator-keys.ts';

const key = (letter: string) => ({ hash: letter.repeat(64), until: 1_790_000_000_000 });

export const describeOperatorKeys = (name: string, open: () => OperatorKeys): void => {
  describe(`operator keys, ${name}`, () => {
    test('are all listed until they are removed, twice if need be', async () => {
      const keys = open();
      await keys.add(key('a'));
      await keys.add(key('b'));
      expect(await keys.list()).toEqual(expect.arrayContaining([key('a'), key('b')]));
      await keys.remove(key('a').hash);
      await keys.remove(key('a').hash);
      expect(await keys.list()).not.toContainEqual(key('a'));
      expect(await keys.list()).toContainEqual(key('b'));
    });
  });
};
