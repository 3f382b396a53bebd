import type { CardJson } from '#ports/chat.ts';
import type { BotVoice } from '../bot-voice.ts';
import { makeCard, openButton, paragraph } from './card-parts.ts';

/** A place in Alliance that someone can ask for by its name. */
export type PageName = 'alliance' | 'dissent' | 'field' | 'four-weeks';

type PageCardView = {
  readonly page: PageName;
  /** The same in one's own tab; `undefined` where only a team's is meant. */
  readonly ownUrl: string | undefined;
  /** With one's own page there is room for two. */
  readonly teams: readonly { readonly name: string; readonly url: string }[];
};

/** Leads to the place: in one's own tab first, then in that of each team. */
export const pageCard = ({ page, ownUrl, teams }: PageCardView, { words, language }: BotVoice): CardJson => {
  const isOne = teams.length === 1 && ownUrl === undefined;
  const teamButtons = teams.map(({ name, url }) => openButton(isOne ? words('action.open') : name, url));
  return makeCard({
    language,
    title: words(`page.${page}.title`),
    lines: [paragraph(words(`page.${page}.text`))],
    buttons: ownUrl === undefined ? teamButtons : [openButton(words('page.own'), ownUrl), ...teamButtons],
  });
};

/** Says where a practice is switched on that the team does not keep. */
export const offCard = (
  { team, settingsUrl }: { readonly team: string; readonly settingsUrl: string },
  { words, language }: BotVoice,
): CardJson =>
  makeCard({
    language,
    title: words('page.off.title'),
    lines: [paragraph(words('page.off.text', { team }))],
    buttons: [openButton(words('action.settings'), settingsUrl)],
  });
