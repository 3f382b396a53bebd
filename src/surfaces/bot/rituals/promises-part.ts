import { questionAbout } from '#domain/reciprocity/question-about.ts';
import { isStanding } from '#domain/reciprocity/reciprocity.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { actButton, paragraph } from '../cards/card-parts.ts';
import { reciprocityVoice } from '../reciprocity-voice.ts';
import { nameIn, rowsOf, rowText } from './ritual-part.ts';
import type { RitualPart, RitualPartReading } from './ritual-part.ts';

/** The promises whose time has come, to be read again together; `undefined` when none is of this week. */
export const promisesPart = ({
  entries,
  roster,
  words,
  voice,
  team,
  today,
  week,
}: RitualPartReading): RitualPart | undefined => {
  const promises = valuesOf(entries, 'promise');
  const due = promises.filter((promise) => questionAbout(promise, today) !== undefined);
  const wasRead = promises.some((one) => !isStanding(one) || one.readings.some((reading) => reading.week === week));
  if (due.length === 0 && !wasRead) return undefined;
  const title = words('promises.title');
  const done = words('promises.done');
  if (due.length === 0) return { title, lines: [paragraph(done)], inShared: [paragraph(done)], buttons: [] };
  const rows = due.map(({ by, text }) =>
    words('promises.line', { name: nameIn(roster, by, words), text: rowText(text) }),
  );
  const data = { schema: 1, action: 'open-reciprocity-form', teamId: team.teamId, form: 'read' } as const;
  return {
    title,
    lines: [paragraph(words('promises.ask'), { isSubtle: true }), ...rowsOf(rows, words)],
    inShared: [paragraph(words('promises.some', { count: due.length }))],
    buttons: [actButton(reciprocityVoice(voice.language).words('button.read'), data)],
  };
};
