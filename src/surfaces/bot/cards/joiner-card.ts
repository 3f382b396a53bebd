import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

export type JoinerView = {
  readonly teamName: string;
  /** Else it is only proposed. */
  readonly isInForce: boolean;
  readonly openUrl: string;
};

/** What someone is told who is new in a team that has an agreement, or one on the way. */
export const joinerCard = ({ teamName, isInForce, openUrl }: JoinerView, { words, language }: BotVoice): CardJson =>
  makeCard({
    language,
    title: words('joiner.title'),
    lines: [
      paragraph(words(isInForce ? 'joiner.inForce' : 'joiner.proposed', { team: teamName })),
      paragraph(words('joiner.free'), { isSubtle: true }),
    ],
    buttons: [openButton(words('action.read'), openUrl)],
  });
