import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';

/** What a noun's part of the week's page is given. */
export type WeekSlotProps = {
  readonly teamId: TeamId;
  readonly view: WeekView;
  /** Whether it is the week that it is now: a week before is read, and nothing is added to it. */
  readonly isCurrent: boolean;
};

/** A member's name; `undefined` for someone who has left the team. */
export const memberName = ({ team }: Pick<WeekView, 'team'>, personId: string): string | undefined =>
  team.members.find((member) => member.personId === personId)?.name;
