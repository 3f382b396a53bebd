import type { DraftLine, PairVersion } from '#domain/alliance/pair/pair-agreement.ts';
import type {
  CheckIn,
  Openness,
  OwnPrompt,
  PairAlliance,
  PairAnswer,
  PairPromise,
} from '#domain/alliance/pair/pair-alliance.ts';
import { parseAllianceId } from '#domain/shared/ids.ts';
import type { AllianceId } from '#domain/shared/ids.ts';
import { ada, bo, friday, tenantId } from './sample-team.ts';

/** GUIDs of lines, prompts and promises. */
export const guid = (number: number): string => `eeeeeeee-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const allianceId = (number: number): AllianceId =>
  parseAllianceId(`dddddddd-0000-4000-8000-${String(number).padStart(12, '0')}`)!;

/** Ada has invited Bo, who has not decided. */
export const invitedPair = (given: Partial<PairAlliance> = {}): PairAlliance => ({
  kind: 'pair',
  id: allianceId(1),
  tenantId: tenantId(1),
  people: [ada, bo],
  names: ['Ada Okafor', 'Bo Lindqvist'],
  addresses: ['', ''],
  standing: { kind: 'invited', by: ada, why: 'We build the same thing.', at: friday, putOffAt: undefined },
  openness: [],
  hiddenPrompts: [],
  ownPrompts: [],
  answers: [],
  agreement: { lines: [], versions: [] },
  rhythm: { checkInWeeks: 4, reviewOn: undefined },
  checkIns: [],
  promises: [],
  ...given,
});

export const openness = (given: Partial<Openness> = {}): Openness => ({
  personId: ada,
  why: 'To learn from each other.',
  expectations: 'That we say no early.',
  fears: 'That we turn polite.',
  ready: false,
  revision: 1,
  at: friday,
  ...given,
});

export const pairAnswer = (given: Partial<PairAnswer> = {}): PairAnswer => ({
  promptId: 'one.tone',
  personId: ada,
  text: 'Playful.',
  ready: false,
  revision: 1,
  at: friday,
  ...given,
});

export const ownPrompt = (number: number): OwnPrompt => ({
  id: `own.${guid(number)}`,
  text: `Question ${number}?`,
  by: bo,
});

export const draftLine = (number: number, given: Partial<DraftLine> = {}): DraftLine => ({
  id: guid(number),
  part: 'expectations',
  of: undefined,
  text: `Line ${number}.`,
  evidence: 'Nobody waits.',
  revision: 1,
  editedBy: ada,
  ...given,
});

/** Version `number` with the lines given, to which nobody has committed. */
export const pairVersion = (number: number, lines: readonly DraftLine[] = [draftLine(number)]): PairVersion => ({
  number,
  lines: lines.map(({ id, part, of, text, evidence }) => ({ id, part, of, text, evidence })),
  proposedBy: ada,
  proposedAt: friday + number,
  commitments: [],
  inForceSince: undefined,
});

export const checkIn = (round: number, given: Partial<CheckIn> = {}): CheckIn => ({
  round,
  personId: ada,
  purpose: { mark: 5, line: 'We know why.' },
  trust: { mark: 3, line: '' },
  care: { mark: 1, line: 'Too little of it.' },
  at: friday,
  ...given,
});

export const pairPromise = (number: number, given: Partial<PairPromise> = {}): PairPromise => ({
  id: guid(number),
  by: ada,
  text: `I will send it, ${number}.`,
  day: '2026-12-04',
  state: 'open',
  revision: 1,
  ...given,
});
