import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { AgreementLines } from '../agreement/AgreementLines.tsx';
import { HistoryButton } from '../agreement/HistoryButton.tsx';
import { useVersionTitle } from '../agreement/use-version-title.ts';
import { usePairPage } from '../pair-page.tsx';
import { versionInForce } from '../read-pair.ts';

/** What holds between the two today. */
export const AgreementInForce = (): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const titleOf = useVersionTitle();
  const version = versionInForce(usePairPage().view);
  return (
    <Section title={words('page.agreement')} end={<HistoryButton />}>
      {version === undefined ? (
        <Body1>{words('version.none')}</Body1>
      ) : (
        <>
          <Caption1 className={styles.quiet}>{titleOf(version)}</Caption1>
          <AgreementLines lines={version.lines} />
        </>
      )}
    </Section>
  );
};

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });
