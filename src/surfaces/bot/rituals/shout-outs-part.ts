import { isPosted } from '#domain/shout-out/shout-out.ts';
import type { ShoutOut } from '#domain/shout-out/shout-out.ts';
import { voicesOf } from '#domain/shout-out/voices.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { listIn } from '#messages/list-in.ts';
import { actButton, paragraph } from '../cards/card-parts.ts';
import type { CardButton, CardElement } from '../cards/card-parts.ts';
import { shoutOutVoice } from '../shout-out-voice.ts';
import { nameIn, rowsOf, rowText } from './ritual-part.ts';
import type { RitualPart, RitualPartReading } from './ritual-part.ts';

/** The recognitions of the week that may be read by all, and whose voices it was. */
export const shoutOutsPart = (reading: RitualPartReading): RitualPart => {
  const { entries, week, words } = reading;
  const rows = valuesOf(entries, 'shout-out')
    .filter((shoutOut) => shoutOut.week === week && isPosted(shoutOut))
    .map((shoutOut) => rowOf(shoutOut, reading));
  const voices = voicesLine(reading);
  const none = words('shoutOuts.none');
  return {
    title: words('shoutOuts.title'),
    lines: [
      ...(rows.length === 0 ? [paragraph(none)] : rowsOf(rows, words)),
      ...(voices === undefined ? [] : [paragraph(voices, { isSubtle: true })]),
    ],
    inShared: inShared(rows, voices, reading),
    buttons: [recogniseButton(reading)],
  };
};

/** Whoever wants to be named before the team is named here, too; so are the voices, as long as there is room. */
const inShared = (
  rows: readonly string[],
  voices: string | undefined,
  { words }: RitualPartReading,
): readonly CardElement[] => {
  if (rows.length > 1) return rowsOf(rows, words);
  const said = [...rows, voices].filter((line) => line !== undefined);
  return (said.length === 0 ? [words('shoutOuts.none')] : said).map((line) => paragraph(line));
};

const recogniseButton = ({ team: { teamId }, voice }: RitualPartReading): CardButton =>
  actButton(shoutOutVoice(voice.language).words('button.recognise'), {
    schema: 1,
    action: 'open-shout-out-form',
    teamId,
  });

const rowOf = ({ by, to, gesture }: ShoutOut, { roster, words, voice }: RitualPartReading): string =>
  words('shoutOuts.line', {
    from: nameIn(roster, by, words),
    to: listIn(
      voice.language,
      to.map((personId) => nameIn(roster, personId, words)),
    ),
    text: rowText(gesture),
  });

const voicesLine = ({ entries, week, roster, words, voice }: RitualPartReading): string | undefined => {
  const people = valuesOf(entries, 'voices').flatMap((voices) => voicesOf(voices, week));
  const names = people.map(({ personId }) => nameIn(roster, personId, words));
  return people.length === 0 ? undefined : words('shoutOuts.voices', { names: listIn(voice.language, names) });
};
