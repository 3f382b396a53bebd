import type { Victory } from '#domain/victory/victory.ts';
import { victorySlidesEn } from '#messages/victory-slides/en.ts';
import { victorySlidesIt } from '#messages/victory-slides/it.ts';
import { makeWords } from '#messages/words.ts';
import type { Language } from '#messages/words.ts';
import type { Deck, Slide } from '#ports/slides.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { longDay } from './long-day.ts';

/** A victory as three slides: the problem, what was done, what changed with what is repeated. */
export const victoryDeck = (
  victory: Victory,
  { team, roster }: Pick<OpenTeam, 'team' | 'roster'>,
  language: Language,
): Deck => {
  const words = makeWords(language === 'it' ? victorySlidesIt : victorySlidesEn, language);
  const author = roster.find(({ personId }) => personId === victory.by)?.name;
  const by = author === undefined ? words('notes.former') : words('notes.of', { name: author });
  const slide = (part: 'problem' | 'action' | 'result', close?: Slide['close']): Slide => ({
    heading: words(part),
    text: victory[part],
    close,
    notes: [words(`notes.${part}`), by].join('\n'),
  });
  return {
    title: words('title', { team: team.name }),
    footer: words('footer', { team: victory.from ?? team.name, day: longDay(language)(victory.at) }),
    language,
    slides: [slide('problem'), slide('action'), slide('result', { heading: words('repeat'), text: victory.repeat })],
  };
};
