import type { ShoutOut } from '#domain/shout-out/shout-out.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { paragraph } from '../cards/card-parts.ts';
import type { CardElement } from '../cards/card-parts.ts';
import { excerptOf } from '../excerpt.ts';
import { nameIn, rowsOf } from './ritual-part.ts';
import type { RitualPart, RitualPartReading } from './ritual-part.ts';

/** The recognitions of the week that may be read by all, and whose voices it was. */
export const shoutOutsPart = (reading: RitualPartReading): RitualPart => {
  const { entries, week, words } = reading;
  const rows = valuesOf(entries, 'shout-out')
    .filter((shoutOut) => shoutOut.week === week && isPosted(shoutOut))
    .map((shoutOut) => rowOf(shoutOut, reading));
  return {
    title: words('shoutOuts.title'),
    lines: [
      ...(rows.length === 0 ? [paragraph(words('shoutOuts.none'))] : rowsOf(rows, words)),
      ...voicesLine(reading),
    ],
    summary: rows.length === 0 ? words('shoutOuts.none') : words('shoutOuts.some', { count: rows.length }),
    buttons: [],
  };
};

/** Everyone to whom it is has chosen to have it posted, and nobody has taken it back. */
const isPosted = ({ to, choices, takenBackAt }: ShoutOut): boolean =>
  takenBackAt === undefined &&
  to.every((personId) => choices.some((one) => one.personId === personId && one.choice === 'post'));

const rowOf = ({ by, to, gesture }: ShoutOut, { roster, words, voice }: RitualPartReading): string =>
  words('shoutOuts.line', {
    from: nameIn(roster, by, words),
    to: listOf(
      to.map((personId) => nameIn(roster, personId, words)),
      voice.language,
    ),
    text: excerptOf(gesture),
  });

const voicesLine = ({ entries, week, roster, words, voice }: RitualPartReading): readonly CardElement[] => {
  const turns = valuesOf(entries, 'voices').flatMap((voices) => voices.turns);
  const people = turns.find((turn) => turn.week === week)?.people ?? [];
  const names = listOf(
    people.map((personId) => nameIn(roster, personId, words)),
    voice.language,
  );
  return people.length === 0 ? [] : [paragraph(words('shoutOuts.voices', { names }), { isSubtle: true })];
};

const listOf = (names: readonly string[], language: string): string => new Intl.ListFormat(language).format(names);
