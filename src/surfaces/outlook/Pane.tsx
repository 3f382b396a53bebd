import { SkeletonItem } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Attendee, Invite } from '#domain/calendar/invite.ts';
import { judgeInvite } from '#domain/calendar/one-to-one.ts';
import { Loading, LoadingRows } from '../ui/Loading.tsx';
import { Failed } from '../ui/States.tsx';
import { FocusOffer } from './focus/FocusOffer.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { NotOneToOne } from './NotOneToOne.tsx';
import { usePairParts } from './pair/pair-parts.tsx';
import { PaneFrame } from './PaneFrame.tsx';
import { PaneTitle } from './PaneTitle.tsx';
import { usePane, usePaneWords } from './pane-context.tsx';
import { PersonHeader } from './PersonHeader.tsx';
import { PromptsPage } from './prompts/PromptsPage.tsx';
import { makeTimeWords } from './time-words.ts';
import { useInvite } from './use-invite.ts';

// The planner and its timeline come when they are asked for: most visits only put prompts into an invite.
const FocusPage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-focus" */ './focus/FocusPage.tsx')).FocusPage,
}));

const ClashSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-clash" */ './clash/ClashSection.tsx')).ClashSection,
}));

const BetweenSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-between" */ './between/BetweenSection.tsx')).BetweenSection,
}));

/** The pane beside an open appointment. */
export const Pane = (): ReactElement => {
  const words = usePaneWords();
  const invite = useInvite();
  const { keepTimes } = usePane();
  // Once they are kept, what is shown of them is read again.
  const [, setKept] = useState(false);
  useEffect(() => {
    void keepTimes().then(() => {
      setKept(true);
    });
  }, [keepTimes]);
  if (invite.data === null) return <NothingOpen />;
  if (invite.data !== undefined) return <InvitePane invite={invite.data} />;
  if (invite.isError)
    return (
      <PaneFrame>
        <PaneTitle takeFocus={false}>{words('pane.title')}</PaneTitle>
        <Failed
          title={words('failed.invite')}
          text={words('failed.invite.text')}
          onRetry={() => void invite.refetch()}
        />
      </PaneFrame>
    );
  return <LoadingPane />;
};

const InvitePane = ({ invite }: { readonly invite: Invite }): ReactElement => {
  const verdict = judgeInvite(invite);
  const clash =
    invite.mode === 'organizer' ? (
      <Suspense fallback={null}>
        <ClashSection invite={invite} />
      </Suspense>
    ) : null;
  if (verdict.kind !== 'one-to-one') return <NotOneToOne verdict={verdict} mode={invite.mode} clash={clash} />;
  // Another person is another 1-1: nothing that was chosen for one carries over.
  return <OneToOnePane key={verdict.partner.address} invite={invite} partner={verdict.partner} clash={clash} />;
};

type OneToOnePaneProps = {
  readonly invite: Invite;
  readonly partner: Attendee;
  /** That it falls into one's own focus, where it does. */
  readonly clash: ReactElement | null;
};

const OneToOnePane = ({ invite, partner, clash }: OneToOnePaneProps): ReactElement => {
  const [page, setPage] = useState<'prompts' | 'back-at-prompts' | 'focus'>('prompts');
  const { locale, zone } = usePane();
  const words = usePaneWords();
  const pair = usePairParts(partner, invite.mode);
  const times = makeTimeWords(locale, zone.name);
  const [start, end] = [invite.start / 60_000, invite.end / 60_000];
  if (page === 'focus')
    return (
      <Suspense fallback={<LoadingPane />}>
        <FocusPage
          oneToOne={{ start, end }}
          address={partner.address}
          onBack={() => {
            setPage('back-at-prompts');
          }}
        />
      </Suspense>
    );
  const when = words('invite.when', { day: times.day(start), time: times.range({ start, end }) });
  const zoneNote = zone.of === 'device' ? words('zone.unknown') : undefined;
  return (
    <PromptsPage
      header={
        <>
          <PersonHeader name={partner.name} when={when} zoneNote={zoneNote} takeFocus={page === 'back-at-prompts'} />
          {clash}
          {pair.section}
          <Suspense fallback={null}>
            <BetweenSection partner={partner} invite={invite} />
          </Suspense>
        </>
      }
      offers={
        <>
          {pair.offer}
          <FocusOffer
            onOpen={() => {
              setPage('focus');
            }}
          />
        </>
      }
      answerTo={pair.answerTo}
      mode={invite.mode}
      address={partner.address}
    />
  );
};

const LoadingPane = (): ReactElement => (
  <PaneFrame>
    <PaneTitle takeFocus={false}>{usePaneWords()('pane.title')}</PaneTitle>
    <Loading>
      <LoadingRows rows={1} />
      <SkeletonItem size={24} />
      <LoadingRows rows={3} />
    </Loading>
  </PaneFrame>
);
