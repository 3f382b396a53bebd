import { describe, expect, test } from '@jest/globals';
import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import { addWeeks } from '#domain/shared/week.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { RitualPlanStore } from '#ports/due-index.ts';
import type { TeamBoards } from '#ports/team-boards.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { needEntry, thisWeek } from '../support/sample-board.ts';
import { friday, sampleTeam, teamId, tenantId } from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';

/** The stores that write what is read at once. */
export type TeamBoardStores = {
  readonly teams: TeamStore;
  readonly plans: RitualPlanStore;
  readonly board: BoardStore;
  readonly teamBoards: TeamBoards;
};

let teams = 500;

const plan: RitualPlan = {
  zone: 'Europe/Rome',
  gatherings: [{ rituals: ['needs'], moment: { weekday: 0, minute: 540 }, next: friday }],
};

/** What every reader of teams with their boards keeps to. */
export const describeTeamBoards = (where: string, open: () => TeamBoardStores): void => {
  describe(`teams with their boards ${where}`, () => {
    const fresh = () => {
      const place = { tenantId: tenantId(1), teamId: teamId((teams += 1)) };
      return { ...open(), ...place, scope: teamScope(place.tenantId, place.teamId) };
    };

    test('are nothing of a team that nobody knows', async () => {
      const { teamBoards, scope } = fresh();
      expect(await teamBoards.load(scope, thisWeek, thisWeek)).toEqual({
        team: undefined,
        plan: undefined,
        entries: [],
      });
    });

    test('come with the team, its plan and its board as their own stores read them', async () => {
      const parts = fresh();
      const { scope } = parts;
      const team = sampleTeam({ tenantId: parts.tenantId, teamId: parts.teamId });
      await parts.teams.add(team);
      await parts.plans.save(team.tenantId, team.teamId, plan, undefined);
      for (const entry of [needEntry(1), needEntry(2)]) await parts.board.add(scope, entry);
      const read = await parts.teamBoards.load(scope, thisWeek, thisWeek);
      expect(read.team).toEqual(await parts.teams.load(team.tenantId, team.teamId));
      expect(read.team?.value).toEqual(team);
      expect(read.plan).toEqual(plan);
      expect(read.entries).toHaveLength(2);
      expect(read.entries).toEqual(await parts.board.ofWeeks(scope, thisWeek, thisWeek));
    });

    test('come with what is open and what is of the weeks that are asked for', async () => {
      const { teamBoards, board, scope } = fresh();
      const places = ['open', addWeeks(thisWeek, -2), addWeeks(thisWeek, -1), thisWeek, addWeeks(thisWeek, 1)] as const;
      for (const [index, place] of places.entries()) await board.add(scope, { ...needEntry(index + 1), place });
      const read = await teamBoards.load(scope, addWeeks(thisWeek, -1), thisWeek);
      expect(read.entries.map(({ value }) => value.place).toSorted()).toEqual(
        ['open', addWeeks(thisWeek, -1), thisWeek].toSorted(),
      );
    });

    test('give marks with which things on the board can be saved', async () => {
      const { teamBoards, board, scope } = fresh();
      await board.add(scope, needEntry(1));
      const { entries } = await teamBoards.load(scope, thisWeek, thisWeek);
      expect(await board.save(scope, needEntry(1, { text: 'Something else.' }), entries[0]!.etag)).toBe('saved');
      expect(await board.save(scope, needEntry(1), entries[0]!.etag)).toBe('conflict');
    });

    test('are nobody else’s', async () => {
      const { teamBoards, board, scope } = fresh();
      await board.add(scope, needEntry(1));
      const other = teamScope(tenantId(2), scope.teamId);
      expect((await teamBoards.load(other, thisWeek, thisWeek)).entries).toEqual([]);
    });
  });
};
