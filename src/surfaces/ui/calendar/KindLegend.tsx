import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TimelineItem } from '#domain/calendar/day-plan.ts';
import { kindIcons, useKindStyles } from './kind-look.tsx';

/** In the order in which one reads a calendar: what is there, what is ours, what would change. */
const order = [
  'meeting',
  'one-to-one',
  'field-window',
  'new-field-window',
  'kept-focus',
  'new-focus',
  'removed-focus',
] as const satisfies readonly TimelineItem['kind'][];

type KindLegendProps<Kind> = {
  /** The kinds of block that are shown, as often as they are. */
  readonly kinds: readonly Kind[];
  readonly wordOf: (kind: Kind) => string;
};

/** The kinds of block that a calendar shows, each in its look. Every block carries its word too, so this is for the eye. */
export const KindLegend = <Kind extends TimelineItem['kind']>({
  kinds,
  wordOf,
}: KindLegendProps<Kind>): ReactElement => {
  const styles = useStyles();
  const looks = useKindStyles();
  return (
    <div aria-hidden className={styles.legend}>
      {order
        .flatMap((kind) => kinds.find((one) => one === kind) ?? [])
        .map((kind) => (
          <span key={kind} className={mergeClasses(styles.chip, looks[kind])}>
            {kindIcons[kind]}
            {wordOf(kind)}
          </span>
        ))}
    </div>
  );
};

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
