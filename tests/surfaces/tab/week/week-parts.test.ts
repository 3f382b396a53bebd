import { describe, expect, test } from '@jest/globals';
import type { WeekView } from '#contracts/week-api.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { Practice } from '#domain/week/practice.ts';
import { isShown, weekParts } from '#surfaces/tab/week/week-parts.ts';
import { itemId, thisWeek } from '../../../support/sample-board.ts';
import { ada, bo } from '../../../support/sample-team.ts';

/** A page as it is read on Wednesday, 25 November 2026. */
const page = (week: string, practices: readonly Practice[], given: Partial<WeekView> = {}): WeekView => ({
  team: { name: 'Field design', members: [] },
  week,
  today: '2026-11-25',
  settings: { ...settingsAtFirst('UTC', 'en'), practices },
  reflection: undefined,
  firstSteps: [],
  dissents: [],
  reciprocity: { needs: [], offers: [], promises: [] },
  challenges: [],
  fieldWindows: { windows: [], obstacles: [] },
  victories: [],
  shoutOuts: { posted: [], voices: [] },
  ...given,
});
const current = '2026-W48';

const need = { id: itemId(1), by: ada, text: 'A look at the plan', until: '2026-11-27', revision: 1 };
const asked: Partial<WeekView> = {
  reciprocity: { needs: [], offers: [{ ...need, state: 'over', handedBack: undefined }], promises: [] },
};

const shownOn = (view: WeekView) =>
  (Object.keys(weekParts) as (keyof typeof weekParts)[]).filter((noun) => isShown(weekParts[noun], view));

describe('a practice that a team has switched off', () => {
  test('leaves the present week', () => {
    expect(shownOn(page(current, [], asked))).toEqual(['first-steps']);
    expect(shownOn(page(current, ['needs-and-offers'], asked))).toEqual(expect.arrayContaining(['need', 'promise']));
  });

  test('leaves what was asked and offered readable on the page of its week', () => {
    expect(shownOn(page(thisWeek, [], asked))).toContain('need');
    expect(shownOn(page(thisWeek, []))).not.toContain('need');
  });

  test('leaves recognitions, victories, dissents and removed obstacles readable', () => {
    const recognition = {
      id: itemId(1),
      by: ada,
      to: [bo],
      gesture: 'You called',
      impact: 'It went',
      learning: 'Call',
    };
    const written: Partial<WeekView> = {
      shoutOuts: { posted: [recognition], voices: [] },
      fieldWindows: { windows: [], obstacles: [{ by: ada, day: '2026-11-19', text: 'A form' }] },
    };
    expect(shownOn(page(thisWeek, [], written))).toEqual(['shout-out', 'first-steps', 'field-window']);
  });
});
