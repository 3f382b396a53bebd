import type { AgreementVersion, TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Post } from '#usecases/delivery/post.ts';
import { ada, friday, members, newAlliance, sampleTeam } from '../../support/sample-team.ts';

export const links = { teamsBaseUrl: 'https://teams.example', appId: 'dddddddd-0000-4000-8000-000000000003' };

/** A version that says something in its first section. */
export const sampleVersion = (given: Partial<AgreementVersion> = {}): AgreementVersion => ({
  number: 1,
  sections: {
    atmosphere: { text: 'We are candid and kind.\nWe laugh.\nWe listen.', evidence: 'Nobody dreads Mondays.' },
    'co-responsibility': { text: '', evidence: '' },
    behaviour: { text: '', evidence: '' },
  },
  proposedBy: ada,
  proposedAt: friday,
  commitments: [],
  inForceSince: undefined,
  ...given,
});

export const committedBy = (...people: readonly PersonId[]): AgreementVersion['commitments'] =>
  people.map((personId) => ({ personId, at: friday }));

/** A version whose only text is `text`. */
export const versionSaying = (text: string): AgreementVersion =>
  sampleVersion({ sections: { ...sampleVersion().sections, atmosphere: { text, evidence: '' } } });

type ProposalPost = Extract<Post, { kind: 'proposal' }>;

export const samplePost = (
  versions: readonly AgreementVersion[] = [sampleVersion()],
  given: Partial<Omit<ProposalPost, 'kind' | 'alliance'>> = {},
): ProposalPost => {
  const alliance: TeamAlliance = newAlliance({ openedAt: friday, versions });
  return { kind: 'proposal', team: sampleTeam(), alliance, version: 1, roster: members, ...given };
};
