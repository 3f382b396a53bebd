import { Body1 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { InvitationLink } from '../../personal/InvitationLink.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { LeaveButton } from '../LeaveButton.tsx';
import { usePairPage } from '../pair-page.tsx';
import { Written } from '../TwoSides.tsx';

/** One's own invitation while the other has not decided. */
export const WaitingSection = ({ why }: { readonly why: string }): ReactElement => {
  const words = usePairWords();
  const { allianceId, other } = usePairPage().view;
  return (
    <>
      <Section title={words('waiting.title')}>
        <Body1>{words('waiting.text', { name: other.name })}</Body1>
        <Written text={why} />
        <EyeLine who={words('who.pair', { name: other.name })} />
        <LeaveButton kind="withdraw" />
      </Section>
      <InvitationLink allianceId={allianceId} name={other.name} />
    </>
  );
};
