import type { Figure } from '#domain/figures/figure.ts';

/** Takes note of what happens, at once and without ever failing. Holds no tenant, team or person, hence no scope. */
export type Figures = {
  note(figure: Figure): void;
};
