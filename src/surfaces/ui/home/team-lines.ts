import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import { checkInLine } from './home-lines.ts';
import type { HomeLines, Saying } from './home-lines.ts';

/** What a row of the home says about a team's alliance. */
export const teamLines = ({ next, version, checkInOn }: TeamSummary, saying: Saying): HomeLines => ({
  next: saying.words(`home.team.${next}`),
  meta: [
    ...(version === undefined ? [] : [saying.words('home.version', { number: version })]),
    ...checkInLine(checkInOn, saying),
  ],
  quiet: checkInOn !== undefined && checkInOn < saying.today,
});
