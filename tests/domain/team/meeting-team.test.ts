import { describe, expect, test } from '@jest/globals';
import { teamOfMeeting } from '#domain/team/meeting-team.ts';

const design = { name: 'Design', addresses: ['a@x', 'b@x', 'c@x', 'd@x'] };
const research = { name: 'Research', addresses: ['c@x', 'd@x', 'e@x'] };

describe('a meeting', () => {
  test.each([
    ['of people who are all in a team is of that team', ['a@x', 'b@x'], 'Design'],
    ['is of the team in which most of them are', ['c@x', 'd@x', 'e@x'], 'Research'],
    ['with one guest more is still of it', ['a@x', 'b@x', 'guest@y'], 'Design'],
    ['half of which is in a team is of none', ['a@x', 'guest@y'], undefined],
    ['of strangers is of none', ['guest@y', 'other@y'], undefined],
    ['of people who are in both teams is of the first', ['c@x', 'd@x'], 'Design'],
    ['of nobody else is of none', [], undefined],
  ])('%s', (_, others, name) => {
    expect(teamOfMeeting(others, [design, research])?.name).toBe(name);
  });
});
