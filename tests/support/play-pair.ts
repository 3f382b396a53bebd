import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import { openRound } from '#domain/alliance/pair/check-in-round.ts';
import { decideCheckIn } from '#domain/alliance/pair/decide-check-in.ts';
import { decideHiddenPrompt } from '#domain/alliance/pair/decide-hidden-prompt.ts';
import { decideInvitation } from '#domain/alliance/pair/decide-invitation.ts';
import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import { decideLine } from '#domain/alliance/pair/decide-line.ts';
import { decideLineRemoval } from '#domain/alliance/pair/decide-line-removal.ts';
import { decideOpenness } from '#domain/alliance/pair/decide-openness.ts';
import { decideOwnPrompt } from '#domain/alliance/pair/decide-own-prompt.ts';
import { decidePairAnswer } from '#domain/alliance/pair/decide-pair-answer.ts';
import { decidePairCommitment } from '#domain/alliance/pair/decide-pair-commitment.ts';
import { decidePairProposal } from '#domain/alliance/pair/decide-pair-proposal.ts';
import { decidePause } from '#domain/alliance/pair/decide-pause.ts';
import { decidePromise } from '#domain/alliance/pair/decide-promise.ts';
import { decideReply } from '#domain/alliance/pair/decide-reply.ts';
import { decideResume } from '#domain/alliance/pair/decide-resume.ts';
import { decideReview } from '#domain/alliance/pair/decide-review.ts';
import { decideRhythm } from '#domain/alliance/pair/decide-rhythm.ts';
import type { PairPart } from '#domain/alliance/pair/pair-agreement.ts';
import type { Mark } from '#domain/alliance/mark.ts';
import type { OwnPromptId, PairAlliance, PairPromptId } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairDecision } from '#domain/alliance/pair/pair-decision.ts';
import { isOpenTo } from '#domain/alliance/pair/standing-on.ts';
import { startPair } from '#domain/alliance/pair/start-pair.ts';
import { startOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { allianceId } from './sample-pair.ts';
import { ada, bo, tenantId } from './sample-team.ts';

export type Actor = 'ada' | 'bo';

export const idOf: Readonly<Record<Actor, PersonId>> = { ada, bo };
const names: Readonly<Record<Actor, string>> = { ada: 'Ada Okafor', bo: 'Bo Lindqvist' };

/** What one of the two does. Where `basedOn`, `version` or `round` is left out, it is what stands there now. */
export type Act =
  | { readonly do: 'invite'; readonly why: string }
  | { readonly do: 'reply'; readonly reply: 'accept' | 'not-now' | 'decline' }
  | {
      readonly do: 'write openness';
      readonly why: string;
      readonly expectations?: string;
      readonly fears?: string;
      readonly ready: boolean;
      readonly basedOn?: number;
    }
  | {
      readonly do: 'answer';
      readonly prompt: PairPromptId;
      readonly text: string;
      readonly ready: boolean;
      readonly basedOn?: number;
    }
  | { readonly do: 'add prompt'; readonly id: OwnPromptId; readonly text: string }
  | { readonly do: 'hide prompt' | 'show prompt'; readonly prompt: PairPromptId }
  | {
      readonly do: 'write line';
      readonly id: string;
      readonly part?: PairPart;
      readonly of?: Actor;
      readonly text: string;
      readonly basedOn?: number;
    }
  | { readonly do: 'remove line'; readonly id: string; readonly basedOn?: number }
  | { readonly do: 'propose'; readonly basedOn?: Readonly<Record<string, number>> }
  | { readonly do: 'commit'; readonly version?: number }
  | {
      readonly do: 'set rhythm';
      readonly checkInWeeks: number;
      readonly reviewOn?: Day;
      readonly basedOn?: { readonly checkInWeeks: number; readonly reviewOn: Day };
    }
  | {
      readonly do: 'check in';
      readonly marks: readonly [Mark, Mark, Mark];
      readonly line?: string;
      readonly round?: number;
    }
  | { readonly do: 'review'; readonly reviewOn: Day }
  | {
      readonly do: 'promise';
      readonly id: string;
      readonly text: string;
      readonly day: Day;
      readonly state?: 'open' | 'kept' | 'let-go';
      readonly basedOn?: number;
    }
  | { readonly do: 'pause'; readonly until: Day }
  | { readonly do: 'resume' }
  | { readonly do: 'leave' };

export type Step = Act & { readonly by: Actor; readonly on: Day };

export type Played = {
  /** `started`, `changed`, `unchanged`, `ended`, `not there`, or the reason of a refusal. */
  readonly outcome: string;
  readonly alliance: PairAlliance | undefined;
};

/** Plays one step the way the use cases do: only who has the alliance before them acts on it, and anyone may invite. */
export const playStep = (alliance: PairAlliance | undefined, step: Step): Played => {
  const now = startOf(step.on) + 9 * 3_600_000;
  if (step.do === 'invite' && alliance === undefined) return start(step.by, step.why, now);
  if (alliance === undefined) return { outcome: 'not there', alliance };
  if (step.do !== 'invite' && !isOpenTo(alliance, idOf[step.by])) return { outcome: 'not there', alliance };
  const decision = decide(alliance, step, now);
  switch (decision.kind) {
    case 'changed':
      return { outcome: 'changed', alliance: applyPairChanges(alliance, decision.changes) };
    case 'ended':
      return { outcome: 'ended', alliance: undefined };
    case 'unchanged':
      return { outcome: 'unchanged', alliance };
    case 'refused':
      return { outcome: decision.reason, alliance };
  }
};

const start = (by: Actor, why: string, now: Instant): Played => {
  const to: Actor = by === 'ada' ? 'bo' : 'ada';
  const [inviter, invitee] = [by, to].map((actor) => ({ personId: idOf[actor], name: names[actor], address: '' }));
  const decision = startPair(
    { id: allianceId(1), tenantId: tenantId(1), inviter: inviter!, invitee: invitee!, why },
    now,
  );
  return decision.kind === 'started'
    ? { outcome: 'started', alliance: decision.alliance }
    : { outcome: decision.reason, alliance: undefined };
};

const decide = (alliance: PairAlliance, step: Step, now: Instant): PairDecision => {
  const personId = idOf[step.by];
  const today = step.on;
  const { lines, versions } = alliance.agreement;
  switch (step.do) {
    case 'invite':
      return decideInvitation(alliance, { personId, why: step.why, name: 'Picked', address: '' }, now);
    case 'reply':
      return decideReply(alliance, { personId, reply: step.reply }, now);
    case 'write openness': {
      const current = alliance.openness.find((one) => one.personId === personId);
      const { why, ready, expectations = '', fears = '', basedOn = current?.revision ?? 0 } = step;
      return decideOpenness(alliance, { personId, why, expectations, fears, ready, basedOn }, now);
    }
    case 'answer': {
      const { prompt: promptId, text, ready } = step;
      const current = alliance.answers.find((one) => one.personId === personId && one.promptId === promptId);
      const basedOn = step.basedOn ?? current?.revision ?? 0;
      return decidePairAnswer(alliance, { personId, promptId, text, ready, basedOn }, now);
    }
    case 'add prompt':
      return decideOwnPrompt(alliance, { id: step.id, text: step.text, by: personId });
    case 'hide prompt':
    case 'show prompt':
      return decideHiddenPrompt(alliance, { promptId: step.prompt, hidden: step.do === 'hide prompt' });
    case 'write line': {
      const { id, text, part = 'qualities' } = step;
      const basedOn = step.basedOn ?? lines.find((line) => line.id === id)?.revision ?? 0;
      const of = step.of === undefined ? undefined : idOf[step.of];
      return decideLine(alliance, { id, personId, part, of, text, evidence: '', basedOn });
    }
    case 'remove line': {
      const { id, basedOn = lines.find((line) => line.id === id)?.revision ?? 0 } = step;
      return decideLineRemoval(alliance, { id, basedOn });
    }
    case 'propose': {
      const { basedOn = Object.fromEntries(lines.map(({ id, revision }) => [id, revision])) } = step;
      return decidePairProposal(alliance, { personId, basedOn }, now);
    }
    case 'commit':
      return decidePairCommitment(alliance, { personId, version: step.version ?? versions.length }, now, today);
    case 'set rhythm': {
      const { checkInWeeks, reviewOn, basedOn = alliance.rhythm } = step;
      return decideRhythm(alliance, { checkInWeeks, reviewOn, basedOn }, today);
    }
    case 'check in': {
      const { round = openRound(alliance), line = '', marks } = step;
      const [purpose, trust, care] = [marks[0], marks[1], marks[2]].map((mark) => ({ mark, line }));
      return decideCheckIn(alliance, { round, personId, purpose: purpose!, trust: trust!, care: care! }, now, today);
    }
    case 'review':
      return decideReview(alliance, step.reviewOn, today);
    case 'promise': {
      const { id, text, day, state = 'open' } = step;
      const basedOn = step.basedOn ?? alliance.promises.find((one) => one.id === id)?.revision ?? 0;
      return decidePromise(alliance, { id, personId, text, day, state, basedOn }, today);
    }
    case 'pause':
      return decidePause(alliance, { personId, until: step.until }, now, today);
    case 'resume':
      return decideResume(alliance, now, today);
    case 'leave':
      return decideLeave(alliance, personId, now);
  }
};
