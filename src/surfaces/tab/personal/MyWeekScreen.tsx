import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { MyWeekView } from '#contracts/my-week-api.ts';
import { addDays } from '#domain/shared/day.ts';
import { mondayOf, weekOf } from '#domain/shared/week.ts';
import { waitIn } from '../../ui/asked-to-wait.ts';
import { Loading, LoadingRows } from '../../ui/Loading.tsx';
import { Columns, Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Rows } from '../../ui/Row.tsx';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Section } from '../../ui/Section.tsx';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { Failed, Offline } from '../../ui/States.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { ownZone } from '../settings/zones.ts';
import { alliancesPath, firstPath, invitePath } from '../screens/paths.ts';
import { usePairWords, useTab } from '../tab-context.tsx';
import { ChannelLink } from './ChannelLink.tsx';
import { PairRow, TeamRow } from './HomeRow.tsx';
import { myDrafts } from './my-drafts.ts';
import { myPromises } from './my-promises.ts';
import { myTurns } from './my-turns.ts';
import { myWindows } from './my-windows.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { useLinkStyle } from './use-link-style.ts';

/** What of this week concerns the reader, out of all their teams; nobody else sees it. */
export const MyWeekScreen = (): ReactElement => {
  const words = usePairWords();
  const { practices, clock, dates } = useTab();
  const online = useOnline();
  const { state, retry } = useServerView({ key: ['my-week'], read: () => practices.myWeek.read() });
  const monday = mondayOf(weekOf(dates.today(clock.now())));
  const isOffline = !online || state.kind === 'offline';
  return (
    <Page>
      <PageHeader title={dates.days(monday, addDays(monday, 4), false)} who={words('home.who')} place="my-week" />
      {isOffline && <Offline />}
      {!isOffline && hasFailed(state) && <Failed {...waitIn(state)} onRetry={retry} />}
      <Columns main={<MainPart state={state} />} aside={isKnown(state) && <Alliances state={state} />} />
    </Page>
  );
};

const nothing: MyWeekView = { alliances: [], teams: [], dissents: [] };

type PartProps = { readonly state: ViewState<MyWeekView> };

/** Nobody is turned away from a page that is their own: a refusal is a fault, too. */
const hasFailed = (state: ViewState<MyWeekView>): boolean =>
  state.kind === 'failed' || state.kind === 'forbidden' || (state.kind === 'ready' && state.stale);

/** Of what could not be read nothing stands on the page, not even its titles: the page says so once, at its head. */
const isKnown = ({ kind }: ViewState<MyWeekView>): boolean => kind === 'ready' || kind === 'loading';

/** What waits, what is promised, and what was begun; that is on this device, whatever could be read. */
const MainPart = ({ state }: PartProps): ReactElement => {
  const words = usePairWords();
  const { dates, clock } = useTab();
  const view = state.kind === 'ready' ? state.view : nothing;
  const { teams } = view;
  const turns = myTurns(view, words);
  const promises = myPromises(teams, { words, dates });
  const windows = myWindows(teams, { words, dates, zone: ownZone(), now: clock.now() });
  return (
    <>
      {isKnown(state) && (
        <Section title={words('mine.turn')}>
          <Part state={state} isEmpty={turns.length === 0} empty={words('mine.turn.none')}>
            {turns.map(({ key, ...turn }) => (
              <PlaceRow key={key} {...turn} />
            ))}
          </Part>
          {state.kind === 'ready' && turns.length === 0 && <NextPlace teams={teams} />}
        </Section>
      )}
      {promises.length > 0 && (
        <Section title={words('mine.promises')}>
          <Rows>
            {promises.map(({ key, text, meta, channelId }) => (
              <PlaceRow key={key} channelId={channelId} page={firstPath} text={text} meta={meta} />
            ))}
          </Rows>
        </Section>
      )}
      {windows.length > 0 && (
        <Section title={words('mine.windows')}>
          <Rows>
            {windows.map(({ key, ...window }) => (
              <PlaceRow key={key} channelId={undefined} {...window} />
            ))}
          </Rows>
        </Section>
      )}
      <Drafts view={view} />
    </>
  );
};

/** Where to go when nothing waits: to the week of one's team, or, without one, to a colleague. */
const NextPlace = ({ teams: [team] }: Pick<MyWeekView, 'teams'>): ReactElement => {
  const words = usePairWords();
  const link = useLinkStyle();
  if (team === undefined)
    return (
      <Link href={invitePath} className={link}>
        {words('home.invite')}
      </Link>
    );
  const { channelId, teamName } = team.summary;
  return (
    <ChannelLink channelId={channelId} page={firstPath} className={link}>
      {words('mine.turn.week', { team: teamName })}
    </ChannelLink>
  );
};

/** What was begun on this device and not sent; where there is nothing, nobody needs to know that there could be. */
const Drafts = ({ view }: { readonly view: MyWeekView }): ReactElement | null => {
  const words = usePairWords();
  const { unsaved } = useTab();
  const drafts = myDrafts(unsaved.list(), view, words);
  if (drafts.length === 0) return null;
  return (
    <Section title={words('mine.drafts')}>
      <Rows>
        {drafts.map(({ key, ...draft }) => (
          <PlaceRow key={key} {...draft} />
        ))}
      </Rows>
      <EyeLine who={words('mine.drafts.who')} />
    </Section>
  );
};

const Alliances = ({ state }: PartProps): ReactElement => {
  const words = usePairWords();
  const link = useLinkStyle();
  const { alliances, teams } = state.kind === 'ready' ? state.view : nothing;
  return (
    <Section title={words('mine.alliances')}>
      <Part state={state} isEmpty={alliances.length + teams.length === 0} empty={words('home.empty')}>
        {alliances.map((summary) => (
          <PairRow key={summary.allianceId} summary={summary} />
        ))}
        {teams.map(({ summary }) => (
          <TeamRow key={summary.teamId} summary={summary} />
        ))}
      </Part>
      <Link href={alliancesPath} className={link}>
        {words('mine.alliances.all')}
      </Link>
    </Section>
  );
};

type RowsPartProps = PartProps & {
  readonly isEmpty: boolean;
  readonly empty: string;
  readonly children: readonly ReactElement[] | readonly (readonly ReactElement[])[];
};

/** Rows, or what stands in their place: to come, or none. */
const Part = ({ state, isEmpty, empty, children }: RowsPartProps): ReactElement | null => {
  switch (state.kind) {
    case 'loading':
      return (
        <Loading>
          <LoadingRows rows={2} />
        </Loading>
      );
    case 'ready':
      return isEmpty ? <Body1>{empty}</Body1> : <Rows>{children}</Rows>;
    case 'offline':
    case 'failed':
    case 'forbidden':
      return null;
  }
};
