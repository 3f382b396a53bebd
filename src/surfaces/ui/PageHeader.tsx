import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { EyeLine } from './EyeLine.tsx';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

type PageHeaderProps = {
  readonly title: string;
  /** Who can see this page. */
  readonly who?: string;
  /** Names the page: when it changes, the title takes the focus; on the first view it does not. */
  readonly place?: string;
  readonly children?: ReactNode;
};

/** The page's one H1, who sees the page, and what acts on the whole page. */
export const PageHeader = ({ title, who, place, children }: PageHeaderProps): ReactElement => {
  const styles = useStyles();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
  }, [heading, place]);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {who !== undefined && <EyeLine who={who} />}
      </div>
      {children}
    </header>
  );
};

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  // A focused title needs no ring: it is no control.
  title: { ...typographyStyles.title3, margin: 0, outlineStyle: 'none' },
});
