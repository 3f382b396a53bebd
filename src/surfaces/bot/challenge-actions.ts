import type { ChallengeCardAction } from '#contracts/challenge-card.ts';
import { channelTabLink } from '#contracts/deep-link.ts';
import { weekMarks } from '#domain/challenge/challenge.ts';
import type { Mark } from '#domain/challenge/challenge.ts';
import type { ChallengeAct } from '#domain/challenge/decide-challenge.ts';
import type { Principal } from '#domain/people/scope.ts';
import { mondayOf } from '#domain/shared/week.ts';
import { practices } from '#domain/week/practice.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { ChallengeCardKey } from '#messages/challenge-card/en.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { ActOnChallenge } from '#usecases/challenge/act-on-challenge.ts';
import type { StartChallenge } from '#usecases/challenge/start-challenge.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import type { ReadTeamSettings } from '#usecases/settings/read-team-settings.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { say, show } from './bot-answers.ts';
import type { BotVoice } from './bot-voice.ts';
import { cardAct } from './card-act.ts';
import { challengeBegunCard, challengeForm } from './cards/challenge-form.ts';
import { challengeVoice } from './challenge-voice.ts';
import type { ChallengeVoice } from './challenge-voice.ts';
import { fourWeeksPage } from './challenge-news.ts';
import type { AppLinks } from './render-post.ts';

/** What cards about four weeks act on. */
type ChallengeActs = {
  readonly startChallenge: StartChallenge;
  readonly actOnChallenge: ActOnChallenge;
  /** A fresh GUID. */
  readonly newId: () => string;
};

type ChallengeActionNeeds = {
  readonly openBoard: OpenBoard;
  readonly challenges: ChallengeActs;
  readonly readTeamSettings: ReadTeamSettings;
  readonly links: AppLinks;
};

/** Where and to whom it is answered. */
type At = {
  readonly needs: ChallengeActionNeeds;
  readonly open: OpenTeam;
  readonly voice: ChallengeVoice;
  readonly busy: string;
};

/** Does what a button about four weeks asks for. What the whole team sees of it, its card is drawn anew for. */
const answerChallenge = async (
  needs: ChallengeActionNeeds,
  action: ChallengeCardAction,
  principal: Principal,
  { language, words }: BotVoice,
): Promise<BotAnswer> => {
  const things = action.action === 'begin-four-weeks' ? [{ noun: 'challenge', id: action.id } as const] : [];
  const open = await needs.openBoard(principal, action.teamId, { things });
  if (open.kind === 'closed') return say(words('answer.closed'));
  const at: At = { needs, open, voice: challengeVoice(language), busy: words('answer.busy') };
  switch (action.action) {
    case 'open-four-weeks-form':
      return form(at);
    case 'begin-four-weeks':
      return begin(at, action);
    case 'answer-look': {
      const mark = marks.find((one) => String(one) === action.mark);
      // Whoever reads the channel may read this as well: it never says which answer.
      return act(at, action.id, mark && { kind: 'give-mark', look: action.look, mark }, 'answered.look');
    }
    case 'mark-week': {
      const { id, week } = action;
      const mark = weekMarks.find((one) => one === action.mark);
      return act(at, id, mark && { kind: 'mark-week', week, mark }, 'answered.week');
    }
  }
};

const marks: readonly Mark[] = [1, 2, 3, 4, 5];

const form = async (at: At): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  const { settings } = await needs.readTeamSettings(open);
  const kept = practices.filter((practice) => settings.practices.includes(practice));
  return show(challengeForm({ team: open.team, id: needs.challenges.newId(), kept, openUrl: linkOf(at) }, voice));
};

type Begin = Extract<ChallengeCardAction, { action: 'begin-four-weeks' }>;

const begin = async (at: At, { id, practice: chosen }: Begin): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  const practice = practices.find((one) => one === chosen);
  if (practice === undefined) return say(voice.words('refused.nothing-chosen'));
  const outcome = await needs.challenges.startChallenge(open, { id, practice });
  const unsaid = unsaidOf(at, outcome);
  if (unsaid !== undefined) return unsaid;
  const first = 'entry' in outcome ? outcome.entry?.value.firstWeek : undefined;
  if (first === undefined) return say(voice.words('refused.item-is-gone'));
  return show(challengeBegunCard({ practice, first: mondayOf(first), openUrl: linkOf(at) }, voice));
};

const act = async (
  at: At,
  id: string,
  wish: ChallengeAct | undefined,
  done: Extract<ChallengeCardKey, `answered.${string}`>,
): Promise<BotAnswer> => {
  const { needs, open, voice } = at;
  if (wish === undefined) return say(voice.words('refused.nothing-chosen'));
  const outcome = await needs.challenges.actOnChallenge(open, id, wish);
  return unsaidOf(at, outcome) ?? say(voice.words(done));
};

/** Why it did not come off; `undefined` when it did. */
const unsaidOf = ({ voice, busy }: At, outcome: BoardOutcome<'challenge'>): BotAnswer | undefined => {
  if (outcome.kind === 'busy') return say(busy);
  return outcome.kind === 'refused' ? say(voice.words(`refused.${wordOf(outcome.reason)}`)) : undefined;
};

const worded = ['too-many', 'practice-is-off', 'item-is-gone', 'item-is-closed', 'not-due'] as const;

const wordOf = (reason: PracticeRefusal): (typeof worded)[number] | 'other' =>
  worded.find((one) => one === reason) ?? 'other';

const linkOf = ({ needs: { links }, open: { team } }: At): string =>
  channelTabLink({ ...links, channelId: team.channelId, page: fourWeeksPage });

export const challengeAct = cardAct({
  verbs: ['open-four-weeks-form', 'begin-four-weeks', 'answer-look', 'mark-week'],
  answer: answerChallenge,
});
