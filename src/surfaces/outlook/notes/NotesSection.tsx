import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import { usePaneWords } from '../pane-context.tsx';
import { AllyNote } from './AllyNote.tsx';
import { DeviceNote } from './DeviceNote.tsx';

/** Whom one's own notes are about. */
export type NotesAbout =
  | { readonly kind: 'ally'; readonly allianceId: string }
  | { readonly kind: 'other'; readonly counterpart: CounterpartKey };

/** One's own notes before and after a 1-1. Closed at first: the pane may be seen by others, in the meeting itself. */
export const NotesSection = ({ about }: { readonly about: NotesAbout }): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.part}>
      <Button
        appearance="subtle"
        aria-expanded={shown}
        icon={shown ? <ChevronDownRegular /> : <ChevronRightRegular />}
        className={styles.toggle}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {words('notes.open')}
      </Button>
      {shown && (about.kind === 'ally' ? <AllyNote {...about} /> : <DeviceNote {...about} />)}
    </div>
  );
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // Its chevron stands at the gutter; its own padding reaches beyond.
  toggle: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});
