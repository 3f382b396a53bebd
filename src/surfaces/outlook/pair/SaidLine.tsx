import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

/** What a press came to whose button is gone: it takes the focus that the button had, and so is read out, too. */
export const SaidLine = ({ text }: { readonly text: string }): ReactElement => {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.focus();
  }, [text]);
  return (
    <p ref={line} tabIndex={-1} className={useStyles().line}>
      {text}
    </p>
  );
};

const useStyles = makeStyles({
  // A line that is read needs no ring: it is no control.
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, outlineStyle: 'none' },
});
