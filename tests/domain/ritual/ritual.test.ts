import { describe, expect, test } from '@jest/globals';
import { gatheringsOf } from '#domain/ritual/ritual.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';

const settings = (given: Partial<TeamSettings> = {}): TeamSettings => ({
  ...settingsAtFirst('Europe/Rome', 'en'),
  ...given,
});

const monday = { weekday: 0, minute: 540 };
const friday = { weekday: 4, minute: 900 };

describe('the posts of a team’s week', () => {
  test('are at first the question on Monday at nine, and on Friday at three shout-outs and promises in one', () => {
    expect(gatheringsOf(settings())).toEqual([
      { rituals: ['needs'], moment: monday },
      { rituals: ['shout-outs', 'promises'], moment: friday },
    ]);
  });

  test('without needs and offers hold no promises either', () => {
    expect(gatheringsOf(settings({ practices: ['shout-outs'] }))).toEqual([
      { rituals: ['shout-outs'], moment: friday },
    ]);
  });

  test('without shout-outs still read the promises again', () => {
    expect(gatheringsOf(settings({ practices: ['needs-and-offers'] }))).toEqual([
      { rituals: ['needs'], moment: monday },
      { rituals: ['promises'], moment: friday },
    ]);
  });

  test('are one where all fall on one day, at the later time', () => {
    expect(gatheringsOf(settings({ needsAt: { weekday: 4, minute: 540 } }))).toEqual([
      { rituals: ['needs', 'shout-outs', 'promises'], moment: friday },
    ]);
    expect(gatheringsOf(settings({ needsAt: { weekday: 4, minute: 960 } }))).toEqual([
      { rituals: ['needs', 'shout-outs', 'promises'], moment: { weekday: 4, minute: 960 } },
    ]);
  });

  test('are none for a team that keeps only what has no set time', () => {
    expect(gatheringsOf(settings({ practices: ['dissent', 'victories', 'field-windows'] }))).toEqual([]);
    expect(gatheringsOf(settings({ practices: [] }))).toEqual([]);
  });
});
