import type { ComponentType } from 'react';
import { FourWeeksScreen } from '../challenge/late-challenge.ts';
import { DissentScreen, RaiseScreen } from '../dissent/late-dissent.ts';
import { FieldWindowScreen } from '../field-window/late-field-window.ts';
import { ShoutOutsScreen } from '../shout-out/late-shout-out.ts';
import { TeamWindowScreen } from '../team-window/late-team-window.ts';
import { TellScreen, VictoryScreen } from '../victory/late-victory.ts';
import {
  dissentRoute,
  raisePath,
  fieldWindowPath,
  fourWeeksPath,
  shoutOutsPath,
  teamWindowPath,
  tellVictoryPath,
  victoryRoute,
} from './paths.ts';
import type { PracticeScreenProps } from './practice-screen.ts';

type PracticeScreen = {
  /** e.g. `/dissents/:id` */
  readonly path: string;
  /** Lazy: a chunk of its own, `tab-later-<noun>`. It brings its own `Page`, and a way back to This week. */
  readonly Screen: ComponentType<PracticeScreenProps>;
};

/**
 * Screens of the nouns beside This week, in the channel's tab: one entry for each. The first word of its address also
 * stands in `practicePages` of paths.ts, so that a card can link to it.
 */
export const practiceScreens: readonly PracticeScreen[] = [
  { path: fieldWindowPath, Screen: FieldWindowScreen },
  { path: teamWindowPath, Screen: TeamWindowScreen },
  { path: shoutOutsPath, Screen: ShoutOutsScreen },
  { path: raisePath, Screen: RaiseScreen },
  { path: dissentRoute, Screen: DissentScreen },
  { path: tellVictoryPath, Screen: TellScreen },
  { path: victoryRoute, Screen: VictoryScreen },
  { path: fourWeeksPath, Screen: FourWeeksScreen },
];
