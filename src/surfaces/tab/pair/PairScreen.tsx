import type { ReactElement } from 'react';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import { HomeLoading } from '../personal/HomeLoading.tsx';
import { alliancesPath, pairTasks } from '../screens/paths.ts';
import type { PairTask } from '../screens/paths.ts';
import { useServerView, useViewCache } from '../../ui/server-view.ts';
import { usePairWords, useTab, useTabWords } from '../tab-context.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { AgreementPage } from './agreement/AgreementPage.tsx';
import { CheckInPage } from './check-in/CheckInPage.tsx';
import { OpennessPage } from './openness/OpennessPage.tsx';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { BackLink, PairHeader } from './PairHeader.tsx';
import { PairPageContext, usePairPage } from './pair-page.tsx';
import { PromptsPage } from './prompts/PromptsPage.tsx';
import { RhythmPage } from './rhythm/RhythmPage.tsx';

type PairScreenProps = { readonly allianceId: string; readonly task: string | undefined };

/** An alliance between two: what it is about, and a page for each thing that one does in it. */
export const PairScreen = ({ allianceId, task }: PairScreenProps): ReactElement => {
  const words = usePairWords();
  const tabWords = useTabWords();
  const online = useOnline();
  const { pairs } = useTab();
  const source = { key: ['pair', allianceId], read: () => pairs.read(allianceId) };
  const cache = useViewCache(source);
  const { state, retry } = useServerView(source);
  switch (state.kind) {
    case 'loading':
      return <HomeLoading title={tabWords('tabName')} />;
    case 'forbidden':
      return (
        <Page>
          <BackLink to={alliancesPath} text={words('home.back')} />
          <Forbidden title={words('forbidden.title')} text={words('forbidden.text')} />
        </Page>
      );
    case 'offline':
    case 'failed':
      return (
        <Page>
          <PageHeader title={tabWords('tabName')} />
          {state.kind === 'offline' ? <Offline /> : <Failed {...waitIn(state)} onRetry={retry} />}
        </Page>
      );
    case 'ready':
      return (
        <PairPageContext value={{ view: state.view, cache }}>
          <Page>
            {!online && <Offline />}
            {online && state.stale && <Failed {...waitIn(state)} onRetry={retry} />}
            <Task task={pairTasks.find((one) => one === task)} />
          </Page>
        </PairPageContext>
      );
  }
};

const Task = ({ task }: { readonly task: PairTask | undefined }): ReactElement => {
  const { kind } = usePairPage().view.standing;
  // Until both want it, and once one has left, there is nothing to do but what the first page says.
  const open = kind === 'active' || kind === 'paused' ? task : undefined;
  return (
    <>
      <PairHeader task={open} />
      <TaskPage task={open} />
    </>
  );
};

const TaskPage = ({ task }: { readonly task: PairTask | undefined }): ReactElement => {
  switch (task) {
    case undefined:
      return <OverviewPage />;
    case 'openness':
      return <OpennessPage />;
    case 'prompts':
      return <PromptsPage />;
    case 'agreement':
      return <AgreementPage />;
    case 'check-in':
      return <CheckInPage />;
    case 'rhythm':
      return <RhythmPage />;
  }
};
