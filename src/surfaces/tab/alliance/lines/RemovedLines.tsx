import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { touch } from '../../../ui/breakpoints.ts';
import { useLinesWords } from '../../tab-context.tsx';
import { useDrafting } from './drafting-page.tsx';
import type { RemovedLine } from './use-removed-lines.ts';

/** What was taken out of a part just now, and the way back. */
export const RemovedLines = ({ part }: { readonly part: TeamPart }): ReactElement => {
  const { view, acts } = useDrafting();
  const removed = acts.removed.filter(({ line }) => line.part === part && !view.lines.some(({ id }) => id === line.id));
  return (
    <>
      {removed.map((one) => (
        <Removed key={one.line.id} removed={one} />
      ))}
    </>
  );
};

const Removed = ({ removed }: { readonly removed: RemovedLine }): ReactElement => {
  const styles = useStyles();
  const words = useLinesWords();
  const { acts } = useDrafting();
  const { text } = removed.line;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The line has taken the focus along.
    if (document.activeElement === document.body) box.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={box} className={styles.removed}>
      <Caption1 className={styles.text}>{words('lines.removed', { text })}</Caption1>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        aria-label={`${words('lines.putBack')}: ${text}`}
        onClick={() => void acts.putBack(removed)}
      >
        {words('lines.putBack')}
      </Button>
    </div>
  );
};

const useStyles = makeStyles({
  removed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  button: { [touch]: { minHeight: '44px' } },
  text: { flexGrow: 1, flexBasis: '160px', minWidth: 0, color: tokens.colorNeutralForeground3 },
});
