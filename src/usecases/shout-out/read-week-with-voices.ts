import { weekOf } from '#domain/shared/week.ts';
import { voicesOf } from '#domain/shout-out/voices.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ReadWeek, WeekReading } from '#usecases/week/read-week.ts';
import type { DrawVoices } from './draw-voices.ts';

/** Reads a week; whoever reads the current one first, or after a voice has left the team, has its turns given. */
export const makeReadWeekWithVoices =
  ({ readWeek, drawVoices }: { readWeek: ReadWeek; drawVoices: DrawVoices }): ReadWeek =>
  async (open, week, loaded) => {
    const reading = await readWeek(open, week, loaded);
    if (!lacksVoices(open, reading)) return reading;
    return (await drawVoices(open)) === 'drawn' ? readWeek(open, week) : reading;
  };

const lacksVoices = ({ team, roster }: OpenTeam, { around, week, today }: WeekReading): boolean => {
  if (week !== weekOf(today) || !settingsOn(around, team).practices.includes('shout-outs')) return false;
  const voices = valuesOf(around, 'voices').flatMap((one) => voicesOf(one, week));
  if (voices.length === 0) return roster.length > 1;
  return voices.some(({ personId }) => !roster.some((member) => member.personId === personId));
};
