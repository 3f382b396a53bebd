import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProposalBody, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
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
  const [unsaved, setUnsaved] = useState(false);
  const propose = async (): Promise<void> => {
    const saved = await flush();
    setUnsaved(!saved);
    if (!saved) return;
    const done = await run(() => alliances.propose(teamId, { basedOn: revisionsOf(cache.current() ?? view) }));
    if (done) onProposed();
  };
  const number = (latestVersion(view)?.number ?? 0) + 1;
  return (
    <Section title={words('draft.ready')}>
      <Body1 className={styles.text}>{words('draft.readyText', { number })}</Body1>
      {unsaved && (
        <MessageBar intent="warning" politeness="polite" layout="multiline">
          <MessageBarBody>{words('draft.unsaved')}</MessageBarBody>
        </MessageBar>
      )}
      <ActNotice state={state} onRetry={() => void propose()} />
      <div>
        <Button appearance="primary" disabledFocusable={state.kind === 'busy'} onClick={() => void propose()}>
          {words('draft.propose')}
        </Button>
      </div>
    </Section>
  );
};

const revisionsOf = ({ draft }: TeamAllianceView): ProposalBody['basedOn'] => ({
  atmosphere: draft.atmosphere.revision,
  'co-responsibility': draft['co-responsibility'].revision,
  behaviour: draft.behaviour.revision,
});

const useStyles = makeStyles({ text: { maxWidth: '70ch', paddingBlockEnd: tokens.spacingVerticalXS } });
