import { allianceVerbs } from './alliance-verbs.ts';
import { challengeVerbs } from './challenge-verbs.ts';
import { otherVerbs } from './other-verbs.ts';
import { reciprocityVerbs } from './reciprocity-verbs.ts';
import { shoutOutVerbs } from './shout-out-verbs.ts';
import type { VerbCase } from './verb-case.ts';

const cases: readonly VerbCase[] = [
  ...allianceVerbs,
  ...reciprocityVerbs,
  ...shoutOutVerbs,
  ...otherVerbs,
  ...challengeVerbs,
];

/** Every verb that a button of a card can carry, by its name. */
export const verbCases = cases.map((one) => [one.of === undefined ? one.verb : `${one.verb}, ${one.of}`, one] as const);
