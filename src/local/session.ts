import type { Instant } from '#domain/shared/instant.ts';
import type { LocalPerson, LocalRoom, LocalTeam } from './people.ts';

/** A configured channel tab, as Teams keeps it. */
export type LocalTab = {
  readonly channelId: string;
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string | undefined;
  readonly name: string;
};

/** What the local page starts from. */
export type LocalSession = {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly teamsAppId: string;
  readonly people: readonly LocalPerson[];
  readonly rooms: readonly LocalRoom[];
  readonly team: LocalTeam;
  /** Object ids of those who are in the team. */
  readonly members: readonly string[];
  readonly installed: boolean;
  readonly tab: LocalTab | null;
  /** Object ids of those who have added the app for themselves. */
  readonly personalApps: readonly string[];
  readonly now: Instant;
  /** Milliseconds by which the local clock differs from the computer's. */
  readonly offset: number;
};
