import { Body1, Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { InsightsView } from '#contracts/insights-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { ChartTable } from '../../ui/ChartTable.tsx';
import { Loading, LoadingText } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView } from '../../ui/server-view.ts';
import { Failed, Forbidden, Offline } from '../../ui/States.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { useAlliance } from '../alliance/use-alliance.ts';
import { LatePart } from '../../ui/LatePart.tsx';
import { readingLocale } from '../load-words.ts';
import { useTab, useTabWords } from '../tab-context.tsx';
import { CheckInWordsContext, useCheckInWords } from '../../ui/check-in/check-in-words.ts';
import { DissentsChart, KeptChart, PulsesChart } from './charts.tsx';
import type { InsightBlock } from './insight-block.ts';
import { dissentsBlock, keptBlock, moreBlock, pulsesBlock } from './insight-blocks.ts';
import { insightsCsv } from './insights-csv.ts';
import { InsightsWordsContext, loadInsightsWords, useInsightsWords } from './insights-words.ts';

type InsightsScreenProps = { readonly teamId: TeamId };

/** How a team's practices go over time: of the team, never of a person. */
export const InsightsScreen = ({ teamId }: InsightsScreenProps): ReactElement => {
  const { locale } = useTab().host;
  const load = useCallback(() => loadInsightsWords(readingLocale(locale)), [locale]);
  return (
    <LatePart load={load} waiting={null}>
      {({ words, checkInWords }) => (
        <InsightsWordsContext value={words}>
          <CheckInWordsContext value={checkInWords}>
            <InsightsPage teamId={teamId} />
          </CheckInWordsContext>
        </InsightsWordsContext>
      )}
    </LatePart>
  );
};

const InsightsPage = ({ teamId }: InsightsScreenProps): ReactElement => {
  const tabWords = useTabWords();
  const uiWords = useUiWords();
  const online = useOnline();
  const { host, practices } = useTab();
  const alliance = useAlliance(teamId);
  const insights = useServerView({ key: ['insights', teamId], read: () => practices.insights.read(teamId) });
  const states = [alliance.state, insights.state];
  const retry = (): void => {
    alliance.retry();
    insights.retry();
  };
  const team = alliance.state.kind === 'ready' ? alliance.state.view.team.name : host.channel?.teamName;
  if (states.some(({ kind }) => kind === 'forbidden')) {
    return (
      <Page>
        <Forbidden
          title={tabWords('forbidden.title')}
          text={tabWords(host.channel?.membership === 'shared' ? 'forbidden.shared' : 'forbidden.text')}
          act={{ label: uiWords('retry'), onAct: retry }}
        />
      </Page>
    );
  }
  const isOffline = !online || states.some(({ kind }) => kind === 'offline');
  const hasFailed = states.some((state) => state.kind === 'failed' || (state.kind === 'ready' && state.stale));
  return (
    <Page>
      <Header team={team} />
      {isOffline && <Offline />}
      {!isOffline && hasFailed && <Failed {...waitIn(...states)} onRetry={retry} />}
      {alliance.state.kind === 'ready' && insights.state.kind === 'ready' && (
        <Blocks alliance={alliance.state.view} insights={insights.state.view} />
      )}
      {states.some(({ kind }) => kind === 'loading') && <BlocksLoading />}
    </Page>
  );
};

const Header = ({ team }: { readonly team: string | undefined }): ReactElement => {
  const words = useInsightsWords();
  const tabWords = useTabWords();
  return (
    <>
      {team === undefined ? (
        <PageHeader title={words('titleUnknown')} place="insights" />
      ) : (
        <PageHeader title={words('title', { team })} who={tabWords('who.team', { team })} place="insights" />
      )}
      <Body1>{words('about')}</Body1>
    </>
  );
};

type BlocksProps = { readonly alliance: TeamAllianceView; readonly insights: InsightsView };

const Blocks = ({ alliance, insights }: BlocksProps): ReactElement => {
  const words = useInsightsWords();
  const checkInWords = useCheckInWords();
  const { dates, saveFile } = useTab();
  const saying = { words, checkInWords, dates };
  const parts: readonly { readonly block: InsightBlock; readonly chart?: ReactNode }[] = [
    { block: pulsesBlock(alliance, saying), chart: <PulsesChart checkIns={alliance.checkIns} /> },
    { block: keptBlock(insights, saying), chart: <KeptChart weeks={insights.kept.weeks} /> },
    { block: dissentsBlock(insights, saying), chart: <DissentsChart weeks={insights.dissents.weeks} /> },
    { block: moreBlock(insights, saying) },
  ];
  return (
    <>
      {parts.map(({ block, chart }) => (
        <Section key={block.title} title={block.title}>
          {block.sentences.map((sentence) => (
            <Body1 key={sentence}>{sentence}</Body1>
          ))}
          {block.table !== undefined && (
            <>
              {chart}
              <ChartTable
                title={block.title}
                summary={words('table')}
                columns={block.table.columns}
                rows={block.table.rows.map(([head = '', ...cells]) => ({ head, cells }))}
              />
            </>
          )}
        </Section>
      ))}
      <div>
        <Button
          icon={<ArrowDownloadRegular />}
          onClick={() => {
            const name = `${words('fileName', { team: alliance.team.name })}.csv`;
            saveFile({ name, mediaType: 'text/csv', text: insightsCsv(parts.map(({ block }) => block)) });
          }}
        >
          {words('download')}
        </Button>
      </div>
    </>
  );
};

const BlocksLoading = (): ReactElement => {
  const words = useInsightsWords();
  return (
    <>
      {(['pulses.title', 'kept.title', 'dissents.title', 'more.title'] as const).map((title) => (
        <Section key={title} title={words(title)}>
          <Loading>
            <LoadingText lines={3} />
          </Loading>
        </Section>
      ))}
    </>
  );
};
