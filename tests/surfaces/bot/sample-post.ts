import type { TeamVersion } from '#domain/alliance/team/agreement.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Post } from '#usecases/delivery/post.ts';
import { friday, lineId, members, newAlliance, sampleTeam, sampleVersion } from '../../support/sample-team.ts';

export const links = { teamsBaseUrl: 'https://teams.example', appId: 'dddddddd-0000-4000-8000-000000000003' };

export const committedBy = (...people: readonly PersonId[]): TeamVersion['commitments'] =>
  people.map((personId) => ({ personId, at: friday }));

/** The first version, with one line to each of `texts`. */
export const versionSaying = (...texts: readonly string[]): TeamVersion =>
  sampleVersion(1, {
    lines: texts.map((text, index) => ({ id: lineId(index + 1), part: 'atmosphere', text, evidence: '' })),
  });

type ProposalPost = Extract<Post, { kind: 'proposal' }>;

export const samplePost = (
  versions: readonly TeamVersion[] = [sampleVersion(1)],
  { positions = [], ...given }: Partial<Omit<ProposalPost, 'kind' | 'alliance'> & Pick<TeamAlliance, 'positions'>> = {},
): ProposalPost => {
  const alliance: TeamAlliance = newAlliance({ openedAt: friday, versions, positions });
  return { kind: 'proposal', team: sampleTeam(), alliance, version: 1, roster: members, ...given };
};
