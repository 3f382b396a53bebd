/** How much room a text takes on a slide. */
export type SlideFit = 'short' | 'middle' | 'long' | 'longer';

/** A letter of the wide scripts takes about the room of two Latin ones, and a line break that of the rest of its line. */
export const slideFitOf = (text: string): SlideFit => {
  const room = Array.from(text).reduce((sum, character) => sum + (isWide.test(character) ? 2 : 1), 0);
  const lines = text.split('\n').length;
  if (room <= 90 && lines <= 2) return 'short';
  if (room <= 180 && lines <= 3) return 'middle';
  return room <= 300 && lines <= 4 ? 'long' : 'longer';
};

const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** Points at which it is written, by where it stands: alone on a slide, above what closes it, or in that panel. */
export const slideSizes: Readonly<Record<'alone' | 'result' | 'panel', Readonly<Record<SlideFit, number>>>> = {
  alone: { short: 40, middle: 36, long: 30, longer: 20 },
  result: { short: 36, middle: 30, long: 24, longer: 16 },
  panel: { short: 28, middle: 24, long: 22, longer: 16 },
};
