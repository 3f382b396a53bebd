import { isSameLine, teamParts } from '#domain/alliance/team/agreement.ts';
import type { TeamLine, TeamVersion } from '#domain/alliance/team/agreement.ts';
import { openObjections } from '#domain/alliance/team/position.ts';
import { latestVersion, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Post } from '#usecases/delivery/post.ts';
import type { ProposalView } from './cards/proposal-card.ts';
import { excerptOf } from './excerpt.ts';

type ProposalPost = Extract<Post, { kind: 'proposal' }>;

/**
 * What the card about a version shows.
 *
 * @param viewer the one person for whom it is drawn; `undefined` for everyone in the channel
 */
export const proposalView = (post: ProposalPost, openUrl: string, viewer?: PersonId): ProposalView => {
  const { team, alliance, version: number, roster } = post;
  const version = alliance.versions.find((one) => one.number === number);
  if (version === undefined) throw new Error(`there is no version ${number} to show`);
  const givers = new Set(version.commitments.map((commitment) => commitment.personId));
  const objections = version === latestVersion(alliance) ? openObjections(alliance, version, peopleOf(roster)) : [];
  const before = alliance.versions.findLast((one) => one.number < number);
  return {
    teamId: team.teamId,
    version: number,
    proposer: roster.find((member) => member.personId === version.proposedBy)?.name,
    excerpt: excerptOf(changedFirst(version, before).join('\n')),
    replyBy: version.replyBy,
    committed: roster.filter((member) => givers.has(member.personId)).map((member) => member.name),
    memberCount: roster.length,
    openObjections: objections.length,
    standing: standingOf(post, version),
    isNewest: version === latestVersion(alliance),
    viewer: {
      hasCommitted: viewer !== undefined && givers.has(viewer),
      objects: objections.some(({ personId }) => personId === viewer),
    },
    openUrl,
  };
};

const standingOf = ({ alliance, roster }: ProposalPost, version: TeamVersion): ProposalView['standing'] => {
  const isLatest = version === latestVersion(alliance);
  if (version !== versionInForce(alliance)) return isLatest ? 'open' : 'superseded';
  const isForAll = roster.every(({ personId }) => version.commitments.some((one) => one.personId === personId));
  return isForAll ? 'in-force' : 'in-force-for-some';
};

/** The texts of a version's lines: what is new comes first, for the excerpt has no room for what everyone has read already. */
const changedFirst = ({ lines }: TeamVersion, before: TeamVersion | undefined): readonly string[] => {
  const isChanged = (line: TeamLine): boolean =>
    before !== undefined && !before.lines.some((old) => old.id === line.id && isSameLine(old, line));
  const ordered = teamParts.flatMap((part) => lines.filter((line) => line.part === part));
  return ordered.toSorted((one, other) => Number(isChanged(other)) - Number(isChanged(one))).map(({ text }) => text);
};
