import { describe, expect, test } from '@jest/globals';
import { promptsOf, teamPrompts, teamSections } from '#domain/alliance/team/team-prompts.ts';
import { teamPromptsByTurns } from '#domain/alliance/team/team-prompts-by-turns.ts';

const on = (day: string): number => Date.parse(`${day}T10:00Z`);

describe('what a team is offered for its meeting', () => {
  test('is one prompt of each section', () => {
    const [first, second, third] = teamPromptsByTurns(on('2026-11-20'));
    for (const [index, id] of [first, second, third].entries()) expect(promptsOf(teamSections[index]!)).toContain(id);
  });

  test('is the same from Monday to Sunday', () => {
    expect(teamPromptsByTurns(on('2026-11-16'))).toEqual(teamPromptsByTurns(on('2026-11-22')));
    expect(teamPromptsByTurns(on('2026-11-22'))).not.toEqual(teamPromptsByTurns(on('2026-11-23')));
  });

  test('holds every prompt once in three weeks, and then begins anew', () => {
    const weeks = ['2026-11-18', '2026-11-25', '2026-12-02'].map((day) => teamPromptsByTurns(on(day)));
    expect(weeks.flat().sort()).toEqual(teamPrompts.map(({ id }) => id).sort());
    expect(teamPromptsByTurns(on('2026-12-09'))).toEqual(weeks[0]);
  });
});
