declare const brand: unique symbol;

/** A string that only an edge parser or an id factory may produce. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Entra tenant: GUID, lower case. */
export type TenantId = Branded<'TenantId'>;
/** Entra user object id (`oid`): GUID, lower case. Stable where names and addresses change. */
export type PersonId = Branded<'PersonId'>;
/** Entra group id behind a Microsoft Teams team: GUID, lower case. */
export type TeamId = Branded<'TeamId'>;
/** An alliance: GUID. A team's alliance carries its team's id (one alliance a team). */
export type AllianceId = Branded<'AllianceId'>;

/**
 * A one-way name for the other person of a 1-1, different for everyone who meets them: SHA-256 in lower-case hex of one's
 * own object id, a line feed and the other's lower-case address. The pane makes it, so that the server never learns whom
 * someone meets; the server makes it for one's allies, so that the pane knows them again.
 */
export type CounterpartKey = Branded<'CounterpartKey'>;

/** A GUID in lower case, the only form of id that may become part of a storage key. */
export const guidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** How a {@link CounterpartKey} is written. */
export const counterpartKeyPattern = /^[0-9a-f]{64}$/;

/** Whether `value` is a GUID in lower case. */
export const isGuid = (value: string): boolean => guidPattern.test(value);

// Brands exist at compile time only; the parsers below are the one place that grants them.
const lowerGuid = (value: string): string | undefined => {
  const lower = value.toLowerCase();
  return isGuid(lower) ? lower : undefined;
};

export const parseTenantId = (value: string): TenantId | undefined => lowerGuid(value) as TenantId | undefined;
export const parsePersonId = (value: string): PersonId | undefined => lowerGuid(value) as PersonId | undefined;
export const parseAllianceId = (value: string): AllianceId | undefined => lowerGuid(value) as AllianceId | undefined;
export const parseTeamId = (value: string): TeamId | undefined => lowerGuid(value) as TeamId | undefined;
export const parseCounterpartKey = (value: string): CounterpartKey | undefined =>
  counterpartKeyPattern.test(value) ? (value as CounterpartKey) : undefined;

/** The alliance of a team: same GUID, so that finding it needs no index. */
export const teamAllianceId = (team: TeamId): AllianceId => team as string as AllianceId;
