import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isBlank } from '#domain/shared/text.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { latestVersion, stageOf } from './team-alliance.ts';
import type { AgreementVersion, TeamAlliance } from './team-alliance.ts';
import { teamSections } from './team-prompts.ts';
import type { TeamSection } from './team-prompts.ts';

export type ProposalCommand = {
  readonly personId: PersonId;
  /** Revisions of the sections that the proposer has read: what is proposed is what was on the screen. */
  readonly basedOn: Readonly<Record<TeamSection, number>>;
};

/**
 * Freezes the draft as the next version. Nobody is committed by it, the proposer neither: a commitment is always an act
 * of one's own. The same proposal of the same person again, whose answer was lost, changes nothing.
 */
export const decideProposal = (alliance: TeamAlliance, command: ProposalCommand, now: Instant): Decision => {
  if (stageOf(alliance) === 'writing') return refused('writing-is-open');
  const { draft } = alliance;
  if (teamSections.some((section) => draft[section].revision !== command.basedOn[section])) {
    return refused('text-has-changed');
  }
  if (teamSections.every((section) => isBlank(draft[section].text))) return refused('text-is-blank');
  const latest = latestVersion(alliance);
  if (latest !== undefined && !differs(alliance, latest)) {
    return latest.proposedBy === command.personId ? unchanged : refused('nothing-has-changed');
  }
  return changed({ kind: 'proposed', version: freeze(alliance, (latest?.number ?? 0) + 1, command.personId, now) });
};

const differs = ({ draft }: TeamAlliance, version: AgreementVersion): boolean =>
  teamSections.some(
    (section) =>
      draft[section].text !== version.sections[section].text ||
      draft[section].evidence !== version.sections[section].evidence,
  );

const freeze = (alliance: TeamAlliance, number: number, proposedBy: PersonId, now: Instant): AgreementVersion => {
  const textOf = (section: TeamSection): AgreementVersion['sections'][TeamSection] => {
    const { text, evidence } = alliance.draft[section];
    return { text, evidence };
  };
  return {
    number,
    sections: {
      atmosphere: textOf('atmosphere'),
      'co-responsibility': textOf('co-responsibility'),
      behaviour: textOf('behaviour'),
    },
    proposedBy,
    proposedAt: now,
    commitments: [],
    inForceSince: undefined,
  };
};
