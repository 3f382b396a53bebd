import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import type { PairView } from '#contracts/pair-api.ts';
import { pairPath } from '../screens/paths.ts';
import { usePairWords } from '../tab-context.tsx';
import { InvitationLink } from './InvitationLink.tsx';

/** How someone who has not added the app is reached: a text with the link, to be sent in a chat. */
export const InvitationSent = ({ view }: { readonly view: PairView }): ReactElement => {
  const words = usePairWords();
  const [, navigate] = useLocation();
  return (
    <>
      <InvitationLink allianceId={view.allianceId} name={view.other.name} />
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            navigate(pairPath(view.allianceId));
          }}
        >
          {words('sent.open')}
        </Button>
      </div>
    </>
  );
};
