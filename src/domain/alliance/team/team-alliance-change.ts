import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { AgreementVersion, Answer, Draft, DraftSection, TeamAlliance } from './team-alliance.ts';
import type { TeamSection } from './team-prompts.ts';

/** What a decision changes, one fact each, so that a store can write exactly the rows concerned. */
export type TeamAllianceChange =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'opened'; readonly at: Instant; readonly draft: Draft }
  | { readonly kind: 'drafted'; readonly section: TeamSection; readonly draft: DraftSection }
  | { readonly kind: 'proposed'; readonly version: AgreementVersion }
  | { readonly kind: 'committed'; readonly version: number; readonly personId: PersonId; readonly at: Instant }
  | { readonly kind: 'came-into-force'; readonly version: number; readonly at: Instant };

/** The alliance after `changes`, in order. */
export const applyChanges = (alliance: TeamAlliance, changes: readonly TeamAllianceChange[]): TeamAlliance =>
  changes.reduce(applyChange, alliance);

const applyChange = (alliance: TeamAlliance, change: TeamAllianceChange): TeamAlliance => {
  switch (change.kind) {
    case 'answered':
      return {
        ...alliance,
        answers: [...alliance.answers.filter((a) => !isSamePlace(a, change.answer)), change.answer],
      };
    case 'opened':
      return { ...alliance, openedAt: change.at, draft: change.draft };
    case 'drafted':
      return { ...alliance, draft: { ...alliance.draft, [change.section]: change.draft } };
    case 'proposed':
      return { ...alliance, versions: [...alliance.versions, change.version] };
    case 'committed':
      return mapVersion(alliance, change.version, (version) => ({
        ...version,
        commitments: [...version.commitments, { personId: change.personId, at: change.at }],
      }));
    case 'came-into-force':
      return mapVersion(alliance, change.version, (version) => ({ ...version, inForceSince: change.at }));
  }
};

const isSamePlace = (one: Answer, other: Answer): boolean =>
  one.promptId === other.promptId && one.personId === other.personId;

const mapVersion = (
  alliance: TeamAlliance,
  number: number,
  change: (version: AgreementVersion) => AgreementVersion,
): TeamAlliance => ({
  ...alliance,
  versions: alliance.versions.map((version) => (version.number === number ? change(version) : version)),
});
