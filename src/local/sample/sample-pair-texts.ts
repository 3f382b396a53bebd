import type { PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';

/** Which of the two: the lead, or the colleague who was invited. */
type Side = 'lead' | 'colleague';

type Texts = Readonly<Record<Side, string>>;

/** Why the lead invites. */
export const sampleWhy = 'Our two journeys meet every week. I would like us to shape that, not just survive it.';

export const sampleOpenness: Readonly<Record<Side, Readonly<Record<'why' | 'expectations' | 'fears', string>>>> = {
  lead: {
    why: sampleWhy,
    expectations: 'That you tell me early when a brief of mine is unclear.',
    fears: 'That in a busy month we fall back to passing files along.',
  },
  colleague: {
    why: 'Perché insieme vediamo il servizio intero, non solo la mia metà.',
    expectations: 'Che mi chieda un parere prima di decidere, non dopo.',
    fears: 'Di dover sempre essere d’accordo per stare bene insieme.',
  },
};

export const samplePairAnswers: Readonly<Partial<Record<OneToOnePromptId, Texts>>> = {
  'one.reliance': {
    lead: 'I answer within the day, even if only to say when.',
    colleague: 'Se una scadenza balla, lo dico due giorni prima.',
  },
  'one.stuck': {
    lead: 'I go quiet and tidy my files. Ask me then.',
    colleague: 'Comincio a fare domande molto piccole.',
  },
};

export type SampleLine = {
  readonly part: PairPart;
  readonly of: Side | undefined;
  readonly text: string;
  readonly evidence: string;
};

export const samplePairLines: readonly SampleLine[] = [
  { part: 'roles', of: 'lead', text: 'Design lead; decides on scope, asks before.', evidence: '' },
  { part: 'roles', of: 'colleague', text: 'Service designer; answers for the visits.', evidence: '' },
  { part: 'qualities', of: undefined, text: 'Candid, light, on time.', evidence: 'We laugh in the review, too.' },
  {
    part: 'expectations',
    of: 'lead',
    text: 'Asks for an opinion before a decision is made.',
    evidence: 'No decision of the month came as a surprise.',
  },
  { part: 'communication', of: undefined, text: 'Chat until five; after that, a call if it burns.', evidence: '' },
  { part: 'rhythm', of: undefined, text: 'Half an hour every Thursday, on a walk where we can.', evidence: '' },
];

type Pulse = { readonly mark: 1 | 2 | 3 | 4 | 5; readonly line: string };
export type SampleCheckIn = { readonly purpose: Pulse; readonly trust: Pulse; readonly care: Pulse };

/** Two check-ins, a week apart. */
export const sampleCheckIns: readonly Readonly<Record<Side, SampleCheckIn>>[] = [
  {
    lead: {
      purpose: { mark: 4, line: '' },
      trust: { mark: 3, line: 'The brief for the clinic came late. Mine.' },
      care: { mark: 4, line: '' },
    },
    colleague: {
      purpose: { mark: 4, line: '' },
      trust: { mark: 3, line: '' },
      care: { mark: 5, line: 'Grazie per giovedì.' },
    },
  },
  {
    lead: {
      purpose: { mark: 5, line: '' },
      trust: { mark: 4, line: 'Two briefs, both in time.' },
      care: { mark: 4, line: '' },
    },
    colleague: { purpose: { mark: 4, line: '' }, trust: { mark: 4, line: '' }, care: { mark: 5, line: '' } },
  },
];

/** What the lead has promised. */
export const samplePromise = 'I send you the brief for the clinic before the visit.';
