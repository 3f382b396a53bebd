import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { kindIcons, useKindStyles } from '../../ui/calendar/kind-look.tsx';
import { useCalendarWords } from './calendar-words.ts';
import type { DrawnDay, WeekItem } from './draw-week.ts';

const order = ['meeting', 'one-to-one', 'field-window', 'kept-focus', 'new-focus', 'removed-focus'] as const;

/** The kinds of block that the week shows, each in its look. Every block carries its word too, so this is for the eye. */
export const WeekLegend = ({ days }: { readonly days: readonly DrawnDay[] }): ReactElement => {
  const styles = useStyles();
  const looks = useKindStyles();
  const words = useCalendarWords();
  const present = new Set<WeekItem['kind']>(days.flatMap(({ blocks }) => blocks.map(({ item }) => item.kind)));
  return (
    <div aria-hidden className={styles.legend}>
      {order
        .filter((kind) => present.has(kind))
        .map((kind) => (
          <span key={kind} className={mergeClasses(styles.chip, looks[kind])}>
            {kindIcons[kind]}
            {words(`kind.${kind}`)}
          </span>
        ))}
    </div>
  );
};

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});
