import type { TeamAllianceView, VersionView } from '#contracts/alliance-api.ts';
import { stageOf } from '#domain/alliance/team/team-alliance.ts';
import type { AgreementVersion } from '#domain/alliance/team/team-alliance.ts';
import type { AllianceReading, PostState } from '#usecases/alliance/show-alliance.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

/** A reading as the API sends it, field by field: what the domain gains later is not sent by accident. */
export const viewAlliance = ({ scope, team, roster }: OpenTeam, reading: AllianceReading): TeamAllianceView => ({
  team: {
    name: team.name,
    members: roster.map(({ personId, name, role }) => ({ personId, name, role })),
  },
  me: scope.personId,
  stage: stageOf(reading.alliance),
  answers: reading.alliance.answers.map(({ promptId, personId, text, revision }) => ({
    promptId,
    personId,
    text,
    revision,
  })),
  writers: reading.writers,
  draft: reading.alliance.draft,
  versions: reading.alliance.versions.map((version, index) => viewVersion(version, reading.posts[index] ?? 'waiting')),
});

const viewVersion = (version: AgreementVersion, post: PostState): VersionView => ({
  number: version.number,
  sections: version.sections,
  proposedBy: version.proposedBy,
  proposedAt: version.proposedAt,
  commitments: version.commitments,
  inForceSince: version.inForceSince,
  post,
});
