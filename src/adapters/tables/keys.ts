import type { TeamPromptId, TeamSection } from '#domain/alliance/team-prompts.ts';
import type { AllianceId, CounterpartKey, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { PostSubject } from '#ports/outbox.ts';

// Every key of every table is built here, from GUIDs, hashes, numbers and fixed words alone: a text that someone wrote
// could hold `/ \ # ?`, which Azure refuses in a key, or a `:`, which would make two keys one.

/** The row that stands for the whole partition. */
export const headRow = 'head';

export const alliancePartition = (tenantId: TenantId, allianceId: AllianceId): string => `${tenantId}:${allianceId}`;

export const answerRow = (promptId: TeamPromptId, personId: PersonId): string => `answer:${promptId}:${personId}`;

export const draftRow = (section: TeamSection): string => `draft:${section}`;

export const versionRow = (version: number): string => `version:${sortable(version)}`;

export const commitRow = (version: number, personId: PersonId): string => `commit:${sortable(version)}:${personId}`;

export const inForceRow = (version: number): string => `in-force:${sortable(version)}`;

export const personPartition = (tenantId: TenantId, personId: PersonId): string => `${tenantId}:${personId}`;

export const promptUsesRow = (counterpart: CounterpartKey): string => `prompts:${counterpart}`;

export const teamPartition = (tenantId: TenantId, teamId: TeamId): string => `${tenantId}:${teamId}`;

export const outboxPartition = (tenantId: TenantId, teamId: TeamId): string => `${tenantId}:${teamId}`;

export const outboxRow = (subject: PostSubject): string => `post:${subject}`;

/** Five digits, so that the order of the keys is the order of the numbers. */
const sortable = (number: number): string => String(number).padStart(5, '0');
