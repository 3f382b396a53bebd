import { personalTabLink } from '#contracts/deep-link.ts';
import { addDays } from '#domain/shared/day.ts';
import { practiceOf } from '#domain/week/told-people.ts';
import type { Language } from '#messages/words.ts';
import type { CardJson } from '#ports/chat.ts';
import { makeCard, openButton, paragraph } from './cards/card-parts.ts';
import type { NewsCardReading } from './card-reading.ts';
import type { AppLinks } from './render-post.ts';
import { ritualVoice } from './rituals/ritual-part.ts';

type DrawNews = (reading: NewsCardReading) => CardJson | undefined;

/** Draws news as they are now: those that were told already say at least that it is over. */
export const drawToldOrNew = (draw: DrawNews, reading: NewsCardReading, links: AppLinks): CardJson | undefined => {
  const { news, reader, settings, toldOn } = reading;
  const practice = practiceOf[news.noun];
  const isOff = practice !== undefined && !settings.practices.includes(practice);
  const card = drawOfDay(draw, reading);
  if (card !== undefined) return isOff ? withoutActs(card, reader.language) : card;
  return toldOn === undefined ? undefined : lastCard(isOff ? 'off' : endOf(reading), reader.language, links);
};

/** Turns are of the week in which they were told; that of the team may be a day away from its reader's. */
const drawOfDay = (draw: DrawNews, reading: NewsCardReading): CardJson | undefined => {
  const { news, toldOn } = reading;
  if (toldOn === undefined || news.noun !== 'voices') return draw(reading);
  return [0, 1, -1]
    .map((days) => draw({ ...reading, today: addDays(toldOn, days) }))
    .find((card) => card !== undefined);
};

type End = 'over' | 'gone' | 'off';

const endOf = ({ entry }: NewsCardReading): End =>
  entry?.noun === 'shout-out' && entry.value.takenBackAt !== undefined ? 'gone' : 'over';

/** In the place of what was told and is no longer so. */
export const overCard = (language: Language, links: AppLinks): CardJson => lastCard('over', language, links);

const lastCard = (end: End, language: Language, links: AppLinks): CardJson => {
  const { words } = ritualVoice(language);
  return makeCard({
    language,
    title: words(end === 'gone' ? 'gone.title' : 'over.title'),
    lines: [paragraph(words(`${end}.text`))],
    buttons: [openButton(words('open'), personalTabLink({ ...links, page: '/' }))],
  });
};

/** What is written stays to be read where a practice is off; nothing is to be done with it but to open it. */
const withoutActs = (card: CardJson, language: Language): CardJson => {
  const buttons = partsOf(card['actions']);
  const opening = buttons.filter(({ type }) => type === 'Action.OpenUrl');
  if (opening.length === buttons.length) return card;
  const off = paragraph(ritualVoice(language).words('off.text'), { isSubtle: true });
  const body = partsOf(card['body']).filter(({ type }) => typeof type === 'string' && !type.startsWith('Input.'));
  const links = body.map(linkOf);
  return {
    ...card,
    body: [...body.filter((_, index) => links[index] === undefined), off],
    actions: [...opening, ...links.filter((link) => link !== undefined)],
  };
};

/** What a line that is no more than a link opens: it becomes a button where there is room again. */
const linkOf = ({ inlines }: Part): unknown => {
  const [run, ...more] = partsOf(inlines);
  return more.length === 0 ? run?.selectAction : undefined;
};

type Part = { readonly type?: unknown; readonly inlines?: unknown; readonly selectAction?: unknown };

const partsOf = (list: unknown): readonly Part[] => (Array.isArray(list) ? (list as readonly Part[]) : []);
