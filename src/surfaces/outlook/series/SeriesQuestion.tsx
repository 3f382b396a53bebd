import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { usePane, usePaneWords } from '../pane-context.tsx';
import { Result } from '../Result.tsx';

type SeriesQuestionProps = { readonly part: 'occurrence' | 'series' };

/**
 * This one or all: Outlook opens one meeting of a series or all of it, and what is written goes into what is open. Says
 * which it is before anything is written, and leads from one to all; the way back goes through the calendar alone.
 */
export const SeriesQuestion = ({ part }: SeriesQuestionProps): ReactElement => {
  const styles = useStyles();
  const words = usePaneWords();
  const { series } = usePane();
  const [isFailed, setFailed] = useState(false);
  return (
    <div className={styles.question}>
      <Body1 as="p" className={styles.text}>
        <strong>{words('series.title')}</strong> {words(`series.${part}`)}
      </Body1>
      {part === 'occurrence' && (
        <Button
          className={styles.start}
          onClick={() => {
            setFailed(false);
            series.openWhole().catch(() => {
              setFailed(true);
            });
          }}
        >
          {words('series.open')}
        </Button>
      )}
      <Result text={isFailed ? words('series.failed') : ''} />
    </div>
  );
};

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  start: { alignSelf: 'flex-start' },
});
