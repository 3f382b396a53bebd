import type { SendKind, SendOutcome, TeamsRequest } from '#domain/figures/figure.ts';
import type { Chat, UpdateOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { Figures } from '#ports/figures.ts';
import type { Roster } from '#ports/roster.ts';
import type { TeamChannels } from '#ports/team-channels.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** The same posts, each counted as Teams answers it. What has no turn asked nothing, and is not counted. */
export const countedChat = (chat: Chat, figures: Figures): Chat => ({
  post: (team, card, turn) => counted(figures, 'post', () => chat.post(team, card, turn)),
  update: (team, post, card, turn) => counted(figures, 'post-update', () => chat.update(team, post, card, turn)),
});

/** The same messages, each counted as Teams answers it. */
export const countedDirectMessages = (messages: DirectMessages, figures: Figures): DirectMessages => ({
  send: (chat, card, turn) => counted(figures, 'message', () => messages.send(chat, card, turn)),
  update: (chat, messageId, card, turn) =>
    counted(figures, 'message-update', () => messages.update(chat, messageId, card, turn)),
});

/** The same members; where Teams asks to wait instead, that is counted. */
export const countedRoster = (roster: Roster, figures: Figures): Roster => ({
  members: (team, turn) => countingThrottles(figures, 'members', () => roster.members(team, turn)),
});

/** The same channels; where Teams asks to wait instead, that is counted. */
export const countedChannels = (channels: TeamChannels, figures: Figures): TeamChannels => ({
  open: (team) => countingThrottles(figures, 'channels', () => channels.open(team)),
});

const outcomes: Readonly<Record<UpdateOutcome['kind'], SendOutcome>> = {
  sent: 'sent',
  throttled: 'throttled',
  'try-later': 'refused',
  refused: 'refused',
  gone: 'closed',
  missing: 'closed',
  unknown: 'unknown',
};

const counted = async <Outcome extends UpdateOutcome>(
  figures: Figures,
  request: SendKind,
  send: () => Promise<Outcome>,
): Promise<Outcome> => {
  const outcome = await send();
  figures.note({ kind: 'send', request, outcome: outcomes[outcome.kind] });
  if (outcome.kind === 'throttled') figures.note({ kind: 'throttled', request });
  // What is only drawn anew looks the same after a second time.
  if (outcome.kind === 'try-later' && outcome.mayBeThere && (request === 'post' || request === 'message'))
    figures.note({ kind: 'possible-duplicate', request });
  return outcome;
};

const countingThrottles = async <Answer>(
  figures: Figures,
  request: TeamsRequest,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Unavailable && error.retryAfterMs !== undefined) figures.note({ kind: 'throttled', request });
    throw error;
  }
};
