/** Prints a figure as one line of JSON; `target` is the most that it may be, where there is one. */
export type Report = (figure: string, value: number, unit: string, target?: number) => void;

export const makeReport =
  (bench: string): Report =>
  (figure, value, unit, target) => {
    const rounded = Math.round(value * 1000) / 1000;
    console.log(JSON.stringify({ bench, figure, value: rounded, unit, ...(target !== undefined && { target }) }));
  };

/** Prints a figure of the planner's bench. */
export const report = makeReport('planner');
