import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProposalBody, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { SaveStatus } from '../../ui/SaveStatus.tsx';
import { Section } from '../../ui/Section.tsx';
import { useTab, useTabWords } from '../tab-context.tsx';
import { ActNotice } from './ActNotice.tsx';
import type { Flush } from './DraftSection.tsx';
import { latestVersion } from './read-view.ts';
import { useAct } from './use-act.ts';
import { useAllianceCache } from './use-alliance.ts';

type ProposeSectionProps = {
  readonly teamId: TeamId;
  readonly view: TeamAllianceView;
  /** Saves every section: what is proposed is what stands on the screen. */
  readonly flush: Flush;
  readonly onProposed: () => void;
};

/** What proposing does, and the button that does it. */
export const ProposeSection = ({ teamId, view, flush, onProposed }: ProposeSectionProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const { alliances } = useTab();
  const cache = useAllianceCache(teamId);
  const { state, run } = useAct(teamId);
  const [texts, setTexts] = useState<'saved' | 'saving' | 'unsaved'>('saved');
  const busy = texts === 'saving' || state.kind === 'busy';
  const propose = async (): Promise<void> => {
    if (busy) return;
    setTexts('saving');
    let saved = false;
    try {
      saved = await flush();
    } finally {
      setTexts(saved ? 'saved' : 'unsaved');
    }
    if (!saved) return;
    const done = await run(() => alliances.propose(teamId, { basedOn: revisionsOf(cache.current() ?? view) }));
    if (done) onProposed();
  };
  const number = (latestVersion(view)?.number ?? 0) + 1;
  return (
    <Section title={words('draft.ready')}>
      <Body1 className={styles.text}>{words('draft.readyText', { number })}</Body1>
      {texts === 'unsaved' && (
        <MessageBar intent="warning" politeness="polite" layout="multiline">
          <MessageBarBody>{words('draft.unsaved')}</MessageBarBody>
        </MessageBar>
      )}
      <ActNotice state={state} onRetry={() => void propose()} />
      <div className={styles.act}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void propose()}>
          {words('draft.propose')}
        </Button>
        <span role="status">{texts === 'saving' && <SaveStatus state={saving} onRetry={() => void propose()} />}</span>
      </div>
    </Section>
  );
};

const saving = { kind: 'saving' } as const;

const revisionsOf = ({ draft }: TeamAllianceView): ProposalBody['basedOn'] => ({
  atmosphere: draft.atmosphere.revision,
  'co-responsibility': draft['co-responsibility'].revision,
  behaviour: draft.behaviour.revision,
});

const useStyles = makeStyles({
  text: { maxWidth: '70ch', paddingBlockEnd: tokens.spacingVerticalXS },
  act: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});
