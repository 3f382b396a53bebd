import type { EngineState } from '#domain/figures/engine-state.ts';
import type { Clock } from '#ports/clock.ts';
import type { ReadState } from '../figures/read-state.ts';

const hourMs = 3_600_000;

type Counted = Extract<EngineState['counted'], { kind: 'read' }>['value'];

/**
 * The same, with the counts of a day as they were when first read in this hour: whoever may read them as often as they like
 * must not see them move with what one person does.
 */
export const heldDay = (readState: ReadState, clock: Clock): ReadState => {
  let held: { readonly hour: number; readonly day: Counted['day'] } | undefined;
  return async () => {
    const state = await readState();
    if (state.counted.kind !== 'read') return state;
    const hour = Math.floor(clock.now() / hourMs);
    if (held?.hour !== hour) held = { hour, day: state.counted.value.day };
    return { ...state, counted: { kind: 'read', value: { ...state.counted.value, day: held.day } } };
  };
};
