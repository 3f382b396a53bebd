import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { InsightsView } from '#contracts/insights-api.ts';
import { mondayOf, parseWeek } from '#domain/shared/week.ts';
import type { CheckInKey } from '#messages/check-in/en.ts';
import type { InsightsKey } from '#messages/insights/en.ts';
import type { Words } from '#messages/words.ts';
import type { DateFormat } from '#messages/date-format.ts';
import { nearestMark } from '../alliance/check-in/nearest-mark.ts';
import { pulses } from '../../ui/check-in/pulses.ts';
import type { InsightBlock } from './insight-block.ts';

/** What the blocks are said with. */
export type InsightSaying = {
  readonly words: Words<InsightsKey>;
  readonly checkInWords: Words<CheckInKey>;
  readonly dates: Pick<DateFormat, 'dateInYear'>;
};

/** Answers, and promises, from which on figures are told. */
const threshold = 4;

/** Says a mean in words first. */
export const sayMean = ({ words, checkInWords }: Omit<InsightSaying, 'dates'>, mean: number): string =>
  words('pulses.mean', { mark: checkInWords(`mark.${nearestMark(mean)}`), mean });

/** How purpose, trust and care went, check-in by check-in. */
export const pulsesBlock = ({ checkIns }: Pick<TeamAllianceView, 'checkIns'>, saying: InsightSaying): InsightBlock => {
  const { words, checkInWords, dates } = saying;
  const last = checkIns.findLast(({ figures }) => figures !== undefined)?.figures;
  const title = words('pulses.title');
  if (last === undefined) return { title, sentences: [words('pulses.none', { from: threshold })], table: undefined };
  const say = (mean: number): string => sayMean(saying, mean);
  const [purpose, trust, care] = [say(last.purpose), say(last.trust), say(last.care)];
  return {
    title,
    sentences: [words('pulses.last', { purpose, trust, care })],
    table: {
      columns: [words('pulses.round'), ...pulses.map((pulse) => checkInWords(`checkIn.${pulse}`))],
      rows: checkIns.map(({ closedOn, figures }) => [
        dates.dateInYear(closedOn),
        ...pulses.map((pulse) => (figures === undefined ? words('pulses.noMean') : say(figures[pulse]))),
      ]),
    },
  };
};

/** How many promises were kept, week by week. */
export const keptBlock = (
  { kept: { weeks, all, leftOut } }: Pick<InsightsView, 'kept'>,
  saying: InsightSaying,
): InsightBlock => {
  const { words } = saying;
  const title = words('kept.title');
  if (all.kind === 'too-few') return { title, sentences: [words('kept.none', { from: threshold })], table: undefined };
  const { kept, toFix, letGo, unread } = all;
  return {
    title,
    sentences: [
      words('kept.told', { weeks: weeks.length, kept, toFix, letGo, unread }),
      ...(leftOut === 0 ? [] : [words('kept.leftOut', { count: leftOut })]),
    ],
    table: {
      columns: [words('week'), words('kept.kept'), words('kept.toFix'), words('kept.letGo'), words('kept.unread')],
      rows: weeks.map(({ week, share }) => [
        sayWeek(week, saying),
        ...(share.kind === 'told'
          ? [share.kept, share.toFix, share.letGo, share.unread].map(String)
          : [words('kept.tooFew'), '', '', '']),
      ]),
    },
  };
};

/** How soon dissents were decided, week by week. */
export const dissentsBlock = (
  { dissents: { weeks, all, waiting } }: Pick<InsightsView, 'dissents'>,
  saying: InsightSaying,
): InsightBlock => {
  const { words } = saying;
  const title = words('dissents.title');
  if (all.days === undefined)
    return { title, sentences: [words('dissents.none', { weeks: weeks.length, waiting })], table: undefined };
  const { decided, days } = all;
  return {
    title,
    sentences: [words('dissents.decided', { weeks: weeks.length, decided, days, waiting })],
    table: {
      columns: [words('week'), words('dissents.count'), words('dissents.days')],
      rows: weeks.map((one) => [
        sayWeek(one.week, saying),
        String(one.decided),
        one.days === undefined ? words('dissents.noDays') : String(one.days),
      ]),
    },
  };
};

/** Obstacles that went away, and how far the round of voices is. */
export const moreBlock = (
  { obstacles, voices }: Pick<InsightsView, 'obstacles' | 'voices'>,
  saying: InsightSaying,
): InsightBlock => {
  const { words } = saying;
  const removed = obstacles.reduce((sum, one) => sum + one.removed, 0);
  return {
    title: words('more.title'),
    sentences: [words('more.obstacles', { removed, weeks: obstacles.length }), words('more.voices', voices)],
    table:
      removed === 0
        ? undefined
        : {
            columns: [words('week'), words('more.removed')],
            rows: obstacles.map((one) => [sayWeek(one.week, saying), String(one.removed)]),
          },
  };
};

const sayWeek = (name: string, { dates }: InsightSaying): string => {
  const week = parseWeek(name);
  return week === undefined ? name : dates.dateInYear(mondayOf(week));
};
