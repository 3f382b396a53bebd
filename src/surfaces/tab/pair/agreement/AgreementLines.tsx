import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import { usePairWords } from '../../tab-context.tsx';
import { linesByPart } from '../read-pair.ts';
import { useOwnerWords } from './use-line.ts';

/** The lines of a version, part by part; to be read, not edited. */
export const AgreementLines = ({ lines }: { readonly lines: readonly AgreementLine[] }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const owner = useOwnerWords();
  return (
    <dl className={styles.parts}>
      {linesByPart(lines).map(({ part, lines: partLines }) => (
        <div key={part} className={styles.part}>
          <dt>
            <Caption1Strong className={styles.quiet}>{words(`part.${part}`)}</Caption1Strong>
          </dt>
          {partLines.map((line) => (
            <dd key={line.id} className={styles.line}>
              <Body1 dir="auto">{line.text}</Body1>
              {line.evidence !== '' && <Caption1 dir="auto">{line.evidence}</Caption1>}
              {owner(line) !== undefined && <Caption1 className={styles.quiet}>{owner(line)}</Caption1>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
};

const useStyles = makeStyles({
  parts: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    maxWidth: '70ch',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});
