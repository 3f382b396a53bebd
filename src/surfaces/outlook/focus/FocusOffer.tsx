import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Section } from '../../ui/Section.tsx';
import { usePaneWords } from '../pane-context.tsx';
import { useSharesFocus } from './use-shares-focus.ts';
import { whyKeys } from './why-keys.ts';

/** The way to protected focus; says why the calendar is asked for before it is, and what of it is told to anyone. */
export const FocusOffer = ({ onOpen }: { readonly onOpen: () => void }): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  return (
    <Section title={words('focus.title')} look="plain">
      <Body1 as="p" className={styles.text}>
        {words('focus.offer')}
      </Body1>
      <Button className={styles.start} onClick={onOpen}>
        {words('focus.open')}
      </Button>
      <Caption1 as="p" className={styles.meta}>
        {whyKeys(useSharesFocus())
          .map((key) => words(key))
          .join(' ')}
      </Caption1>
    </Section>
  );
};

const useStyles = makeStyles({
  text: { margin: 0 },
  start: { alignSelf: 'flex-start' },
  meta: { margin: 0, color: tokens.colorNeutralForeground3 },
});
