import type { OwnPrompt, PairPromise, PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import type { AllianceId, CounterpartKey, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { KeyRange } from './list-rows.ts';
import type { DueJob } from '#ports/due-index.ts';
import type { PostSubject } from '#ports/outbox.ts';
import type { TellingJob } from '#ports/send-queue.ts';

// Every key of every table is built here, from GUIDs, hashes, numbers and fixed words alone: a text that someone wrote
// could hold `/ \ # ?`, which Azure refuses in a key, or a `:`, which would make two keys one.

/** The row that stands for the whole partition. */
export const headRow = 'head';

export const alliancePartition = (tenantId: TenantId, allianceId: AllianceId): string => `${tenantId}:${allianceId}`;

export const answerRow = (promptId: TeamPromptId, personId: PersonId): string => `answer:${promptId}:${personId}`;

export const versionRow = (version: number): string => `version:${sortable(version)}`;

export const commitRow = (version: number, personId: PersonId): string => `commit:${sortable(version)}:${personId}`;

export const inForceRow = (version: number): string => `in-force:${sortable(version)}`;

export const opennessRow = (personId: PersonId): string => `openness:${personId}`;

export const pairAnswerRow = (promptId: PairPromptId, personId: PersonId): string => `answer:${promptId}:${personId}`;

export const checkInRow = (round: number, personId: PersonId): string => `checkin:${sortable(round)}:${personId}`;

export const roundClosedRow = (round: number): string => `round-closed:${sortable(round)}`;

export const positionRow = (lineId: string, personId: PersonId): string => `position:${lineId}:${personId}`;

/**
 * Where the `index`-th change of the save number `revision` stands among all changes: rows whose keys begin with it are in
 * the order in which they were added.
 */
export const placeOf = (revision: number, index: number): string => `${sortable(revision)}-${sortable(index)}`;

export const ownPromptRow = (place: string, { id }: OwnPrompt): string => `prompt:${place}:${id}`;

export const lineRow = (place: string, lineId: string): string => `line:${place}:${lineId}`;

/** The row among `rowKeys` that holds the line, at whatever place. */
export const findLineRow = (rowKeys: readonly string[], lineId: string): string | undefined =>
  rowKeys.find((rowKey) => rowKey.startsWith('line:') && rowKey.endsWith(`:${lineId}`));

export const promiseRow = (place: string, { id, by }: PairPromise): string => `promise:${place}:${id}:${by}`;

/** The row among `rowKeys` that holds the promise, at whatever place. */
export const findPromiseRow = (rowKeys: readonly string[], { id, by }: PairPromise): string | undefined =>
  rowKeys.find((rowKey) => rowKey.startsWith('promise:') && rowKey.endsWith(`:${id}:${by}`));

/** Whether a row of a pair's partition holds what `personId` alone wrote: each such row's key ends with their id. */
export const isWordsOf = (personId: PersonId, rowKey: string): boolean =>
  /^(?:openness|answer|checkin|promise):/.test(rowKey) && rowKey.endsWith(`:${personId}`);

export const personPartition = (tenantId: TenantId, personId: PersonId): string => `${tenantId}:${personId}`;

export const promptUsesRow = (counterpart: CounterpartKey): string => `prompts:${counterpart}`;

export const summaryRow = (allianceId: AllianceId): string => `alliance:${allianceId}`;

/** The keys of all summaries of a person are at or after `from` and before `to`: `;` follows `:`. */
export const summaryRows = { from: 'alliance:', to: 'alliance;' } as const;

export const teamSummaryRow = (teamId: TeamId): string => `team:${teamId}`;

/** As {@link summaryRows}, of a person's teams. */
export const teamSummaryRows = { from: 'team:', to: 'team;' } as const;

export const isSummaryRow = (rowKey: string): boolean => rowKey.startsWith(summaryRows.from);

export const isTeamSummaryRow = (rowKey: string): boolean => rowKey.startsWith(teamSummaryRows.from);

/** The partitions of all people of a tenant are at or after `from` and before `to`. */
export const personPartitions = (tenantId: TenantId): { readonly from: string; readonly to: string } => ({
  from: `${tenantId}:`,
  to: `${tenantId};`,
});

export const noteRow = (allianceId: AllianceId): string => `note:${allianceId}`;

/** A person's own chat with the bot. */
export const chatRow = 'chat';

/** How someone wants to be reached. */
export const preferencesRow = 'prefs';

/** When someone's focus blocks are, as far as they share it. */
export const focusTimesRow = 'focus';

/** How someone wants their calendar planned. */
export const calendarRow = 'calendar';

export const newsRow = (job: TellingJob): string => {
  switch (job.kind) {
    case 'tell-person':
      return `tell:${job.teamId}:${job.noun}:${job.id}:${job.what}`;
    case 'tell-dissent':
      return `tell:dissent:${job.from}:${job.id}:${job.what}`;
    case 'greet-joiner':
      return `tell:joiner:${job.teamId}`;
    case 'post-invitation':
      return `tell:invitation:${job.allianceId}:${job.invitedAt}`;
    case 'post-pair-news':
      return `tell:${job.news.kind}:${job.allianceId}:${job.news.at}`;
  }
};

/** The keys of everything that a person is to be told: `;` follows `:`. */
export const newsRows = { from: 'tell:', to: 'tell;' } as const;

/** A dissent between two, in their partition. */
export const dissentRow = (id: string): string => `dissent:${id}`;

/** With a person: that there may be a dissent between them and `otherId`. */
export const counterpartRow = (otherId: PersonId): string => `dissent:${otherId}`;

/** As {@link summaryRows}, of those. */
export const counterpartRows = { from: 'dissent:', to: 'dissent;' } as const;

export const teamPartition = (tenantId: TenantId, teamId: TeamId): string => `${tenantId}:${teamId}`;

/** Where in the due index a team's rituals stand. */
export const ritualPlanRow = 'due';

/** A minute in UTC: the order of the keys is that of time. The shard spreads a minute in which much is due. */
export const duePartition = ({ at, owner }: Pick<DueJob, 'at' | 'owner'>): string =>
  `${minuteStamp(at)}:${owner.slice(0, 1)}`;

export const dueRow = ({ tenantId, owner, name }: Pick<DueJob, 'tenantId' | 'owner' | 'name'>): string =>
  `${tenantId}:${owner}:${name}`;

/** The partitions of all minutes up to that of `until`: `;` follows `:`. */
export const duePartitionsBefore = (until: Instant): string => `${minuteStamp(until)};`;

/** `yyyymmddhhmm` */
const minuteStamp = (at: Instant): string => new Date(at).toISOString().slice(0, 16).replaceAll(/\D/g, '');

export const outboxPartition = (tenantId: TenantId, sender: TeamId | AllianceId | PersonId): string =>
  `${tenantId}:${sender}`;

export const outboxRow = (subject: PostSubject): string => `post:${subject}`;

/** On a team's board what is open comes first, then the weeks, newest first: a page of the newest weeks is one range. */
export const boardRow = ({ noun, id, place }: Pick<BoardEntry, 'noun' | 'id' | 'place'>): string =>
  place === 'open' ? `open:${noun}:${id}` : `week:${newestFirst(place)}:${noun}:${id}`;

/** Says where a thing of a week stands; before everything that a page reads. */
export const boardPlaceRow = ({ noun, id }: Pick<BoardEntry, 'noun' | 'id'>): string => `at:${noun}:${id}`;

/** The keys of what is open and of all weeks since `from`: `;` follows `:`. */
export const boardRowsSince = (from: Week): KeyRange => ({
  from: 'open:',
  to: `week:${newestFirst(from)};`,
});

/** `2026-W47` -> `7973-52`: what comes later comes first. */
const newestFirst = (week: Week): string => `${9999 - Number(week.slice(0, 4))}-${99 - Number(week.slice(6))}`;

/** Five digits, so that the order of the keys is the order of the numbers. */
const sortable = (number: number): string => String(number).padStart(5, '0');
