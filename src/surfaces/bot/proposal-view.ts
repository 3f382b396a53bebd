import { latestVersion, versionInForce } from '#domain/alliance/team-alliance.ts';
import type { AgreementVersion, TeamAlliance } from '#domain/alliance/team-alliance.ts';
import { teamSections } from '#domain/alliance/team-prompts.ts';
import type { TeamSection } from '#domain/alliance/team-prompts.ts';
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
    excerpt: excerptOf(
      version,
      alliance.versions.findLast((one) => one.number < number),
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

const excerptOf = ({ sections }: AgreementVersion, before: AgreementVersion | undefined): string => {
  const lines = changedFirst(sections, before?.sections)
    .flatMap((section) => sections[section].text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => !isBlank(line));
  const excerpt = clip(lines.slice(0, excerptLines).join('\n'));
  return lines.length > excerptLines && !excerpt.endsWith('…') ? `${excerpt} …` : excerpt;
};

type Sections = AgreementVersion['sections'];

/** What is new comes first: the excerpt has no room for what everyone has read already. */
const changedFirst = (sections: Sections, before: Sections | undefined): readonly TeamSection[] => {
  const isChanged = (section: TeamSection): boolean =>
    before !== undefined &&
    (sections[section].text !== before[section].text || sections[section].evidence !== before[section].evidence);
  return teamSections.toSorted((one, other) => Number(isChanged(other)) - Number(isChanged(one)));
};

/**
 * Cuts between words, or, where a single one takes up most of the room, between what a reader sees as characters: never
 * inside an emoji or an accented letter.
 */
const clip = (text: string): string => {
  const graphemes = [...new Intl.Segmenter().segment(text)].map((part) => part.segment);
  if (graphemes.length <= excerptLength) return text;
  const head = graphemes.slice(0, excerptLength - 1);
  const endsWord = isBlank(graphemes[head.length] ?? '');
  const gap = endsWord ? head.length : head.findLastIndex(isBlank);
  return `${(gap > excerptLength / 2 ? head.slice(0, gap) : head).join('').trimEnd()}…`;
};
