import { weekOf } from '#domain/shared/week.ts';
import { voicesAtFirst, voicesOf } from '#domain/shout-out/voices.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ReadWeek, WeekReading } from '#usecases/week/read-week.ts';
import type { DrawVoices } from './draw-voices.ts';

/** Reads a week; whoever reads the current one first, or after a voice has left the team, has its turns given. */
export const makeReadWeekWithVoices =
  ({ readWeek, drawVoices }: { readWeek: ReadWeek; drawVoices: DrawVoices }): ReadWeek =>
  async (open, week) => {
    const reading = await readWeek(open, week);
    if (!lacksVoices(open, reading)) return reading;
    return (await drawVoices(open)) === 'drawn' ? readWeek(open, week) : reading;
  };

const lacksVoices = ({ team, roster }: OpenTeam, { around, week, today }: WeekReading): boolean => {
  const { practices, pausedUntil = '' } = settingsOn(around, team);
  if (week !== weekOf(today) || today < pausedUntil || !practices.includes('shout-outs')) return false;
  const [value = voicesAtFirst] = valuesOf(around, 'voices');
  if (!value.turns.some((turn) => turn.week === week)) return roster.length > 1;
  return voicesOf(value, week).some(({ personId }) => !roster.some((member) => member.personId === personId));
};
