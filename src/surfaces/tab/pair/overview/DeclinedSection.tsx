import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import { Section } from '../../../ui/Section.tsx';
import { invitePath } from '../../screens/paths.ts';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';

/** After a no: the way back, which is one's own. */
export const DeclinedSection = (): ReactElement => {
  const words = usePairWords();
  const [, navigate] = useLocation();
  const { name } = usePairPage().view.other;
  return (
    <Section title={words('home.declined')}>
      <Body1>{words('declined.text', { name })}</Body1>
      <div>
        <Button
          onClick={() => {
            navigate(invitePath);
          }}
        >
          {words('home.invite')}
        </Button>
      </div>
    </Section>
  );
};
