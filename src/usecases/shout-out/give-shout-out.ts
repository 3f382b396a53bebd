import type { ShoutOutDefault } from '#domain/people/preferences.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import { weekOf } from '#domain/shared/week.ts';
import { decideShoutOut } from '#domain/shout-out/decide-shout-out.ts';
import type { ShoutOutCommand } from '#domain/shout-out/decide-shout-out.ts';
import { mostRecipients } from '#domain/shout-out/shout-out.ts';
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

/** What each of several people has set; of no more than a recognition can be to. */
export type ShoutOutDefaults = ReadonlyMap<PersonId, ShoutOutDefault>;
export type ReadShoutOutDefaults = (tenantId: TenantId, people: readonly PersonId[]) => Promise<ShoutOutDefaults>;

/** @param defaults of the recipients, where they are known already */
export type GiveShoutOut = (
  open: OpenTeam,
  shoutOut: Omit<ShoutOutCommand, 'by'>,
  defaults?: ShoutOutDefaults,
) => Promise<BoardOutcome<'shout-out'>>;

type Needs = {
  readonly changeBoard: ChangeBoard;
  readonly readWeek: ReadWeek;
  readonly readShoutOutDefaults: ReadShoutOutDefaults;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

export const makeReadShoutOutDefaults =
  ({ shoutOutDefaultOf }: { readonly shoutOutDefaultOf: ShoutOutDefaultOf }): ReadShoutOutDefaults =>
  async (tenantId, people) => {
    const asked = people.slice(0, mostRecipients);
    const defaultOf = async (person: PersonId) => [person, await shoutOutDefaultOf(tenantId, person)] as const;
    return new Map(await Promise.all(asked.map(defaultOf)));
  };

/** Recognises someone: those to whom it is are told first, and choose. */
export const makeGiveShoutOut =
  ({ changeBoard, readWeek, readShoutOutDefaults, queue, clock }: Needs): GiveShoutOut =>
  async (open, shoutOut, known) => {
    const { scope, team, roster } = open;
    const { tenantId, teamId, personId: by } = scope;
    const { around, today } = await readWeek(open);
    if (!settingsOn(around, team).practices.includes('shout-outs')) return refused('practice-is-off');
    const people = peopleOf(roster);
    const members = shoutOut.to.filter((person) => people.includes(person));
    const defaults = known ?? (await readShoutOutDefaults(tenantId, members));
    const week = weekOf(today);
    const own = valuesOf(around, 'shout-out').filter((one) => one.by === by && one.writtenIn === week).length;
    const now = clock.now();
    const defaultOf = (person: PersonId): ShoutOutDefault => defaults.get(person) ?? 'ask';
    return changeBoard(scope, {
      noun: 'shout-out',
      id: shoutOut.id,
      decide: (current) => decideShoutOut(current, { ...shoutOut, by }, { people, own, defaultOf, now, week }),
      beforeSave: async (entry) => {
        const news = { tenantId, teamId, noun: 'shout-out', id: shoutOut.id, what: shoutOutNews } as const;
        const { to: people = [] } = entry?.value ?? {};
        await Promise.all(people.map((to) => queue.add({ kind: 'tell-person', to, ...news })));
      },
      afterSave: async ({ kind, entry }) => {
        if (kind === 'changed') await refreshShoutOuts(queue, scope, [entry?.value.week]);
      },
    });
  };
