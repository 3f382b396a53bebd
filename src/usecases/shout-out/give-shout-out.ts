import type { ShoutOutDefault } from '#domain/people/preferences.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import { weekOf } from '#domain/shared/week.ts';
import { decideShoutOut } from '#domain/shout-out/decide-shout-out.ts';
import type { ShoutOutCommand } from '#domain/shout-out/decide-shout-out.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { refused } from '#domain/week/practice-decision.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { refreshShoutOuts, shoutOutNews } from './shout-out-jobs.ts';

/** What someone has set to become of recognitions of theirs. */
export type ShoutOutDefaultOf = (tenantId: TenantId, person: PersonId) => Promise<ShoutOutDefault>;

export type GiveShoutOut = (
  open: OpenTeam,
  shoutOut: Omit<ShoutOutCommand, 'by'>,
) => Promise<BoardOutcome<'shout-out'>>;

type Needs = {
  readonly changeBoard: ChangeBoard;
  readonly readWeek: ReadWeek;
  readonly shoutOutDefaultOf: ShoutOutDefaultOf;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/** Recognises someone: those to whom it is are told first, and choose. */
export const makeGiveShoutOut =
  ({ changeBoard, readWeek, shoutOutDefaultOf, queue, clock }: Needs): GiveShoutOut =>
  async (open, shoutOut) => {
    const { scope, team, roster } = open;
    const { tenantId, teamId, personId: by } = scope;
    const { around, today } = await readWeek(open);
    if (!settingsOn(around, team).practices.includes('shout-outs')) return refused('practice-is-off');
    const people = peopleOf(roster);
    const known = shoutOut.to.filter((person) => people.includes(person));
    const defaults = new Map(
      await Promise.all(known.map(async (person) => [person, await shoutOutDefaultOf(tenantId, person)] as const)),
    );
    const week = weekOf(today);
    const own = valuesOf(around, 'shout-out').filter((one) => one.by === by && one.writtenIn === week).length;
    const now = clock.now();
    const defaultOf = (person: PersonId): ShoutOutDefault => defaults.get(person) ?? 'ask';
    const outcome = await changeBoard(scope, {
      noun: 'shout-out',
      id: shoutOut.id,
      decide: (current) => decideShoutOut(current, { ...shoutOut, by }, { people, own, defaultOf, now, week }),
      beforeSave: async (entry) => {
        const news = { tenantId, teamId, noun: 'shout-out', id: shoutOut.id, what: shoutOutNews } as const;
        for (const to of entry?.value.to ?? []) await queue.add({ kind: 'tell-person', to, ...news });
      },
    });
    if (outcome.kind === 'changed') await refreshShoutOuts(queue, scope, [outcome.entry?.value.week]);
    return outcome;
  };
