import { describe, expect, test } from '@jest/globals';
import { readNeedCommand } from '#surfaces/bot/commands/need-command.ts';

describe('what is typed to the bot about a need or an offer', () => {
  test.each([
    ['need Kenji reads the plan by Thursday', 'need', 'Kenji reads the plan by Thursday'],
    ['Need: a reviewer', 'need', 'a reviewer'],
    ['I need a reviewer', 'need', 'a reviewer'],
    ['NEED', 'need', ''],
    ['offer two hours on Monday', 'offer', 'two hours on Monday'],
    ['I can offer two hours', 'offer', 'two hours'],
    ['  offer - an hour ', 'offer', 'an hour'],
    ['Mi serve un parere', 'need', 'un parere'],
    ['ho bisogno di una mano', 'need', 'una mano'],
    ['richiesta: un parere', 'need', 'un parere'],
    ['Offro due ore lunedì', 'offer', 'due ore lunedì'],
    ['posso offrire due ore', 'offer', 'due ore'],
  ])('is understood: "%s"', (typed, noun, text) => {
    expect(readNeedCommand(typed)).toEqual({ noun, text });
  });

  test.each(['needless to say', 'offerings', 'help', 'servet', 'what do you need', ''])(
    'is not read into other words: "%s"',
    (typed) => {
      expect(readNeedCommand(typed)).toBeUndefined();
    },
  );
});
