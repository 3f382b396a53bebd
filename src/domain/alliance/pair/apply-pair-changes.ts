import type { PersonId } from '#domain/shared/ids.ts';
import type { PairAgreement, PairVersion } from './pair-agreement.ts';
import type { PairAlliance } from './pair-alliance.ts';
import type { PairChange } from './pair-change.ts';

/** The alliance after `changes`, in order. */
export const applyPairChanges = (alliance: PairAlliance, changes: readonly PairChange[]): PairAlliance =>
  changes.reduce(applyChange, alliance);

const applyChange = (alliance: PairAlliance, change: PairChange): PairAlliance => {
  switch (change.kind) {
    case 'standing-changed':
      return { ...alliance, standing: change.standing };
    case 'person-named':
      return { ...alliance, names: replaceOf(alliance, change.personId, alliance.names, change.name) };
    case 'person-addressed':
      return { ...alliance, addresses: replaceOf(alliance, change.personId, alliance.addresses, change.address) };
    case 'openness-written':
      return { ...alliance, openness: replace(alliance.openness, change.openness, ['personId']) };
    case 'answer-written':
      return { ...alliance, answers: replace(alliance.answers, change.answer, ['promptId', 'personId']) };
    case 'prompt-added':
      return { ...alliance, ownPrompts: [...alliance.ownPrompts, change.prompt] };
    case 'prompts-hidden':
      return { ...alliance, hiddenPrompts: change.hidden };
    case 'rhythm-set':
      return { ...alliance, rhythm: change.rhythm };
    case 'checked-in':
      return { ...alliance, checkIns: replace(alliance.checkIns, change.checkIn, ['round', 'personId']) };
    case 'promise-written':
      return { ...alliance, promises: replace(alliance.promises, change.promise, ['id']) };
    case 'words-removed':
      return removeWords(alliance, change.of);
    case 'line-written':
    case 'line-removed':
    case 'version-proposed':
    case 'version-committed':
    case 'version-in-force':
      return { ...alliance, agreement: applyToAgreement(alliance.agreement, change) };
  }
};

type AgreementChange = Extract<PairChange, { kind: `line-${string}` | `version-${string}` }>;

const applyToAgreement = (agreement: PairAgreement, change: AgreementChange): PairAgreement => {
  switch (change.kind) {
    case 'line-written':
      return { ...agreement, lines: replace(agreement.lines, change.line, ['id']) };
    case 'line-removed':
      return { ...agreement, lines: agreement.lines.filter(({ id }) => id !== change.id) };
    case 'version-proposed':
      return { ...agreement, versions: [...agreement.versions, change.version] };
    case 'version-committed':
      return mapVersion(agreement, change.version, (version) => ({
        ...version,
        commitments: [...version.commitments, { personId: change.personId, at: change.at }],
      }));
    case 'version-in-force':
      return mapVersion(agreement, change.version, (version) => ({ ...version, inForceSince: change.at }));
  }
};

/** `item` in the place of the one with the same `keys`, or at the end: what is edited does not move. */
const replace = <Item extends object>(
  items: readonly Item[],
  item: Item,
  keys: readonly (keyof Item)[],
): readonly Item[] => {
  const place = items.findIndex((one) => keys.every((key) => one[key] === item[key]));
  return place < 0 ? [...items, item] : items.with(place, item);
};

/** What is kept of each of the two, with `text` for one of them. */
const replaceOf = (
  { people: [one] }: PairAlliance,
  personId: PersonId,
  [ofOne, ofTwo]: readonly [string, string],
  text: string,
): readonly [string, string] => (personId === one ? [text, ofTwo] : [ofOne, text]);

const removeWords = (alliance: PairAlliance, of: PersonId): PairAlliance => ({
  ...alliance,
  openness: alliance.openness.filter(({ personId }) => personId !== of),
  answers: alliance.answers.filter(({ personId }) => personId !== of),
  checkIns: alliance.checkIns.filter(({ personId }) => personId !== of),
  promises: alliance.promises.filter(({ by }) => by !== of),
});

const mapVersion = (
  agreement: PairAgreement,
  number: number,
  change: (version: PairVersion) => PairVersion,
): PairAgreement => ({
  ...agreement,
  versions: agreement.versions.map((version) => (version.number === number ? change(version) : version)),
});
