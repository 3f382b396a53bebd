import { Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { editPath } from '../../screens/paths.ts';
import { useRoundWords, useTab, useTabWords } from '../../tab-context.tsx';
import { RoundResult } from './RoundResult.tsx';

/** What came of the last closed round, and of those before it when one asks; and the way into the agreement. */
export const RoundResults = ({ view }: { readonly view: TeamAllianceView }): ReactElement | null => {
  const words = useRoundWords();
  const tabWords = useTabWords();
  const { dates } = useTab();
  const [, navigate] = useLocation();
  const [last, ...earlier] = view.checkIns.toReversed();
  if (last === undefined) return null;
  return (
    <Section title={words('result', { day: dates.dateInYear(last.closedOn) })}>
      <RoundResult result={last} />
      <div>
        <Button
          onClick={() => {
            navigate(editPath);
          }}
        >
          {words('edit')}
        </Button>
      </div>
      <EarlierRounds rounds={earlier} />
      <EyeLine who={tabWords('who.team', { team: view.team.name })} />
    </Section>
  );
};

/** Newest first, each to be opened. */
const EarlierRounds = ({ rounds }: { readonly rounds: TeamAllianceView['checkIns'] }): ReactElement => {
  const styles = useStyles();
  const words = useRoundWords();
  const { dates } = useTab();
  return (
    <>
      {rounds.map((result) => (
        <details key={result.round}>
          <summary className={styles.summary}>
            <Body1Strong>{words('result', { day: dates.dateInYear(result.closedOn) })}</Body1Strong>
          </summary>
          <div className={styles.earlier}>
            <RoundResult result={result} />
          </div>
        </details>
      ))}
    </>
  );
};

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  earlier: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalM,
  },
});
