import type { Practice } from '#domain/week/practice.ts';
import type { TeamSettings, WeeklyMoment } from '#domain/week/team-settings.ts';

/**
 * What the bot posts in the channel each week: the question what everyone needs and offers, the shout-outs of the week,
 * and its promises, to be read again.
 */
export const rituals = ['needs', 'shout-outs', 'promises'] as const;
export type Ritual = (typeof rituals)[number];

/** Rituals that share one post, and when it is posted. */
export type Gathering = {
  /** At least one, in the order of {@link rituals}. */
  readonly rituals: readonly Ritual[];
  readonly moment: WeeklyMoment;
};

const practiceOf: Readonly<Record<Ritual, Practice>> = {
  needs: 'needs-and-offers',
  'shout-outs': 'shout-outs',
  promises: 'needs-and-offers',
};

/**
 * The posts of a team's week, one a day at most: rituals that fall on one day share the later moment, by which all that
 * they are about has happened.
 */
export const gatheringsOf = ({ practices, needsAt, shoutOutsAt }: TeamSettings): readonly Gathering[] => {
  const kept = rituals.filter((ritual) => practices.includes(practiceOf[ritual]));
  const timed = kept.map((ritual) => ({ ritual, moment: ritual === 'needs' ? needsAt : shoutOutsAt }));
  const days = [...new Set(timed.map(({ moment }) => moment.weekday))];
  return days.map((weekday) => {
    const sharing = timed.filter(({ moment }) => moment.weekday === weekday);
    const minute = Math.max(...sharing.map(({ moment }) => moment.minute));
    return { rituals: sharing.map(({ ritual }) => ritual), moment: { weekday, minute } };
  });
};
