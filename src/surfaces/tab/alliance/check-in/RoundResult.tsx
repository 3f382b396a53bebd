import { Body1, Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { RoundResultView } from '#contracts/alliance-api.ts';
import { commentsFrom, figuresFrom } from '#domain/alliance/team/check-in-results.ts';
import { Rows } from '../../../ui/Row.tsx';
import { MarkList } from '../../../ui/check-in/MarkList.tsx';
import { Pips } from '../../../ui/check-in/Pips.tsx';
import { editPathWith } from '../../screens/paths.ts';
import { useRoundWords } from '../../tab-context.tsx';
import { nearestMark } from './nearest-mark.ts';
import { useMeanWords } from './use-mean-words.ts';

type ResultProps = { readonly result: RoundResultView };

/** What came of a round: how many answered, the three things in words, and what people would change. */
export const RoundResult = ({ result }: ResultProps): ReactElement => {
  const words = useRoundWords();
  return (
    <>
      <Body1>{words('answers', { count: result.answers })}</Body1>
      <Figures result={result} />
      <Comments result={result} />
    </>
  );
};

const Figures = ({ result: { figures } }: ResultProps): ReactElement => {
  const words = useRoundWords();
  const say = useMeanWords();
  if (figures === undefined) return <Body1>{words('noFigures', { from: figuresFrom })}</Body1>;
  return <MarkList of={(pulse) => <Pips mark={nearestMark(figures[pulse])} text={say(figures[pulse])} />} />;
};

const Comments = ({ result: { comments } }: ResultProps): ReactElement => {
  const styles = useStyles();
  const words = useRoundWords();
  const [, navigate] = useLocation();
  if (comments === undefined) return <Body1>{words('noComments', { from: commentsFrom })}</Body1>;
  return (
    <div className={styles.comments}>
      <Caption1Strong>{words('changes')}</Caption1Strong>
      {comments.length === 0 && <Caption1>{words('noChange')}</Caption1>}
      <Rows>
        {comments.map((text, index) => (
          // Two may say the same; the list never changes once it is there.
          <li key={index} className={styles.comment}>
            <Body1 dir="auto" className={styles.text}>
              {text}
            </Body1>
            <Button
              size="small"
              aria-label={words('makeLineOf', { text })}
              onClick={() => {
                navigate(editPathWith(text));
              }}
            >
              {words('makeLine')}
            </Button>
          </li>
        ))}
      </Rows>
    </div>
  );
};

const useStyles = makeStyles({
  comments: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  comment: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { flexGrow: 1, flexBasis: '240px', minWidth: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
