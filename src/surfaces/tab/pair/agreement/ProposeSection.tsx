import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PairView } from '#contracts/pair-api.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords, useTab } from '../../tab-context.tsx';
import { usePairActs, usePairPage } from '../pair-page.tsx';
import { PairNotice } from '../PairNotice.tsx';
import { canPropose } from '../read-pair.ts';
import { HistoryButton } from './HistoryButton.tsx';

type ProposeSectionProps = {
  /** Saves every open line; resolves to whether the server has all of them. */
  readonly flush: () => Promise<boolean>;
  readonly look: 'primary' | 'secondary';
};

/** What proposing does, the button that does it, and the versions so far. */
export const ProposeSection = ({ flush, look }: ProposeSectionProps): ReactElement | null => {
  const styles = useStyles();
  const words = usePairWords();
  const { pairs } = useTab();
  const { view, cache } = usePairPage();
  const { state, run } = usePairActs();
  const [unsaved, setUnsaved] = useState(false);
  const number = (view.versions.at(-1)?.number ?? 0) + 1;
  const propose = async (): Promise<void> => {
    const saved = await flush();
    setUnsaved(!saved);
    if (!saved) return;
    await run(() => pairs.propose(view.allianceId, { basedOn: revisionsOf(cache.current() ?? view) }));
  };
  const changed = canPropose(view);
  if (!changed && view.versions.length === 0) return null;
  return (
    <Section title={words(changed ? 'propose.title' : 'version.all')}>
      {changed && <Body1>{words('propose.text', { number })}</Body1>}
      {unsaved && <Notice text={words('propose.unsaved')} />}
      <PairNotice state={state} onRetry={() => void propose()} />
      <div className={styles.acts}>
        {changed && (
          <Button appearance={look} disabledFocusable={state.kind === 'busy'} onClick={() => void propose()}>
            {words('propose.act', { number })}
          </Button>
        )}
        <HistoryButton />
      </div>
    </Section>
  );
};

const revisionsOf = ({ lines }: PairView): Readonly<Record<string, number>> =>
  Object.fromEntries(lines.map(({ id, revision }) => [id, revision]));

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });
