import { expect, test } from '@jest/globals';
import { dissentPace } from '#domain/dissent/dissent-pace.ts';
import type { Dissent, DissentOutcome } from '#domain/dissent/dissent.ts';
import { sampleDissent } from '../../support/sample-dissent.ts';
import { bo, friday } from '../../support/sample-team.ts';

const decided = (on: string, outcome: DissentOutcome = { kind: 'changed' }): Dissent =>
  sampleDissent({
    raised: { at: friday, on: '2026-11-02' },
    steps: [{ kind: 'decision', by: bo, at: friday, on, outcome, text: 'So be it.', nextSteps: [] }],
  });
const waiting = sampleDissent();
const today = '2026-11-20';

test('below four dissents nothing is told of their number', () => {
  expect(dissentPace([waiting, waiting, decided('2026-11-03')], today)).toEqual({ kind: 'too-few' });
});

test('from four on the team reads how many are decided and how many wait', () => {
  const some = [waiting, decided('2026-11-03'), decided('2026-11-04', { kind: 'stays-open' }), waiting];
  expect(dissentPace(some, today)).toEqual({ kind: 'told', decided: 2, waiting: 2, medianDays: undefined });
});

test('how fast is told once four are settled, and is the lower of the two in the middle', () => {
  const some = ['2026-11-03', '2026-11-05', '2026-11-09', '2026-11-20'].map((on) => decided(on));
  expect(dissentPace([...some, waiting], today)).toEqual({ kind: 'told', decided: 4, waiting: 1, medianDays: 3 });
});
