import { lazy, Suspense, useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Invite } from '#domain/calendar/invite.ts';
import { judgeInvite } from '#domain/calendar/one-to-one.ts';
import { Failed } from '../ui/States.tsx';
import { LoadingPane } from './LoadingPane.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { NotOneToOne } from './NotOneToOne.tsx';
import { OneToOnePane } from './OneToOnePane.tsx';
import { PaneFrame } from './PaneFrame.tsx';
import { PaneTitle } from './PaneTitle.tsx';
import { usePane, usePaneWords } from './pane-context.tsx';
import { useSeriesPart } from './series/use-series-part.ts';
import { useInvite } from './use-invite.ts';

const ClashSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane-later-clash" */ './clash/ClashSection.tsx')).ClashSection,
}));

/** The pane beside an open appointment. */
export const Pane = (): ReactElement => {
  const words = usePaneWords();
  const invite = useInvite();
  const part = useSeriesPart();
  const { keepTimes } = usePane();
  // Once they are kept, what is shown of them is read again.
  const [, setKept] = useState(false);
  useEffect(() => {
    void keepTimes().then(() => {
      setKept(true);
    });
  }, [keepTimes]);
  if (invite.data === null) return <NothingOpen />;
  if (invite.data !== undefined && part !== undefined) return <InvitePane invite={invite.data} />;
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
  if (verdict.kind !== 'one-to-one') return <NotOneToOne verdict={verdict} invite={invite} clash={clash} />;
  // Another person is another 1-1: nothing that was chosen for one carries over.
  return <OneToOnePane key={verdict.partner.address} invite={invite} partner={verdict.partner} clash={clash} />;
};
