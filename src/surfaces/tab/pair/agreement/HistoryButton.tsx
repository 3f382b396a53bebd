import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairVersionView } from '#contracts/pair-api.ts';
import { isSameLine } from '#domain/alliance/pair/pair-agreement.ts';
import { versionDifference } from '#domain/alliance/version-difference.ts';
import { Overlay } from '../../../ui/Overlay.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { AgreementLines } from './AgreementLines.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { useVersionTitle } from './use-version-title.ts';

/** Opens every version that was ever proposed, newest first. */
export const HistoryButton = (): ReactElement | null => {
  const words = usePairWords();
  const { versions } = usePairPage().view;
  const [open, setOpen] = useState(false);
  if (versions.length === 0) return null;
  return (
    <>
      <Button
        appearance="subtle"
        icon={<HistoryRegular />}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words('version.history')}
      </Button>
      {open && (
        <Overlay
          title={words('version.history')}
          place="end"
          onClose={() => {
            setOpen(false);
          }}
        >
          {versions.toReversed().map((version, index, all) => (
            <OneVersion key={version.number} version={version} before={all[index + 1]} />
          ))}
        </Overlay>
      )}
    </>
  );
};

type OneVersionProps = { readonly version: PairVersionView; readonly before: PairVersionView | undefined };

const OneVersion = ({ version, before }: OneVersionProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  return (
    <section className={styles.version}>
      <Subtitle2 as="h3" className={styles.title}>
        {useVersionTitle()(version)}
      </Subtitle2>
      {before === undefined ? (
        <AgreementLines lines={version.lines} />
      ) : (
        <>
          <Caption1>{words('version.changes', { number: before.number })}</Caption1>
          <DifferenceList differences={versionDifference(before.lines, version.lines, isSameLine)} />
        </>
      )}
    </section>
  );
};

const useStyles = makeStyles({
  version: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalM,
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlockStart: tokens.spacingVerticalL },
  },
  title: { margin: 0 },
});
