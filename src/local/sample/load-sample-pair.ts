import { randomUUID } from 'node:crypto';
import type { PairView } from '#contracts/pair-api.ts';
import { people } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { Member } from './sample-member.ts';
import {
  sampleCheckIns,
  sampleOpenness,
  samplePairAnswers,
  samplePairLines,
  samplePromise,
  sampleWhy,
} from './sample-pair-texts.ts';
import type { SampleLine } from './sample-pair-texts.ts';

/** The two of the sample: the lead, who invites, and a colleague. */
export type SamplePair = { readonly lead: Member; readonly colleague: Member };

const personOf = (side: SampleLine['of']): LocalPerson | undefined =>
  side === undefined ? undefined : people[side === 'lead' ? 0 : 1];

const pathOf = ({ allianceId }: Pick<PairView, 'allianceId'>): string => `/api/alliances/${allianceId}`;

/** Invitation, openness and a few answers; replies with the alliance. */
export const beginSamplePair = async ({ lead, colleague }: SamplePair): Promise<PairView> => {
  const invited = personOf('colleague');
  const invitation = { personId: invited?.id, name: invited?.name, why: sampleWhy };
  const view = await lead.pair('POST', '/api/me/alliances', invitation);
  const path = pathOf(view);
  await colleague.pair('POST', `${path}/reply`, { reply: 'accept' });
  for (const [member, side] of [
    [lead, 'lead'],
    [colleague, 'colleague'],
  ] as const) {
    // Inviting has written the first of it.
    const { openness } = await member.pair('GET', path);
    const basedOn = openness.mine.revision;
    await member.pair('PUT', `${path}/openness`, { ...sampleOpenness[side], ready: true, basedOn });
    for (const [prompt, texts] of Object.entries(samplePairAnswers)) {
      await member.pair('PUT', `${path}/answers/${prompt}`, { text: texts[side], ready: true, basedOn: 0 });
    }
  }
  return view;
};

/** The agreement in force, with a weekly check-in, and a promise until `day`. */
export const agreeSamplePair = async ({ lead, colleague }: SamplePair, view: PairView, day: string): Promise<void> => {
  const path = pathOf(view);
  for (const { of, ...line } of samplePairLines) {
    const body = { ...line, of: personOf(of)?.id ?? null, basedOn: 0 };
    await lead.pair('PUT', `${path}/lines/${randomUUID()}`, body);
  }
  const { lines } = await lead.pair('GET', path);
  const basedOn = Object.fromEntries(lines.map((line) => [line.id, line.revision]));
  await lead.pair('POST', `${path}/versions`, { basedOn });
  for (const member of [lead, colleague]) await member.pair('POST', `${path}/versions/1/commitments`);
  const { rhythm } = await lead.pair('GET', path);
  const reviewOn = rhythm.reviewOn ?? null;
  const seen = { checkInWeeks: rhythm.checkInWeeks, reviewOn };
  await lead.pair('PUT', `${path}/rhythm`, { checkInWeeks: 1, reviewOn, basedOn: seen });
  const promise = { text: samplePromise, day, state: 'open', basedOn: 0 };
  await lead.pair('PUT', `${path}/promises/${randomUUID()}`, promise);
};

/** One more check-in by both. */
export const checkInSamplePair = async (pair: SamplePair, view: PairView, round: number): Promise<void> => {
  const answers = sampleCheckIns[round - 1];
  if (answers === undefined) return;
  await pair.lead.pair('PUT', `${pathOf(view)}/check-ins/${round}`, answers.lead);
  await pair.colleague.pair('PUT', `${pathOf(view)}/check-ins/${round}`, answers.colleague);
};
