import { decisionOn, isSettled, thankedBy } from '#domain/dissent/dissent.ts';
import type { Dissent } from '#domain/dissent/dissent.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { CardJson } from '#ports/chat.ts';
import type { DissentVoice } from '../dissent-voice.ts';
import { excerptOf } from '../excerpt.ts';
import { actButton, makeCard, openButton, paragraph } from './card-parts.ts';

/** What the card in the channel shows. */
type DissentCardView = {
  readonly teamId: TeamId;
  readonly dissent: Dissent;
  /** `undefined` when they have left. */
  readonly author: string | undefined;
  readonly thanker: string | undefined;
  readonly openUrl: string;
};

/** Characters of each of fact and proposal: with the rest it stays a card that one reads at a glance. */
const room = 65;

/**
 * A dissent about method in the team's channel. It names the day on which it was raised, not how long ago that is: a card
 * is not redrawn every day.
 */
export const dissentCard = (view: DissentCardView, voice: DissentVoice): CardJson => {
  const { dissent, author, openUrl } = view;
  const { words, language, spell } = voice;
  const result = resultOf(view, voice);
  return makeCard({
    language,
    title: titleOf(dissent, voice),
    lines: [
      paragraph(words('item.by', { name: author ?? words('former'), day: spell(dissent.raised.on) }), {
        isSubtle: true,
      }),
      paragraph(excerptOf(dissent.fact, room)),
      paragraph(words('item.proposal', { text: excerptOf(dissent.proposal, room) })),
      ...(result === undefined ? [] : [paragraph(result, { weight: 'Bolder' })]),
    ],
    buttons: isSettled(dissent)
      ? [openButton(words('button.open'), openUrl)]
      : [...thankButton(view, voice), openButton(words('button.reply'), openUrl)],
  });
};

const titleOf = (dissent: Dissent, { words }: DissentVoice): string => {
  switch (decisionOn(dissent)?.outcome.kind) {
    case 'changed':
      return words('item.changed');
    case 'withdrawn':
      return words('item.withdrawn');
    case 'trial':
    case 'stays-open':
    case undefined:
      return words('item.title');
  }
};

const resultOf = ({ dissent, thanker }: DissentCardView, { words, spell }: DissentVoice): string | undefined => {
  const decided = decisionOn(dissent);
  switch (decided?.outcome.kind) {
    case 'changed':
      return excerptOf(decided.text, room);
    case 'trial':
      return words('item.trial', { day: spell(decided.outcome.until) });
    case 'stays-open':
      return words('item.staysOpen');
    case 'withdrawn':
      return undefined;
    case undefined:
      return thankedBy(dissent) === undefined ? undefined : words('item.thanked', { name: thanker ?? words('former') });
  }
};

const thankButton = ({ teamId, dissent }: DissentCardView, { words }: DissentVoice) =>
  thankedBy(dissent) === undefined
    ? [actButton(words('button.thank'), { schema: 1, action: 'thank-for-dissent', teamId, id: dissent.id })]
    : [];

/** One thing to know about a dissent, with the beginning of what it is about. */
export const dissentNewsCard = (
  { title, lines, openUrl }: { readonly title: string; readonly lines: readonly string[]; readonly openUrl: string },
  { words, language }: DissentVoice,
): CardJson =>
  makeCard({
    language,
    title,
    lines: lines.map((line, index) => paragraph(line, index === 0 ? {} : { isSubtle: true })),
    buttons: [openButton(words('button.reply'), openUrl)],
  });
