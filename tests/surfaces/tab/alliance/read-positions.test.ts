import { describe, expect, test } from '@jest/globals';
import type { PositionView } from '#contracts/alliance-api.ts';
import {
  hasOpenObjection,
  objectionsTo,
  ownStance,
  peopleWho,
} from '#surfaces/tab/alliance/positions/read-positions.ts';
import { sampleView } from '../../../support/sample-team-view.ts';

const line = { id: 'early' };
const objection = { kind: 'object', reason: 'Mornings are full.', proposal: 'By noon.' } as const;

const position = (personId: string, stance: PositionView['stance'], lineId = line.id): PositionView => ({
  lineId,
  personId,
  stance,
});

const positions = [
  position('Zoë', { kind: 'support' }),
  position('Ána', objection),
  position('Bea', { kind: 'support' }, 'late'),
];

describe('the positions on a line', () => {
  test('are those on that line alone', () => {
    expect(peopleWho(sampleView({ positions }), 'support', line)).toEqual(['Zoë']);
  });

  test('nobody stands where nobody said so', () => {
    expect(peopleWho(sampleView({ positions }), 'live-with', line)).toEqual([]);
  });

  test('an objection comes with whose it is, why, and what instead', () => {
    expect(objectionsTo(sampleView({ positions }), line)).toEqual([{ personId: 'Ána', objection }]);
  });

  test('one’s own is unknown before one has said so', () => {
    expect(ownStance(sampleView({ positions, me: 'Bea' }), line)).toBeUndefined();
  });

  test('one’s own is what one said', () => {
    expect(ownStance(sampleView({ positions, me: 'Zoë' }), line)).toEqual({ kind: 'support' });
  });
});

describe('committing', () => {
  test('waits for one’s own objection', () => {
    expect(hasOpenObjection(sampleView({ positions, me: 'Ána' }))).toBe(true);
  });

  test('does not wait for the objection of another', () => {
    expect(hasOpenObjection(sampleView({ positions, me: 'Zoë' }))).toBe(false);
  });
});
