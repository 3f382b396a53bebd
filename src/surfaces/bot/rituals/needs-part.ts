import { isFree, isStanding } from '#domain/reciprocity/reciprocity.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { actButton, paragraph } from '../cards/card-parts.ts';
import type { CardButton, CardElement } from '../cards/card-parts.ts';
import { reciprocityVoice } from '../reciprocity-voice.ts';
import { nameIn, rowsOf, rowText } from './ritual-part.ts';
import type { RitualPart, RitualPartReading } from './ritual-part.ts';

/** Asks everyone what they need and can offer, and shows what is still free of it. */
export const needsPart = (reading: RitualPartReading): RitualPart => {
  const { words } = reading;
  const rows = [...freeRows('need', reading), ...freeRows('offer', reading)];
  return {
    title: words('needs.title'),
    lines: [
      ...(rows.length === 0 ? [paragraph(words('needs.ask'), { isSubtle: true })] : rowsOf(rows, words)),
      ...carriedLine(reading),
    ],
    inShared: [paragraph(rows.length === 0 ? words('needs.title') : words('needs.some', { count: rows.length }))],
    buttons: buttonsOf(reading, rows.length > 0),
  };
};

const freeRows = (noun: 'need' | 'offer', { entries, roster, words, today }: RitualPartReading): readonly string[] => {
  const promises = new Map(valuesOf(entries, 'promise').map((promise) => [promise.id, promise]));
  return valuesOf(entries, noun)
    .filter(({ id, until }) => today <= until && isFree(promises.get(id)))
    .map(({ by, text }) => words(`needs.${noun}`, { name: nameIn(roster, by, words), text: rowText(text) }));
};

/** What the week begins with besides: what is still to be done of the weeks before, without a name. */
const carriedLine = ({ entries, week, words }: RitualPartReading): readonly CardElement[] => {
  const carried = valuesOf(entries, 'promise').filter(
    (promise) => promise.carried > 0 && promise.week === week && isStanding(promise),
  );
  const [only] = carried;
  if (only === undefined) return [];
  const line =
    carried.length === 1
      ? words('needs.carriedOne', { text: rowText(only.text) })
      : words('needs.carriedSome', { count: carried.length });
  return [paragraph(line, { isSubtle: true })];
};

/** Where nothing is free there is nothing to take. */
const buttonsOf = ({ team: { teamId }, voice }: RitualPartReading, isAnyFree: boolean): readonly CardButton[] => {
  const { words } = reciprocityVoice(voice.language);
  const data = { schema: 1, action: 'open-reciprocity-form', teamId } as const;
  return [
    ...(isAnyFree ? [actButton(words('button.take'), { ...data, form: 'take' })] : []),
    actButton(words('button.add'), { ...data, form: 'add' }),
  ];
};
