import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PaneTitle } from './PaneTitle.tsx';
import { PersonAvatar } from '../ui/PersonAvatars.tsx';

type PersonHeaderProps = {
  readonly name: string;
  /** When the two meet. */
  readonly when: string;
  /** Said when these times are not in the person's own zone. */
  readonly zoneNote: string | undefined;
  /** After a change of page, never on the first view. */
  readonly takeFocus: boolean;
};

/** Whom one meets: the pane's H1. */
export const PersonHeader = ({ name, when, zoneNote, takeFocus }: PersonHeaderProps): ReactElement => {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <PersonAvatar name={name} size={40} />
      <div className={styles.words}>
        <PaneTitle takeFocus={takeFocus}>{name}</PaneTitle>
        <Caption1 className={styles.meta}>{when}</Caption1>
        {zoneNote !== undefined && <Caption1 className={styles.meta}>{zoneNote}</Caption1>}
      </div>
    </header>
  );
};

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  meta: { color: tokens.colorNeutralForeground3 },
});
