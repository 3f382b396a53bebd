import { Body1, Button, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OwnCheckInView } from '#contracts/alliance-api.ts';
import { commentsFrom } from '#domain/alliance/team/check-in-results.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { MarkList } from '../../../ui/check-in/MarkList.tsx';
import { Pips } from '../../../ui/check-in/Pips.tsx';
import { useRoundWords } from '../../tab-context.tsx';
import { useFocusOnArrival } from '../../../ui/use-focus-on-arrival.ts';
import { useCheckInWords } from '../../../ui/check-in/check-in-words.ts';

type OwnAnswerProps = { readonly mine: OwnCheckInView; readonly onChange: () => void };

/** One's own answer, until the round is closed. */
export const OwnAnswer = ({ mine, onChange }: OwnAnswerProps): ReactElement => {
  const styles = useStyles();
  const words = useRoundWords();
  const checkInWords = useCheckInWords();
  // The form is gone.
  const place = useFocusOnArrival<HTMLDivElement>();
  return (
    <Section title={checkInWords('checkIn.mine')}>
      <div ref={place} tabIndex={-1} className={styles.text}>
        <Body1>{words('mine')}</Body1>
      </div>
      <MarkList of={(pulse) => <Pips mark={mine[pulse]} text={checkInWords(`mark.${mine[pulse]}`)} />} />
      {mine.change !== '' && (
        <div className={styles.text}>
          <Caption1Strong>{words('mineChange')}</Caption1Strong>
          <Body1 dir="auto" className={styles.written}>
            {mine.change}
          </Body1>
        </div>
      )}
      <EyeLine who={words('changeWho', { from: commentsFrom })} />
      <div>
        <Button onClick={onChange}>{checkInWords('checkIn.replace')}</Button>
      </div>
    </Section>
  );
};

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', maxWidth: '70ch', outlineStyle: 'none' },
  written: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingBlockStart: tokens.spacingVerticalXXS },
});
