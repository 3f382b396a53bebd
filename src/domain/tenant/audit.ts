import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import type { FirstLanguage, TenantSettings } from './tenant-settings.ts';

/** What an administrator did. Never holds what anyone wrote, nor whom it is about. */
export type AdministrativeAct =
  | { readonly kind: 'set-retention'; readonly from: number; readonly to: number }
  | { readonly kind: 'set-first-language'; readonly from: FirstLanguage; readonly to: FirstLanguage };

/** A line of the log: written once, never changed. */
export type AuditEntry = {
  /** That of the act: its beginning and its end have the same. */
  readonly id: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly act: AdministrativeAct;
  /** `begun` is written before anything is done, so that nothing is done that is not in the log. */
  readonly stage: 'begun' | 'done' | 'refused';
};

/** An act out of the log; `unknown`: it began, and nothing says how it ended. */
export type AuditedAct = Omit<AuditEntry, 'stage'> & { readonly outcome: 'done' | 'refused' | 'unknown' };

/** Days for which the log is kept. */
export const auditDays = 90;

/** When what is in the log at `now` may have begun at the earliest. */
export const auditSince = (now: Instant): Instant => now - auditDays * 86_400_000;

/** What was done, newest first, out of the log's lines in any order. */
export const auditedActs = (entries: readonly AuditEntry[]): readonly AuditedAct[] =>
  [...Map.groupBy(entries, ({ id }) => id).values()]
    .flatMap(actFrom)
    .toSorted((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1));

const actFrom = (lines: readonly AuditEntry[]): readonly AuditedAct[] => {
  const end = lines.find(({ stage }) => stage !== 'begun');
  const first = lines.find(({ stage }) => stage === 'begun') ?? end;
  if (first === undefined) return [];
  const { id, by, at, act } = first;
  return [{ id, by, at, act, outcome: end === undefined || end.stage === 'begun' ? 'unknown' : end.stage }];
};

/** What setting `to` in the place of `from` is; none where it is the same. */
export const settingActs = (
  from: TenantSettings,
  to: Pick<TenantSettings, 'retentionMonths' | 'firstLanguage'>,
): readonly AdministrativeAct[] => [
  ...(from.retentionMonths === to.retentionMonths
    ? []
    : [{ kind: 'set-retention', from: from.retentionMonths, to: to.retentionMonths } as const]),
  ...(from.firstLanguage === to.firstLanguage
    ? []
    : [{ kind: 'set-first-language', from: from.firstLanguage, to: to.firstLanguage } as const]),
];
