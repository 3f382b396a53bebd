import type { ComponentType, ReactElement } from 'react';
import { LatePart } from '../../ui/LatePart.tsx';
import { PartLoading } from './PartLoading.tsx';
import type { WeekSlotProps } from './week-slot.ts';

/** A noun's part of the page that is fetched once it is known to be shown: at first no team keeps these practices. */
const lateSlot = (load: () => Promise<ComponentType<WeekSlotProps>>): ComponentType<WeekSlotProps> => {
  const LateSlot = (props: WeekSlotProps): ReactElement => (
    <LatePart load={load} waiting={<PartLoading rows={1} />}>
      {(Slot) => <Slot {...props} />}
    </LatePart>
  );
  return LateSlot;
};

export const LateDissentSlot = lateSlot(
  async () => (await import(/* webpackChunkName: "tab-slot-dissent" */ '../dissent/DissentSlot.tsx')).DissentSlot,
);

export const LateChallengeSlot = lateSlot(
  async () =>
    (await import(/* webpackChunkName: "tab-slot-challenge" */ '../challenge/ChallengeSlot.tsx')).ChallengeSlot,
);

export const LateVictorySlot = lateSlot(
  async () => (await import(/* webpackChunkName: "tab-slot-victory" */ '../victory/VictorySlot.tsx')).VictorySlot,
);

export const LateFieldWindowSlot = lateSlot(
  async () =>
    (await import(/* webpackChunkName: "tab-slot-field-window" */ '../field-window/FieldWindowSlot.tsx'))
      .FieldWindowSlot,
);
