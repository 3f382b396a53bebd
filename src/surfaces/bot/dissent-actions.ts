import { channelTabLink } from '#contracts/deep-link.ts';
import type { DissentCardAction } from '#contracts/dissent-card.ts';
import { thankedBy } from '#domain/dissent/dissent.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { BotAnswer } from '#ports/bot-events.ts';
import type { AnswerDissent } from '#usecases/dissent/answer-dissent.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { OpenBoard } from '#usecases/week/open-board.ts';
import { say } from './bot-answers.ts';
import type { BotVoice } from './bot-voice.ts';
import { cardAct } from './card-act.ts';
import { dissentCard } from './cards/dissent-card.ts';
import { dissentPage } from './dissent-news.ts';
import { dissentVoice } from './dissent-voice.ts';
import type { AppLinks } from './render-post.ts';

/** What cards about dissents act on. */
type DissentActs = { readonly answerDissent: AnswerDissent };

type DissentActionNeeds = {
  readonly openBoard: OpenBoard;
  readonly dissents: DissentActs;
  readonly links: AppLinks;
};

/** Thanks for a dissent from its card. Thanking twice, or after someone else, shows the card as it stands. */
const answerDissentCard = async (
  { openBoard, dissents, links }: DissentActionNeeds,
  { teamId, id }: DissentCardAction,
  principal: Principal,
  { language, words }: BotVoice,
): Promise<BotAnswer> => {
  const open = await openBoard(principal, teamId, { things: [{ noun: 'dissent', id }] });
  if (open.kind === 'closed') return say(words('answer.closed'));
  const outcome = await dissents.answerDissent(open, id, { kind: 'thanks' });
  if (outcome.kind === 'busy') return say(words('answer.busy'));
  if (outcome.kind === 'refused') return say(dissentVoice(language).words(`refused.${wordOf(outcome.reason)}`));
  const dissent = outcome.entry?.value;
  if (dissent === undefined) return say(dissentVoice(language).words('refused.item-is-gone'));
  const { team } = open;
  const view = {
    teamId,
    dissent,
    author: nameIn(open, dissent.by),
    thanker: nameIn(open, thankedBy(dissent)),
    openUrl: channelTabLink({ ...links, channelId: team.channelId, page: dissentPage(id) }),
  };
  return { kind: 'card', card: dissentCard(view, dissentVoice(team.language)) };
};

const nameIn = ({ roster }: OpenTeam, id: Principal['personId'] | undefined): string | undefined =>
  roster.find(({ personId }) => personId === id)?.name;

const wordOf = (reason: PracticeRefusal) =>
  reason === 'item-is-gone' || reason === 'item-is-closed' || reason === 'not-yours' ? reason : 'other';

export const dissentAct = cardAct({ verbs: ['thank-for-dissent'], isRedrawn: true, answer: answerDissentCard });
