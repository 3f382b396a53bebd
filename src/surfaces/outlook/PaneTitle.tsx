import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

type PaneTitleProps = {
  /** Whether the title takes the keyboard's focus when it appears: after a change of page, never on the first view. */
  readonly takeFocus: boolean;
  readonly children: string;
};

/** The one H1 of what the pane shows. */
export const PaneTitle = ({ takeFocus, children }: PaneTitleProps): ReactElement => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().title}>
      {children}
    </h1>
  );
};

const useStyles = makeStyles({
  // A focused title needs no ring: it is no control.
  title: { ...typographyStyles.title3, margin: 0, outlineStyle: 'none' },
});
