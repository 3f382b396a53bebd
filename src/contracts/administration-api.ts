import { z } from 'zod';
import type { Counts } from '#domain/figures/counts.ts';
import type { Finding } from '#domain/figures/engine-state.ts';
import type { AuditedAct } from '#domain/tenant/audit.ts';
import type { RoughCount } from '#domain/tenant/rough-count.ts';
import type { TeamStanding } from '#domain/tenant/team-standing.ts';
import { firstLanguages, retentionBounds } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettings } from '#domain/tenant/tenant-settings.ts';

/** `PUT /api/administration/settings`: all of them; `basedOn` is the revision that they were read with. */
export const tenantSettingsBody = z.strictObject({
  retentionMonths: z.int().min(retentionBounds.least).max(retentionBounds.most),
  firstLanguage: z.enum(firstLanguages),
  basedOn: z.int().min(0),
});
export type TenantSettingsBody = z.infer<typeof tenantSettingsBody>;

/** `GET /api/administration/teams`: `from` is `next` of the reply before. */
export const tenantTeamsQuery = z.object({ from: z.string().max(100).optional() });

/** An act as the log shows it: who is told by their id in the directory alone. */
export type ActView = AuditedAct & { readonly isOwn: boolean };

/** How the deployment does. */
export type StatusView =
  | {
      /** It serves this tenant alone. */
      readonly kind: 'own';
      readonly findings: readonly Finding[];
      /** Of the 24 hours before this hour was first asked about, in tens; `undefined` while it cannot be read. */
      readonly day: Readonly<Record<CountedInDay, number>> | undefined;
    }
  /** Others are served as well: figures would tell of them. */
  | { readonly kind: 'shared'; readonly isFine: boolean };

/** What is counted for an administrator. */
export type CountedInDay = Extract<keyof Counts, 'started' | 'skipped' | 'throttles'> | 'sent' | 'refused';

/** `GET /api/administration`, and the reply to the PUT. */
export type AdministrationView = {
  readonly settings: TenantSettings;
  /** People who use it, and alliances of two, those that wait for an answer included. */
  readonly people: RoughCount;
  /** Newest first. */
  readonly acts: readonly ActView[];
  readonly status: StatusView;
};

/** `GET /api/administration/teams` */
export type TenantTeamsView = { readonly teams: readonly TeamStanding[]; readonly next: string | undefined };
