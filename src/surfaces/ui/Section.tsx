import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { mid } from './breakpoints.ts';

type SectionProps = {
  readonly title: string;
  /** Quiet words or a button at the end of the title's line. */
  readonly end?: ReactNode;
  /** `plain` leaves the surface out, for panes that are one surface themselves. */
  readonly look?: 'surface' | 'plain';
  readonly children: ReactNode;
};

/** A titled part of a page (H2) on its own surface. */
export const Section = ({ title, end, look = 'surface', children }: SectionProps): ReactElement => {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={mergeClasses(styles.section, look === 'surface' && styles.surface)}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={titleId} className={styles.title}>
          {title}
        </Subtitle2>
        {end}
      </div>
      {children}
    </section>
  );
};

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  surface: {
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    // Transparent but in high contrast, where it outlines the surface.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    [mid]: { padding: tokens.spacingHorizontalXL },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '32px',
  },
  title: { margin: 0, flexGrow: 1, minWidth: 0 },
});
