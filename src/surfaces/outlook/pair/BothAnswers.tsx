import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival.ts';
import { usePaneWords } from '../pane-context.tsx';

type BothAnswersProps = { readonly mine: string; readonly theirs: string; readonly name: string };

/** What both wrote, theirs first; it stays as it is. */
export const BothAnswers = ({ mine, theirs, name }: BothAnswersProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  // Once the answers open, "I'm ready" is gone.
  const place = useFocusOnArrival<HTMLDivElement>();
  return (
    <div ref={place} tabIndex={-1} className={styles.both}>
      <Caption1Strong>{name}</Caption1Strong>
      <Body1 dir="auto" className={styles.text}>
        {theirs}
      </Body1>
      <Caption1Strong>{words('answer.you')}</Caption1Strong>
      <Body1 dir="auto" className={styles.text}>
        {mine}
      </Body1>
      <EyeLine who={words('ally.who', { name })} />
    </div>
  );
};

const useStyles = makeStyles({
  both: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, outlineStyle: 'none' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', marginBottom: tokens.spacingVerticalXS },
});
