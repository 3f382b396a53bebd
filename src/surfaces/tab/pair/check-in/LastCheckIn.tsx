import type { ReactElement } from 'react';
import { EyeLine } from '../../../ui/EyeLine.tsx';
import { Section } from '../../../ui/Section.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { usePairPage } from '../pair-page.tsx';
import { TwoSides, Written } from '../TwoSides.tsx';
import { PulseList } from '../../../ui/check-in/PulseList.tsx';

/** The last check-in of both, side by side. */
export const LastCheckIn = (): ReactElement | null => {
  const words = usePairWords();
  const { checkIns, other } = usePairPage().view;
  const last = checkIns.at(-1);
  if (last === undefined) return null;
  return (
    <Section title={words('checkIn.last')}>
      <TwoSides
        theirs={last.theirs === undefined ? <Written text="" /> : <PulseList checkIn={last.theirs} />}
        mine={<PulseList checkIn={last.mine} />}
      />
      <EyeLine who={words('who.pair', { name: other.name })} />
    </Section>
  );
};
