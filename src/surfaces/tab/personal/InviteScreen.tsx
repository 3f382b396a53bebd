import { useState } from 'react';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { PairView } from '#contracts/pair-api.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { BackLink } from '../pair/PairHeader.tsx';
import { alliancesPath, pairPath } from '../screens/paths.ts';
import { usePairWords } from '../tab-context.tsx';
import { InvitationSent } from './InvitationSent.tsx';
import { InviteForm } from './InviteForm.tsx';

/** Choose a colleague, write why, and hand over the link. */
export const InviteScreen = (): ReactElement => {
  const words = usePairWords();
  const [, navigate] = useLocation();
  const [sent, setSent] = useState<PairView>();
  const showSent = (view: PairView): void => {
    // They had invited too, or there is an alliance already: nothing to hand over.
    if (view.standing.kind === 'invited') setSent(view);
    else navigate(pairPath(view.allianceId));
  };
  return (
    <Page>
      <BackLink to={alliancesPath} text={words('home.back')} />
      <PageHeader
        title={sent === undefined ? words('invite.title') : words('sent.title', { name: sent.other.name })}
        who={words('invite.who')}
        place={sent === undefined ? 'form' : 'sent'}
      />
      {sent === undefined ? <InviteForm onSent={showSent} /> : <InvitationSent view={sent} />}
    </Page>
  );
};
