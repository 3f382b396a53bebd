import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Invite } from '#domain/calendar/invite.ts';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { Result } from '../Result.tsx';
import { makeTimeWords } from '../time-words.ts';
import { clashOf } from './clash-of.ts';
import { OpenClash } from './OpenClash.tsx';
import { useMove } from './use-move.ts';

/** That the open appointment falls into one's own focus, and the nearest time that does not; nothing where it does not. */
export const ClashSection = ({ invite }: { readonly invite: Invite }): ReactElement | null => {
  const styles = useStyles();
  const words = usePaneWords();
  const { alerts, clock, zone, locale } = usePane();
  const move = useMove();
  const [keptAt, keepAt] = useState<number>();
  const clash = clashOf(alerts.times(), invite, zone.name, clock.now());
  const times = makeTimeWords(locale, zone.name);
  const isKept = keptAt === invite.start;
  const shown = clash === undefined ? 'moved' : isKept ? 'kept' : 'open';
  const place = useKeptFocus<HTMLDivElement>(shown);
  const { movedTo } = move;
  if (clash === undefined && movedTo?.start !== invite.start / 60_000) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {clash !== undefined && !isKept && (
        <OpenClash
          clash={clash}
          move={move}
          onKeep={() => {
            keepAt(invite.start);
          }}
        />
      )}
      {clash !== undefined && isKept && (
        <KeptClash
          blocks={clash.blocks.map((block) => times.range(block)).join(', ')}
          onAgain={() => {
            keepAt(undefined);
          }}
        />
      )}
      <Result
        text={clash === undefined && movedTo !== undefined ? words('clash.moved', { time: times.range(movedTo) }) : ''}
      />
    </div>
  );
};

type KeptClashProps = { readonly blocks: string; readonly onAgain: () => void };

const KeptClash = ({ blocks, onAgain }: KeptClashProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <div className={styles.kept}>
      <Caption1 role="status" className={styles.meta}>
        {words('clash.kept', { blocks })}
      </Caption1>
      <Button appearance="subtle" size="small" onClick={onAgain}>
        {words('clash.again')}
      </Button>
    </div>
  );
};

const useStyles = makeStyles({
  // Focused where nothing in it can be, it needs no ring: it is no control.
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, outlineStyle: 'none' },
  kept: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  meta: { color: tokens.colorNeutralForeground3 },
});
