import type { MemberView, TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import { differsFrom as differ } from '#domain/alliance/team/agreement.ts';

/** The newest version, committed to or not. */
export const latestVersion = (view: TeamAllianceView): VersionView | undefined => view.versions.at(-1);

/** The version that holds today. */
export const versionInForce = (view: TeamAllianceView): VersionView | undefined =>
  view.versions.findLast((version) => version.inForceSince !== undefined);

/** Members A to Z, as the reader's language sorts. */
export const membersByName = (view: TeamAllianceView, locale: string): readonly MemberView[] => {
  const { compare } = new Intl.Collator(locale);
  return view.team.members.toSorted((one, other) => compare(one.name, other.name));
};

/** A member's name; `undefined` for someone who has left the team. */
export const nameOf = (view: TeamAllianceView, personId: string): string | undefined =>
  view.team.members.find((member) => member.personId === personId)?.name;

export const hasCommitted = (version: VersionView, personId: string): boolean =>
  version.commitments.some((commitment) => commitment.personId === personId);

/** How many of the present members have committed. */
export const countCommitted = (view: TeamAllianceView, version: VersionView): number =>
  view.team.members.filter((member) => hasCommitted(version, member.personId)).length;

/** Whether the lines have moved on since `version`. */
export const differsFrom = (view: TeamAllianceView, version: VersionView): boolean => differ(view.lines, version);
