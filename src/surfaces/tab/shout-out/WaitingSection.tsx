import { Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ShoutOutView } from '#contracts/shout-out-api.ts';
import type { RecipientChoice } from '#domain/shout-out/shout-out.ts';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { ActLine } from './ActLine.tsx';
import { useNames, useShoutOutActs, useShoutOutDesk, useShoutOutWords } from './shout-out-desk.tsx';
import { ShoutOutWords } from './ShoutOutWords.tsx';

/** Recognitions of oneself that wait for one's choice; nothing while there is none. */
export const WaitingSection = (): ReactElement | null => {
  const styles = useStyles();
  const words = useShoutOutWords();
  const { waiting } = useShoutOutDesk().own;
  if (waiting.length === 0) return null;
  return (
    <Section title={words('waiting.title')}>
      <Caption1 className={styles.meta}>{words('waiting.explain')}</Caption1>
      <Rows>
        {waiting.map((shoutOut) => (
          <WaitingRow key={shoutOut.id} shoutOut={shoutOut} />
        ))}
      </Rows>
    </Section>
  );
};

const WaitingRow = ({ shoutOut }: { readonly shoutOut: ShoutOutView }): ReactElement => {
  const styles = useStyles();
  const words = useShoutOutWords();
  const names = useNames();
  const { teamId, client } = useShoutOutDesk();
  const { state, run } = useShoutOutActs();
  const { announce } = useAnnounce();
  const [last, setLast] = useState<RecipientChoice>('post');
  const name = names([shoutOut.by]);
  const choose = async (choice: RecipientChoice): Promise<void> => {
    setLast(choice);
    if (await run(() => client.choose(teamId, shoutOut.id, { choice }))) announce(words(`chosen.${choice}`));
  };
  const button = (choice: RecipientChoice, title: string, look: 'secondary' | 'subtle'): ReactElement => (
    <Button
      appearance={look}
      aria-label={`${title}: ${shoutOut.gesture}`}
      disabledFocusable={state.kind === 'busy'}
      onClick={() => {
        if (state.kind !== 'busy') void choose(choice);
      }}
    >
      {title}
    </Button>
  );
  return (
    <li className={styles.row}>
      <ShoutOutWords shoutOut={shoutOut} meta={words('waiting.from', { name })} />
      <ActLine state={state} onRetry={() => void choose(last)} />
      <div className={styles.acts}>
        {button('post', words('waiting.post'), 'secondary')}
        {button('keep-private', words('waiting.private'), 'secondary')}
        {button('decline', words('waiting.decline'), 'subtle')}
      </div>
    </li>
  );
};

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  meta: { color: tokens.colorNeutralForeground3 },
});
