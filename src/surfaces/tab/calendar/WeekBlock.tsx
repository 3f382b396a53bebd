import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowMoveRegular } from '@fluentui/react-icons/svg/arrow-move';
import type { ReactElement } from 'react';
import type { Interval } from '#domain/planner/interval.ts';
import type { Act } from '../../ui/ActMenu.tsx';
import { ActMenu } from '../../ui/ActMenu.tsx';
import { kindIcons, useKindStyles } from '../../ui/calendar/kind-look.tsx';
import type { CalendarTimes } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { WeekItem } from './draw-week.ts';

type WeekBlockProps = {
  readonly item: WeekItem;
  readonly place: { readonly gridRow: string; readonly left: string; readonly width: string };
  readonly times: CalendarTimes;
  /** What can be done with a proposed block. */
  readonly acts: (item: WeekItem) => readonly Act[];
};

/** One thing in a day: what it is and when; a proposed one can be moved. */
export const WeekBlock = ({ item, place, times, acts: actsOf }: WeekBlockProps): ReactElement => {
  const styles = useStyles();
  const looks = useKindStyles();
  const words = useCalendarWords();
  const { kind, subject, time, from } = item;
  const word = words(from === undefined ? `kind.${kind}` : 'block.placed');
  const acts = kind === 'new-focus' ? actsOf(item) : [];
  return (
    <li className={mergeClasses(styles.block, looks[kind])} style={place}>
      {kindIcons[kind]}
      <span className={styles.text}>
        {subject === undefined || kind !== 'meeting' ? word : subject} {times.range(time)}
      </span>
      {acts.length > 0 && (
        <ActMenu
          label={words('move.menu')}
          about={saying(word, time, times)}
          icon={<ArrowMoveRegular />}
          groups={[{ acts }]}
        />
      )}
    </li>
  );
};

const saying = (word: string, time: Interval, times: CalendarTimes): string => `${word} ${times.range(time)}`;

const useStyles = makeStyles({
  block: {
    position: 'relative',
    gridColumnStart: 1,
    boxSizing: 'border-box',
    minWidth: 0,
    marginBlock: '1px',
    marginInlineStart: '3px',
    paddingInline: tokens.spacingHorizontalXS,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& > svg': { flexShrink: 0, marginTop: '2px' },
  },
  text: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
});
