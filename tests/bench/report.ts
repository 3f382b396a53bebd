/** What a figure is to reach: the most that it may be, or the least. */
type Target = number | { readonly least: number };

/** Prints a figure as one line of JSON, with its target where there is one. */
export type Report = (figure: string, value: number, unit: string, target?: Target) => void;

export const makeReport =
  (bench: string): Report =>
  (figure, value, unit, target) => {
    const rounded = Math.round(value * 1000) / 1000;
    console.log(JSON.stringify({ bench, figure, value: rounded, unit, ...shown(target) }));
  };

const shown = (target: Target | undefined): { target?: number; least?: number } =>
  typeof target === 'number' ? { target } : { ...target };

/** Prints a figure of the planner's bench. */
export const report = makeReport('planner');
