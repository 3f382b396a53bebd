import { expect } from '@jest/globals';
import { playTurns } from '../../support/play-turns.ts';
import type { TurnCase } from '../../support/play-turns.ts';
import { describeCases } from '../../support/recorded-cases.ts';

describeCases<TurnCase, unknown>({
  title: 'turns and swaps',
  names: /^turn-/,
  atLeast: 20,
  check: (input, expected) => {
    expect(playTurns(input)).toEqual(expected);
  },
});
