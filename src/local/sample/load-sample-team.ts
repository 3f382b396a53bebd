import { randomUUID } from 'node:crypto';
import { people } from '../people.ts';
import type { Member } from './sample-member.ts';
import {
  firstLines,
  sampleAnswers,
  sampleObjection,
  sampleRounds,
  secondFirstStep,
  secondNewLine,
} from './sample-texts.ts';
import type { SampleTeamLine } from './sample-texts.ts';

/** The five of the sample, the lead first. */
export type SampleMembers = readonly [lead: Member, colleague: Member, ...others: Member[]];

/** What each of them writes before the answers are opened. */
export const writeSampleAnswers = async (members: SampleMembers): Promise<void> => {
  for (const { by, prompt, text } of sampleAnswers) {
    await members[by]?.team('PUT', `/answers/${prompt}`, { text, basedOn: 0 });
  }
};

/** The first agreement in force, with a weekly check-in; the third of them facilitates. */
export const agreeSampleTeam = async (members: SampleMembers, replyBy: string): Promise<void> => {
  const [lead, , facilitator] = members;
  await lead.team('POST', '/opening');
  await facilitator?.team('PUT', '/facilitator', { personId: people[2]?.id });
  for (const line of firstLines) await addLine(facilitator ?? lead, line);
  await propose(lead, replyBy);
  for (const member of members) await member.team('POST', '/versions/1/commitments');
  await lead.team('PUT', '/rhythm', { checkInWeeks: 1 });
};

/** One round, which everyone's answer closes. */
export const checkInSampleTeam = async (members: SampleMembers, round: number): Promise<void> => {
  for (const [index, answers] of (sampleRounds[round - 1] ?? []).entries()) {
    await members[index]?.team('PUT', `/check-ins/${round}`, answers);
  }
};

/** A second version: two have committed to it, one objects to what is new. */
export const proposeSecondOfSampleTeam = async (members: SampleMembers, replyBy: string): Promise<void> => {
  const [lead, colleague, , objector] = members;
  const { lines } = await lead.team('GET', '');
  const step = lines.find(({ part }) => part === 'conflict-steps');
  if (step === undefined) throw new Error('the sample could not be loaded: its agreement has no steps');
  const { id, part, revision } = step;
  await lead.team('PUT', `/lines/${id}`, { part, ...secondFirstStep, basedOn: revision });
  const added = await addLine(lead, secondNewLine);
  await propose(lead, replyBy);
  await lead.team('PUT', `/versions/2/lines/${added}/position`, { stance: { kind: 'support' } });
  await colleague.team('PUT', `/versions/2/lines/${added}/position`, { stance: { kind: 'live-with' } });
  await objector?.team('PUT', `/versions/2/lines/${added}/position`, { stance: sampleObjection });
  for (const member of [lead, colleague]) await member.team('POST', '/versions/2/commitments');
};

/** Adds a line and puts its answers behind it; gives the line's id. */
const addLine = async (member: Member, { from, ...line }: SampleTeamLine): Promise<string> => {
  const lineId = randomUUID();
  await member.team('PUT', `/lines/${lineId}`, { ...line, basedOn: 0 });
  for (const { by, prompt } of from) {
    await member.team('PUT', `/answers/${prompt}/${people[by]?.id ?? ''}/line`, { lineId });
  }
  return lineId;
};

const propose = async (member: Member, replyBy: string): Promise<void> => {
  const { lines } = await member.team('GET', '');
  await member.team('POST', '/versions', { basedOn: lines.map(({ id, revision }) => ({ id, revision })), replyBy });
};
