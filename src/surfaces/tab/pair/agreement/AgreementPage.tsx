import { Body1, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { pairParts } from '#domain/alliance/pair/pair-agreement.ts';
import { Columns } from '../../../ui/Page.tsx';
import { useFlushes } from '../../agreement/use-flushes.ts';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { hasCommitted, waitingVersion } from '../read-pair.ts';
import { PartSection } from './PartSection.tsx';
import { ProposeSection } from './ProposeSection.tsx';
import { useOpenLines } from './use-open-lines.ts';
import { WaitingVersion } from './WaitingVersion.tsx';

/** The agreement: lines that both edit, versions that both commit to. */
export const AgreementPage = (): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { view } = usePairPage();
  const { rememberFlush, flushAll } = useFlushes();
  const openLines = useOpenLines();
  const waiting = waitingVersion(view);
  const toCommit = waiting !== undefined && !hasCommitted(waiting, view.me.personId);
  return (
    <>
      <Body1 className={styles.lead}>{words('agreement.lead')}</Body1>
      {waiting !== undefined && <WaitingVersion key={waiting.number} version={waiting} onChange={openLines.change} />}
      <Columns
        main={pairParts.map((part) => (
          <PartSection key={part} part={part} openLines={openLines} onFlush={rememberFlush} />
        ))}
        aside={<ProposeSection flush={flushAll} look={toCommit ? 'secondary' : 'primary'} />}
      />
    </>
  );
};

const useStyles = makeStyles({ lead: { maxWidth: '70ch' } });
