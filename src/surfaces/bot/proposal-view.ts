import { latestVersion, versionInForce } from '#domain/alliance/team-alliance.ts';
import type { AgreementVersion, TeamAlliance } from '#domain/alliance/team-alliance.ts';
import { teamSections } from '#domain/alliance/team-prompts.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { isBlank } from '#domain/shared/text.ts';
import type { Post } from '#usecases/delivery/post.ts';
import type { ProposalView } from './cards/proposal-card.ts';

type ProposalPost = Extract<Post, { kind: 'proposal' }>;

/** Lines of the agreement that a card shows. */
const excerptLines = 2;
/** Characters, as a reader counts them, of those lines together. */
const excerptLength = 110;

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
    excerpt: excerptOf(version),
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

const excerptOf = ({ sections }: AgreementVersion): string => {
  const lines = teamSections
    .flatMap((section) => sections[section].text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => !isBlank(line));
  const excerpt = clip(lines.slice(0, excerptLines).join('\n'));
  return lines.length > excerptLines && !excerpt.endsWith('…') ? `${excerpt} …` : excerpt;
};

/** Cuts between what a reader sees as characters: never inside an emoji or an accented letter. */
const clip = (text: string): string => {
  const graphemes = [...new Intl.Segmenter().segment(text)].map((part) => part.segment);
  return graphemes.length <= excerptLength ? text : `${graphemes.slice(0, excerptLength - 1).join('')}…`;
};
