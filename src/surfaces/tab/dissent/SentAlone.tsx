import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { ownDissentsPath } from '../screens/paths.ts';
import { useTab } from '../tab-context.tsx';
import { useDissentWords } from './dissent-desk.tsx';

/** It is with that person now, and where its answer will be. */
export const SentAlone = ({ name }: { readonly name: string }): ReactElement => {
  const styles = useStyles();
  const words = useDissentWords();
  const { host, personalLink } = useTab();
  return (
    <div className={styles.sent}>
      <Body1 className={styles.text}>{words('sent.text')}</Body1>
      <EyeLine who={words('who.pair', { name })} />
      <div>
        <Button
          onClick={() => {
            // Where the host does not go there, the text above says where it is.
            host.openLink(personalLink(ownDissentsPath)).catch(() => undefined);
          }}
        >
          {words('sent.open')}
        </Button>
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  sent: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  text: { maxWidth: '70ch' },
});
