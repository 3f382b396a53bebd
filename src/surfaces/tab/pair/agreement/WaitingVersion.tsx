import { Body1, Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { PairVersionView } from '#contracts/pair-api.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { PersonAvatar } from '../../../ui/PersonAvatars.tsx';
import { Row, Rows } from '../../../ui/Row.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useAllianceWords, usePairWords, useTab } from '../../tab-context.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { hasCommitted, versionInForce } from '../read-pair.ts';
import { AgreementLines } from './AgreementLines.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { useVersionTitle } from './use-version-title.ts';

/** The newest version: what it changes, who has committed, and the button for those who have not. */
export const WaitingVersion = ({ version }: { readonly version: PairVersionView }): ReactElement => {
  const words = usePairWords();
  const allianceWords = useAllianceWords();
  const { view } = usePairPage();
  const holding = versionInForce(view);
  return (
    <Section title={useVersionTitle()(version)}>
      {holding === undefined ? (
        <AgreementLines lines={version.lines} />
      ) : (
        <>
          <Caption1>{words('version.changes', { number: holding.number })}</Caption1>
          <DifferenceList before={holding.lines} after={version.lines} />
        </>
      )}
      <Rows>
        {[view.other, view.me].map(({ personId, name }) => (
          <Row
            key={personId}
            text={personId === view.me.personId ? words('page.you') : name}
            lead={<PersonAvatar name={name} />}
            end={
              <Mark
                done={hasCommitted(version, personId)}
                text={allianceWords(hasCommitted(version, personId) ? 'commitment.given' : 'commitment.open')}
              />
            }
          />
        ))}
      </Rows>
      <OwnCommitment version={version} holding={holding} />
    </Section>
  );
};

type OwnCommitmentProps = { readonly version: PairVersionView; readonly holding: PairVersionView | undefined };

const OwnCommitment = ({ version, holding }: OwnCommitmentProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs } = useTab();
  const { view } = usePairPage();
  const { announce } = useAnnounce();
  const { state, run } = usePairActs();
  const place = useRef<HTMLDivElement>(null);
  const commit = async (): Promise<void> => {
    if (!(await run(() => pairs.commit(view.allianceId, version.number)))) return;
    // The button is gone, and with it the focus.
    place.current?.focus();
    announce(words('version.committed'), { batchId: 'commit' });
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.act}>
      {hasCommitted(version, view.me.personId) ? (
        <Body1>{words('version.committed')}</Body1>
      ) : (
        <>
          <PairNotice state={state} onRetry={() => void commit()} />
          <Button appearance="primary" disabledFocusable={state.kind === 'busy'} onClick={() => void commit()}>
            {words('version.commit')}
          </Button>
        </>
      )}
      <Caption1 className={styles.hint}>{words('version.hint')}</Caption1>
      {holding !== undefined && (
        <Caption1 className={styles.hint}>{words('version.stays', { number: holding.number })}</Caption1>
      )}
    </div>
  );
};

const useStyles = makeStyles({
  act: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    outlineStyle: 'none',
  },
  hint: { color: tokens.colorNeutralForeground3 },
});
