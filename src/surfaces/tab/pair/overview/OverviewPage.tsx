import type { ReactElement } from 'react';
import { Columns } from '../../../ui/Page.tsx';
import { CheckInTrend } from '../check-in/CheckInTrend.tsx';
import { usePairPage } from '../pair-page.tsx';
import { AgreementInForce } from './AgreementInForce.tsx';
import { DeclinedSection } from './DeclinedSection.tsx';
import { FormerAlly } from './FormerAlly.tsx';
import { InvitationSection } from './InvitationSection.tsx';
import { NextSection } from './NextSection.tsx';
import { NoteSection } from './NoteSection.tsx';
import { PartsSection } from './PartsSection.tsx';
import { PromisesSection } from './PromisesSection.tsx';
import { WaitingSection } from './WaitingSection.tsx';

/** The first page of an alliance: how things stand, and the one next step. */
export const OverviewPage = (): ReactElement => {
  const { standing, me } = usePairPage().view;
  switch (standing.kind) {
    case 'invited':
      return standing.by === me.personId ? (
        <WaitingSection why={standing.why} />
      ) : (
        <InvitationSection why={standing.why} putOff={standing.putOffAt !== undefined} />
      );
    case 'declined':
      return <DeclinedSection />;
    case 'left':
      return <FormerAlly at={standing.at} />;
    case 'active':
    case 'paused':
      return (
        <Columns
          main={
            <>
              <NextSection />
              <AgreementInForce />
              <PromisesSection />
              <CheckInTrend />
            </>
          }
          aside={
            <>
              <PartsSection />
              <NoteSection />
            </>
          }
        />
      );
  }
};
