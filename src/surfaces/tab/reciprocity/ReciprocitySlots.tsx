import type { ReactElement } from 'react';
import type { WeekSlotProps } from '../week/week-slot.ts';
import { NeedsSection } from './NeedsSection.tsx';
import { PromisesSection } from './PromisesSection.tsx';
import { ReciprocityProvider } from './reciprocity-page.tsx';

/** What everyone needs and offers, on the week's page. */
export const NeedsSlot = (props: WeekSlotProps): ReactElement => (
  <ReciprocityProvider value={props}>
    <NeedsSection />
  </ReciprocityProvider>
);

/** What was promised, on the week's page. */
export const PromisesSlot = (props: WeekSlotProps): ReactElement => (
  <ReciprocityProvider value={props}>
    <PromisesSection />
  </ReciprocityProvider>
);
