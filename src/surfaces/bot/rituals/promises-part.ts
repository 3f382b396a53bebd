import { questionAbout } from '#domain/reciprocity/question-about.ts';
import { isStanding } from '#domain/reciprocity/reciprocity.ts';
import type { TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Week } from '#domain/shared/week.ts';
import { stoodIn } from '#domain/week/entries.ts';
import { actButton, paragraph } from '../cards/card-parts.ts';
import { reciprocityVoice } from '../reciprocity-voice.ts';
import { nameIn, rowsOf, rowText } from './ritual-part.ts';
import type { RitualPart, RitualPartReading } from './ritual-part.ts';

/**
 * The promises whose time had come in the week, to be read again together; `undefined` when there is none. Once the week
 * is over, those of them that are left: they are read again with those of the next.
 */
export const promisesPart = ({
  entries,
  roster,
  words,
  voice,
  team,
  today,
  week,
}: RitualPartReading): RitualPart | undefined => {
  const promises = stoodIn(entries, 'promise', week).filter(({ madeIn }) => madeIn <= week);
  const due = promises.filter((one) => one.week <= week && questionAbout(one, today) !== undefined);
  const wasRead = promises.some((one) => wasReadIn(one, week));
  if (due.length === 0 && !wasRead) return undefined;
  const title = words('promises.title');
  const done = words('promises.done');
  if (due.length === 0) return { title, lines: [paragraph(done)], inShared: [paragraph(done)], buttons: [] };
  const rows = due.map(({ by, text }) =>
    words('promises.line', { name: nameIn(roster, by, words), text: rowText(text) }),
  );
  const isOver = weekOf(today) > week;
  const data = { schema: 1, action: 'open-reciprocity-form', teamId: team.teamId, form: 'read' } as const;
  return {
    title,
    lines: [...(isOver ? [] : [paragraph(words('promises.ask'), { isSubtle: true })]), ...rowsOf(rows, words)],
    inShared: [paragraph(words('promises.some', { count: due.length }))],
    buttons: isOver ? [] : [actButton(reciprocityVoice(voice.language).words('button.read'), data)],
  };
};

/** Whether it was one of the week's, and is not any more. */
const wasReadIn = (promise: TeamPromise, week: Week): boolean =>
  promise.readings.some((reading) => reading.week === week) || (!isStanding(promise) && promise.week <= week);
