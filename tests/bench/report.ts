/** Prints a figure of the planner's bench as one line of JSON; `target` is the most that it may be, where there is one. */
export const report = (figure: string, value: number, unit: string, target?: number): void => {
  const rounded = Math.round(value * 1000) / 1000;
  console.log(
    JSON.stringify({ bench: 'planner', figure, value: rounded, unit, ...(target !== undefined && { target }) }),
  );
};
