import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { AllianceHeader } from '../alliance/AllianceHeader.tsx';
import { AllianceLoading } from '../alliance/AllianceLoading.tsx';
import { latestVersion } from '../alliance/read-view.ts';
import { useAlliance } from '../alliance/use-alliance.ts';
import { useTab, useTabWords } from '../tab-context.tsx';
import { LateAgreed, LateCheckIn, LateDrafting, LateWriting } from './LateStages.tsx';
import { alliancePath, checkInPath, editPath } from './paths.ts';

type AllianceScreenProps = { readonly teamId: TeamId };

/** A team's alliance: one page, whichever stage it is in. */
export const AllianceScreen = ({ teamId }: AllianceScreenProps): ReactElement => {
  const words = useTabWords();
  const uiWords = useUiWords();
  const styles = useStyles();
  const { host } = useTab();
  const online = useOnline();
  const { state, retry } = useAlliance(teamId);
  const team = host.channel?.teamName;
  const title = team === undefined ? words('tabName') : words('page.title', { team });
  switch (state.kind) {
    case 'loading':
      return <AllianceLoading title={title} />;
    case 'offline':
      return (
        <Page>
          <PageHeader title={title} />
          <Offline />
        </Page>
      );
    case 'failed':
      return (
        <Page>
          <PageHeader title={title} />
          <Failed {...waitIn(state)} onRetry={retry} />
        </Page>
      );
    case 'forbidden':
      return (
        <Page>
          <Forbidden
            title={words('forbidden.title')}
            text={words(host.channel?.membership === 'shared' ? 'forbidden.shared' : 'forbidden.text')}
            act={{ label: uiWords('retry'), onAct: retry }}
          />
        </Page>
      );
    case 'ready':
      return (
        <Page>
          {!online && (
            <div className={styles.stays}>
              <Offline />
            </div>
          )}
          {online && state.stale && <Failed {...waitIn(state)} onRetry={retry} />}
          <Stage teamId={teamId} view={state.view} />
        </Page>
      );
  }
};

type StageProps = { readonly teamId: TeamId; readonly view: TeamAllianceView };

const Stage = ({ teamId, view }: StageProps): ReactElement => {
  const [location, navigate] = useLocation();
  const version = latestVersion(view);
  const showAlliance = (): void => {
    navigate(alliancePath);
  };
  if (view.stage === 'writing') {
    return (
      <>
        <AllianceHeader teamId={teamId} view={view} mode="stage" onBack={showAlliance} />
        <LateWriting teamId={teamId} view={view} />
      </>
    );
  }
  if (location === checkInPath) {
    return <LateCheckIn teamId={teamId} view={view} onBack={showAlliance} />;
  }
  if (version === undefined || location === editPath) {
    return (
      <>
        <AllianceHeader
          teamId={teamId}
          view={view}
          mode={version === undefined ? 'stage' : 'edit'}
          onBack={showAlliance}
        />
        <LateDrafting teamId={teamId} view={view} onProposed={showAlliance} />
      </>
    );
  }
  return (
    <>
      <AllianceHeader teamId={teamId} view={view} mode="stage" onBack={showAlliance} />
      <LateAgreed
        teamId={teamId}
        view={view}
        version={version}
        onEdit={() => {
          navigate(editPath);
        }}
      />
    </>
  );
};

const useStyles = makeStyles({
  // Whoever writes further down reads it too; above the text boxes, which are positioned themselves.
  stays: { position: 'sticky', top: 0, zIndex: 1 },
});
