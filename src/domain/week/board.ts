import type { Challenge } from '#domain/challenge/challenge.ts';
import type { Dissent } from '#domain/dissent/dissent.ts';
import type { FieldNote } from '#domain/field-window/field-note.ts';
import type { FieldWindow } from '#domain/field-window/field-window.ts';
import type { TeamFieldWindow } from '#domain/field-window/team-window.ts';
import type { Need, Offer, TeamPromise } from '#domain/reciprocity/reciprocity.ts';
import type { Week } from '#domain/shared/week.ts';
import type { ShoutOut } from '#domain/shout-out/shout-out.ts';
import type { Voices } from '#domain/shout-out/voices.ts';
import type { Victory } from '#domain/victory/victory.ts';
import type { FirstSteps } from './first-steps.ts';
import type { TeamSettings } from './team-settings.ts';

/** What a team's practices leave on its board, by noun. */
export type BoardValues = {
  readonly settings: TeamSettings;
  readonly 'first-steps': FirstSteps;
  readonly voices: Voices;
  readonly 'shout-out': ShoutOut;
  readonly need: Need;
  readonly offer: Offer;
  readonly promise: TeamPromise;
  /** About method: a dissent about a person is never on a team's board. */
  readonly dissent: Dissent;
  readonly victory: Victory;
  readonly 'field-window': FieldWindow;
  readonly 'field-note': FieldNote;
  readonly 'team-field-window': TeamFieldWindow;
  readonly challenge: Challenge;
};

export type BoardNoun = keyof BoardValues;

/**
 * One thing on a team's board.
 *
 * It stands `open` for as long as every week's page has to show it (an open promise, a dissent without a decision, the
 * settings), and then in the week to which it belongs.
 */
export type BoardEntry<Noun extends BoardNoun = BoardNoun> = {
  [Each in Noun]: {
    readonly noun: Each;
    /** GUID; of what a team has one of, a word; of what a person has one of for a day, the two. */
    readonly id: string;
    readonly place: 'open' | Week;
    readonly value: BoardValues[Each];
  };
}[Noun];
