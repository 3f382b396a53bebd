import type { ShoutOutBody } from '#contracts/shout-out-api.ts';
import type { VictoryBody } from '#contracts/victory-api.ts';

/** What the sample team writes in its weeks; people by their position in the list, the lead first. */
type Place = number;

/** A need or an offer, and who takes it up for a day so many days later. */
export type SampleNeed = {
  readonly noun: 'need' | 'offer';
  readonly by: Place;
  readonly text: string;
  readonly taken: { readonly by: Place; readonly inDays: number } | undefined;
};

/** `chosen`: by everyone whom it is for; `undefined`: it waits for them. */
export type SampleShoutOut = Omit<ShoutOutBody, 'to'> & {
  readonly by: Place;
  readonly to: readonly Place[];
  readonly chosen: 'post' | 'keep-private' | undefined;
};

export type SampleVictory = Omit<VictoryBody, 'basedOn'> & { readonly by: Place };

type SampleFieldNote = { readonly by: Place; readonly seen: string; readonly asked: string; readonly obstacle: string };

/** A week that is over: what is asked for on its Monday, and what is told on its Friday. */
export type SampleWeek = {
  readonly needs: readonly SampleNeed[];
  readonly shoutOuts: readonly SampleShoutOut[];
  readonly victory: SampleVictory | undefined;
  readonly fieldNotes: readonly SampleFieldNote[];
  /** A promise that is not kept yet when it is read again: its text, and how it will be. */
  readonly toFix: { readonly text: string; readonly how: string } | undefined;
};

/** Three weeks, the oldest first. */
export const sampleWeeks: readonly SampleWeek[] = [
  {
    needs: [
      {
        noun: 'need',
        by: 0,
        text: 'Kenji reads the interview guide with me by Wednesday.',
        taken: { by: 2, inDays: 2 },
      },
      {
        noun: 'offer',
        by: 4,
        text: 'I turn two pages of clinic language into plain words by Thursday.',
        taken: { by: 3, inDays: 3 },
      },
      {
        noun: 'need',
        by: 3,
        text: 'Someone stands at the door with me for ten minutes on Friday.',
        taken: { by: 1, inDays: 4 },
      },
      {
        noun: 'offer',
        by: 0,
        text: 'Half an hour on Thursday for whoever prepares their first visit.',
        taken: { by: 4, inDays: 3 },
      },
    ],
    shoutOuts: [
      {
        by: 1,
        to: [2],
        gesture: 'Hai scritto gli appunti della visita la sera stessa.',
        impact: 'Il giorno dopo nessuno ha dovuto chiedere che cosa era successo.',
        learning: 'Una pagina subito vale più di un resoconto perfetto.',
        chosen: 'post',
      },
      {
        by: 0,
        to: [3, 4],
        gesture: 'You tested the sign on the door with three patients before we printed it.',
        impact: 'We printed once, and nobody asks at the desk any more where to wait.',
        learning: 'Ten minutes with three people beat a week of opinions.',
        chosen: 'post',
      },
    ],
    victory: {
      by: 2,
      problem: 'Visits moved twice a month because the clinic learned of them too late.',
      action: 'Giulia and I send one page two weeks ahead.',
      result: 'From two moved visits a month to none since October.',
      repeat: 'The page goes out on the first Tuesday, whoever is away.',
    },
    fieldNotes: [
      {
        by: 0,
        seen: 'Two queues in front of one desk',
        asked: 'Who decides where someone stands?',
        obstacle: 'The key to the store room now hangs at the desk',
      },
    ],
    toFix: undefined,
  },
  {
    needs: [
      {
        noun: 'need',
        by: 1,
        text: 'Lukas mi presta il prototipo in cartone entro mercoledì.',
        taken: { by: 3, inDays: 2 },
      },
      {
        noun: 'offer',
        by: 2,
        text: 'I take one of you along to the clinic on Wednesday.',
        taken: { by: 4, inDays: 2 },
      },
      {
        noun: 'need',
        by: 4,
        text: 'One example of a good hand-over from each of you by Thursday.',
        taken: { by: 0, inDays: 3 },
      },
    ],
    shoutOuts: [
      {
        by: 3,
        to: [0],
        gesture: 'You said in front of the client that the first idea was ours to throw away.',
        impact: 'Since then they bring us half-finished questions, too.',
        learning: 'Whoever leads shows how to let go.',
        chosen: 'post',
      },
      {
        by: 4,
        to: [1],
        gesture: 'You asked me twice whether the short version still says what patients need.',
        impact: 'We kept the one sentence that mattered.',
        learning: 'Asking twice is a kindness.',
        chosen: 'post',
      },
    ],
    victory: undefined,
    fieldNotes: [
      {
        by: 0,
        seen: 'People photograph the form before they fill it in',
        asked: 'What would you do without the photo?',
        obstacle: 'The form is now on the table, not behind the glass',
      },
      { by: 2, seen: 'The quiet room is used for boxes', asked: 'Who needs it most?', obstacle: '' },
    ],
    toFix: {
      text: 'I take one of you along to the clinic on Wednesday.',
      how: 'The clinic was closed on Wednesday. We go next week, the two of us.',
    },
  },
  {
    needs: [
      {
        noun: 'need',
        by: 3,
        text: 'Giulia helps me to build the counter on Thursday.',
        taken: { by: 1, inDays: 3 },
      },
      {
        noun: 'need',
        by: 4,
        text: 'Amara decides by Wednesday which words stay on the sign.',
        taken: { by: 0, inDays: 2 },
      },
    ],
    shoutOuts: [
      {
        by: 2,
        to: [4],
        gesture: 'You read the consent page aloud with a patient, line by line.',
        impact: 'Four lines are gone that nobody had understood.',
        learning: 'Read aloud what is to be signed.',
        chosen: 'post',
      },
    ],
    victory: {
      by: 0,
      problem: 'Decisions of the review were lost by the next morning.',
      action: 'Whoever decides writes it in the channel before they leave the room.',
      result: 'From one decision in three found again to all nine of this month.',
      repeat: 'The last two minutes of a review are for writing.',
    },
    fieldNotes: [
      {
        by: 0,
        seen: 'The new sign, and no question for an hour',
        asked: 'What still makes you ask?',
        obstacle: 'The phone at the desk has its number on it',
      },
    ],
    toFix: undefined,
  },
];
