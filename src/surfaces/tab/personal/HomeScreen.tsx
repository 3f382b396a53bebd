import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { HomeView } from '#contracts/pair-api.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Rows } from '../../ui/Row.tsx';
import { Section } from '../../ui/Section.tsx';
import { Empty, Failed, Offline } from '../../ui/States.tsx';
import { invitePath, ownDissentsPath } from '../screens/paths.ts';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { HomeLoading } from './HomeLoading.tsx';
import { PairRow, TeamRow } from './HomeRow.tsx';

/** All alliances of a person with others, each with what is next in it. */
export const HomeScreen = (): ReactElement => {
  const words = usePairWords();
  const online = useOnline();
  const { pairs } = useTab();
  const { state, retry } = useServerView({ key: ['home'], read: () => pairs.home() });
  if (state.kind === 'loading') return <HomeLoading title={words('home.title')} />;
  return (
    <Page>
      <PageHeader title={words('home.title')} who={words('home.who')}>
        {state.kind === 'ready' && state.view.alliances.length > 0 && <InviteButton />}
      </PageHeader>
      {!online && <Offline />}
      {online && hasFailed(state) && <Failed {...waitIn(state)} onRetry={retry} />}
      {state.kind === 'ready' && <Alliances view={state.view} />}
      <Teams teams={state.kind === 'ready' ? state.view.teams : []} />
      <Dissents />
    </Page>
  );
};

/** Nobody is turned away from a page that is their own: a refusal is a fault, too. */
const hasFailed = (state: ViewState<HomeView>): boolean =>
  state.kind === 'failed' || state.kind === 'forbidden' || (state.kind === 'ready' && state.stale);

const Alliances = ({ view }: { readonly view: HomeView }): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  return (
    <Section title={words('home.list')}>
      {view.alliances.length === 0 ? (
        <div className={styles.empty}>
          <Empty icon={<PeopleTeamRegular />} text={words('home.empty')} />
          <InviteButton />
        </div>
      ) : (
        <Rows>
          {view.alliances.map((summary) => (
            <PairRow key={summary.allianceId} summary={summary} />
          ))}
        </Rows>
      )}
    </Section>
  );
};

/** The way to what stands between oneself and others; how many there are is nobody's business here. */
const Dissents = (): ReactElement => {
  const words = usePairWords();
  const [, navigate] = useLocation();
  return (
    <Section title={words('home.dissents')}>
      <Body1>{words('home.dissentsText')}</Body1>
      <div>
        <Button
          onClick={() => {
            navigate(ownDissentsPath);
          }}
        >
          {words('home.dissentsOpen')}
        </Button>
      </div>
    </Section>
  );
};

/** The alliances of one's teams; whoever sees none yet learns where they begin. */
const Teams = ({ teams }: { readonly teams: HomeView['teams'] }): ReactElement => {
  const words = usePairWords();
  return (
    <Section title={words('home.teams')}>
      {teams.length === 0 ? (
        <Body1>{words('home.teamsText')}</Body1>
      ) : (
        <Rows>
          {teams.map((summary) => (
            <TeamRow key={summary.teamId} summary={summary} />
          ))}
        </Rows>
      )}
    </Section>
  );
};

const InviteButton = (): ReactElement => {
  const words = usePairWords();
  const [, navigate] = useLocation();
  return (
    <Button
      appearance="primary"
      icon={<PersonAddRegular />}
      onClick={() => {
        navigate(invitePath);
      }}
    >
      {words('home.invite')}
    </Button>
  );
};

const useStyles = makeStyles({
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});
