import { expect } from '@jest/globals';
import { playShoutOut } from '../../support/play-shout-out.ts';
import type { ShoutOutCase } from '../../support/play-shout-out.ts';
import { describeCases } from '../../support/recorded-cases.ts';

describeCases<ShoutOutCase, unknown>({
  title: 'recognitions',
  names: /^shout-out-/,
  atLeast: 11,
  check: (input, expected) => {
    expect(playShoutOut(input)).toEqual(expected);
  },
});
