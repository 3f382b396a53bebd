import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowMoveRegular } from '@fluentui/react-icons/svg/arrow-move';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { CalendarPageKey } from '#messages/calendar-page/en.ts';
import type { Words } from '#messages/words.ts';
import { ActMenu } from '../../ui/ActMenu.tsx';
import type { Act } from '../../ui/ActMenu.tsx';
import { kindIcons, useBlockStyles, useKindStyles } from '../../ui/calendar/kind-look.tsx';
import type { CalendarTimes } from './calendar-times.ts';
import { useCalendarWords } from './calendar-words.ts';
import type { WeekItem } from './draw-week.ts';
import { useDrag } from './use-drag.ts';
import type { Point } from './use-drag.ts';

type WeekBlockProps = {
  readonly item: WeekItem;
  readonly place: { readonly gridRow: string; readonly left: string; readonly width: string };
  readonly times: CalendarTimes;
  /** What can be done with a proposed block; none with any other. */
  readonly acts: readonly Act[];
  readonly tabIndex: 0 | -1;
  /** It has just been put here. */
  readonly takesFocus: boolean;
  readonly onFocus: () => void;
  readonly onDrop: (point: Point) => void;
};

/** One thing in a day: what it is and when; a proposed one can be moved. */
export const WeekBlock = (props: WeekBlockProps): ReactElement => {
  const { item, place, times, acts, tabIndex, takesFocus, onFocus, onDrop } = props;
  const styles = useStyles();
  const base = useBlockStyles();
  const looks = useKindStyles();
  const words = useCalendarWords();
  const box = useRef<HTMLLIElement>(null);
  const { offset, handlers } = useDrag(onDrop);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const mayMove = acts.length > 0;
  const moved = offset === undefined ? {} : { transform: `translate(${offset.x}px, ${offset.y}px)`, zIndex: 2 };
  const word = wordOf(item, words);
  return (
    <li
      ref={box}
      className={mergeClasses(base.block, looks[item.kind], mayMove && styles.movable)}
      style={{ ...place, ...moved }}
      onFocus={onFocus}
      {...(mayMove ? handlers : {})}
    >
      {kindIcons[item.kind]}
      <span className={mergeClasses(base.text, styles.text)}>
        {word}{' '}
        <span className={styles.time}>
          {times.time(item.time.start)}–<wbr />
          {times.time(item.time.end)}
        </span>
      </span>
      {mayMove && (
        <ActMenu
          label={words('move.menu')}
          about={`${word} ${times.range(item.time)}`}
          icon={<ArrowMoveRegular />}
          tabIndex={tabIndex}
          groups={[{ acts }]}
        />
      )}
    </li>
  );
};

const wordOf = ({ kind, subject, from }: WeekItem, words: Words<CalendarPageKey>): string => {
  if (from !== undefined) return words('block.placed');
  if (subject === undefined) return words(`kind.${kind}`);
  const word = words(`kind.${kind}`);
  // What of ours stands there may say by itself what it is.
  return kind === 'meeting' || subject.startsWith(word) ? subject : words('block.named', { kind: word, subject });
};

const useStyles = makeStyles({
  movable: { cursor: 'grab', ':active': { cursor: 'grabbing' } },
  text: { flexGrow: 1 },
  // As one on the next line rather than cut; where even that is too narrow, after the dash.
  time: { display: 'inline-block', maxWidth: '100%', overflowWrap: 'anywhere' },
});
