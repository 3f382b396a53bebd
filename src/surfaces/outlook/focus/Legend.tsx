import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TimelineItem } from '#domain/calendar/day-plan.ts';
import { usePaneWords } from '../pane-context.tsx';
import { kindIcons, useKindStyles } from '../../ui/calendar/kind-look.tsx';

/** The kinds of block that the timeline shows, each in its look. Every block carries its word too, so this is for the eye. */
export const Legend = ({ timeline }: { readonly timeline: readonly TimelineItem[] }): ReactElement => {
  const styles = useStyles();
  const looks = useKindStyles();
  const words = usePaneWords();
  const kinds = [...new Set(timeline.map(({ kind }) => kind))];
  return (
    <div aria-hidden className={styles.legend}>
      {kinds.map((kind) => (
        <span key={kind} className={mergeClasses(styles.chip, looks[kind])}>
          {kindIcons[kind]}
          {words(`kind.${kind}`)}
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
