import type { OwnPrompt, PairPromise, PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import { rituals } from '#domain/ritual/ritual.ts';
import type { AllianceId, CounterpartKey, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { AuditEntry } from '#domain/tenant/audit.ts';
import type { KeyRange } from './list-rows.ts';
import type { PostSubject, SubjectRange } from '#ports/outbox.ts';
import type { TellingJob } from '#ports/send-queue.ts';

// Every key of every table is built here, and those of the due index in `due-keys.ts`, from GUIDs, hashes, numbers and fixed words alone: a text that someone wrote
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

/** Whether a row of a team's alliance holds what `personId` alone wrote in words. */
export const isWordsOfMember = (personId: PersonId, rowKey: string): boolean =>
  /^(?:answer|position):/.test(rowKey) && rowKey.endsWith(`:${personId}`);

/** Whether a partition of alliances is of two people: such an id is of version 8, which no team's is. */
export const isPairPartition = (partitionKey: string): boolean =>
  partitionKey.charAt(partitionKey.indexOf(':') + 15) === '8';

export const personPartition = (tenantId: TenantId, personId: PersonId): string => `${tenantId}:${personId}`;

export const promptUsesRow = (counterpart: CounterpartKey): string => `prompts:${counterpart}`;

/** As {@link summaryRows}, of those. */
export const promptUsesRows = { from: 'prompts:', to: 'prompts;' } as const;

export const summaryRow = (allianceId: AllianceId): string => `alliance:${allianceId}`;

/** Since when no team has someone; before their summaries, so that it is read with them. */
export const absenceRow = 'absence';

/** The keys of all summaries of a person are at or after `from` and before `to`: `;` follows `:`. */
export const summaryRows = { from: 'alliance:', to: 'alliance;' } as const;

export const teamSummaryRow = (teamId: TeamId): string => `team:${teamId}`;

/** As {@link summaryRows}, of a person's teams. */
export const teamSummaryRows = { from: 'team:', to: 'team;' } as const;

/** That a person was in a team, whose words of theirs they may still ask for. */
export const pastTeamRow = (teamId: TeamId): string => `was:${teamId}`;

/** As {@link summaryRows}, of the teams in which a person was. */
export const pastTeamRows = { from: 'was:', to: 'was;' } as const;

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

/** That all of someone's is being deleted. */
export const farewellRow = 'farewell';

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
      return joinerNewsRow(job.teamId);
    case 'post-invitation':
      return `tell:invitation:${job.allianceId}:${job.invitedAt}`;
    case 'post-pair-news':
      return `tell:${job.news.kind}:${job.allianceId}:${job.news.at}`;
  }
};

/** The keys of what a team has caused of that: `;` follows `:`. */
export const teamNewsRows = (teamId: TeamId): KeyRange => ({ from: `tell:${teamId}:`, to: `tell:${teamId};` });

export const joinerNewsRow = (teamId: TeamId): string => `tell:joiner:${teamId}`;

/** The keys of everything that a person is to be told: `;` follows `:`. */
export const newsRows = { from: 'tell:', to: 'tell;' } as const;

/** A dissent between two, in their partition. */
export const dissentRow = (id: string): string => `dissent:${id}`;

/** With a person: that there may be a dissent between them and `otherId`. */
export const counterpartRow = (otherId: PersonId): string => `dissent:${otherId}`;

/** As {@link summaryRows}, of those. */
export const counterpartRows = { from: 'dissent:', to: 'dissent;' } as const;

export const teamPartition = (tenantId: TenantId, teamId: TeamId): string => `${tenantId}:${teamId}`;

/** Which teams the threads of a tenant are of. */
export const threadPartition = (tenantId: TenantId): string => `${tenantId}:threads`;

/** @param hash of the thread's id, in which any character may stand */
export const threadRow = (hash: string): string => `thread:${hash}`;

/** Where in the due index a team's rituals stand. */
export const ritualPlanRow = 'due';

/** How fast may be sent to a tenant, in its partition of paces. */
export const tenantPaceRow = 'tenant';

/** @param hash of the conversation's id, in which any character may stand */
export const conversationPaceRow = (hash: string): string => `conversation:${hash}`;

/** Which tenants are in an account, or were; each has a row of its id. */
export const placedPartition = 'placed';

/** In which account each tenant began. */
export const assignedPartition = 'assigned';

/** Every partition of a tenant: its own and its paces' are its id alone, all others go on with `:`, which `;` follows. */
export const tenantPartitions = (tenantId: TenantId): KeyRange => ({ from: tenantId, to: `${tenantId};` });

export const outboxPartition = (tenantId: TenantId, sender: TeamId | AllianceId | PersonId): string =>
  `${tenantId}:${sender}`;

export const outboxRow = (subject: PostSubject): string => `post:${subject}`;

/** The keys of all posts from one subject to another: `!` is the first that a key may hold. */
export const outboxRows = ({ from, to }: SubjectRange): KeyRange => ({
  from: outboxRow(from),
  to: `${outboxRow(to)}!`,
});

/** The keys of the posts of a team's weeks and days before that of a day. */
export const ritualPostRowsBefore = (day: Day): readonly KeyRange[] => [
  ...rituals.map((ritual) => ({
    from: `post:ritual:${ritual}:`,
    to: outboxRow(`ritual:${ritual}:${weekOf(day)}`),
  })),
  { from: 'post:ritual-day:', to: outboxRow(`ritual-day:${day}`) },
];

/** Five digits, so that the order of the keys is the order of the numbers. */
const sortable = (number: number): string => String(number).padStart(5, '0');

/** What holds for a tenant as a whole. */
export const tenantPartition = (tenantId: TenantId): string => tenantId;

export const tenantSettingsRow = 'settings';

/** What its administrators did in a month, UTC. */
export const auditPartition = (tenantId: TenantId, at: Instant): string =>
  `${tenantId}:audit:${new Date(at).toISOString().slice(0, 7)}`;

export const auditRow = ({ at, id, stage }: Pick<AuditEntry, 'at' | 'id' | 'stage'>): string =>
  `${auditRowsFrom(at)}:${id}:${stage}`;

/** The keys of all lines since `at` are at or after this: fifteen digits hold every time. */
export const auditRowsFrom = (at: Instant): string => `act:${String(at).padStart(15, '0')}`;

/** The keys of all lines up to `at` are before this: `;` follows `:`. */
export const auditRowsUntil = (at: Instant): string => `${auditRowsFrom(at)};`;

/** What was counted on a day, UTC. */
export const figurePartition = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/** The partitions of all days before that of `before`. */
export const figurePartitionsBefore = (before: Instant): KeyRange => ({ from: '0', to: figurePartition(before) });

export const figureRow = (hour: Instant, processId: string): string => `${figureRowsFrom(hour)}${processId}`;

/** On the day of `since`, the keys of its hour and of those after it are at or after this. */
export const figureRowsFrom = (since: Instant): string => `${new Date(since).toISOString().slice(11, 13)}:`;

/** Keys to the status page; behind all days. */
export const operatorKeyPartition = 'keys';

export const operatorKeyRow = (hash: string): string => `key:${hash}`;
