import { latestVersion, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import type { AgreementVersion, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { teamSections } from '#domain/alliance/team/team-prompts.ts';
import type { TeamSection } from '#domain/alliance/team/team-prompts.ts';
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
export const proposalView = (
  { team, alliance, version: number, roster }: ProposalPost,
  openUrl: string,
  viewer?: PersonId,
): ProposalView => {
  const version = alliance.versions.find((one) => one.number === number);
  if (version === undefined) throw new Error(`there is no version ${number} to show`);
  const givers = new Set(version.commitments.map((commitment) => commitment.personId));
  return {
    teamId: team.teamId,
    version: number,
    proposer: roster.find((member) => member.personId === version.proposedBy)?.name,
    excerpt: excerptOf(
      textOf(
        version,
        alliance.versions.findLast((one) => one.number < number),
      ),
    ),
    committed: roster.filter((member) => givers.has(member.personId)).map((member) => member.name),
    memberCount: roster.length,
    standing: standingOf(alliance, version, viewer !== undefined && givers.has(viewer)),
    openUrl,
  };
};

const standingOf = (
  alliance: TeamAlliance,
  version: AgreementVersion,
  viewerHasCommitted: boolean,
): ProposalView['standing'] => {
  if (version === versionInForce(alliance)) return 'in-force';
  if (version !== latestVersion(alliance)) return 'superseded';
  return viewerHasCommitted ? 'committed' : 'open';
};

const textOf = ({ sections }: AgreementVersion, before: AgreementVersion | undefined): string =>
  changedFirst(sections, before?.sections)
    .map((section) => sections[section].text)
    .join('\n');

type Sections = AgreementVersion['sections'];

/** What is new comes first: the excerpt has no room for what everyone has read already. */
const changedFirst = (sections: Sections, before: Sections | undefined): readonly TeamSection[] => {
  const isChanged = (section: TeamSection): boolean =>
    before !== undefined &&
    (sections[section].text !== before[section].text || sections[section].evidence !== before[section].evidence);
  return teamSections.toSorted((one, other) => Number(isChanged(other)) - Number(isChanged(one)));
};
