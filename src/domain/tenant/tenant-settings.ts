import type { TeamLanguage } from '#domain/team/team.ts';

/** In which language the bot begins with a team: that of whoever adds the app, or the same for every team. */
export const firstLanguages = ['of-who-adds', 'en', 'it'] as const;
export type FirstLanguage = 'of-who-adds' | TeamLanguage;

/** What an administrator sets for the whole of a tenant. */
export type TenantSettings = {
  /** Whole months for which a team's practices are kept, from {@link retentionBounds}; alliances stay until they are left. */
  readonly retentionMonths: number;
  /** A team changes its own language at any time. */
  readonly firstLanguage: FirstLanguage;
  /** 1 for the first save, one more with each: what an edit is based on; 0 before. */
  readonly revision: number;
};

/** Months; both included. */
export const retentionBounds = { least: 6, most: 60 } as const;

/** What holds for a tenant in which nobody has set anything. */
export const tenantSettingsAtFirst: TenantSettings = {
  retentionMonths: 18,
  firstLanguage: 'of-who-adds',
  revision: 0,
};

/** What an administrator sets, and the revision that they had before them. */
export type TenantSettingsCommand = Omit<TenantSettings, 'revision'> & { readonly basedOn: number };

export type TenantSettingsDecision =
  | { readonly kind: 'refused'; readonly reason: 'text-has-changed' | 'out-of-range' }
  | { readonly kind: 'changed'; readonly settings: TenantSettings };

/** Takes over what an administrator wants, unless another one was faster. */
export const decideTenantSettings = (
  current: TenantSettings,
  { basedOn, ...wanted }: TenantSettingsCommand,
): TenantSettingsDecision => {
  if (basedOn !== current.revision) return { kind: 'refused', reason: 'text-has-changed' };
  return isRetention(wanted.retentionMonths)
    ? { kind: 'changed', settings: { ...wanted, revision: current.revision + 1 } }
    : { kind: 'refused', reason: 'out-of-range' };
};

const isRetention = (months: number): boolean =>
  Number.isInteger(months) && months >= retentionBounds.least && months <= retentionBounds.most;
