import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShoutOutView } from '#contracts/shout-out-api.ts';
import { useShoutOutWords } from './shout-out-desk.tsx';

type ShoutOutWordsProps = { readonly shoutOut: ShoutOutView; readonly meta: string };

/** What a recognition says, in its three parts; its words may be gone. */
export const ShoutOutWords = ({ shoutOut: { gesture, impact, learning }, meta }: ShoutOutWordsProps): ReactElement => {
  const styles = useStyles();
  const words = useShoutOutWords();
  return (
    <div className={styles.box}>
      <Caption1 dir="auto" className={styles.meta}>
        {meta}
      </Caption1>
      {gesture !== '' && (
        <>
          <Body1 dir="auto" className={styles.text}>
            {gesture}
          </Body1>
          <Caption1 dir="auto" className={styles.text}>
            {words('part.impact', { text: impact })}
          </Caption1>
          <Caption1 dir="auto" className={styles.text}>
            {words('part.learning', { text: learning })}
          </Caption1>
        </>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  text: { maxWidth: '70ch', whiteSpace: 'pre-wrap' },
  meta: { color: tokens.colorNeutralForeground3 },
});
