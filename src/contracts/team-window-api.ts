import { z } from 'zod';
import { fewestMinutes, mostMinutes } from '#domain/field-window/field-window.ts';
import { teamIdSchema } from './ids.ts';
import { zoneSchema } from './settings-api.ts';

export const teamWindowParams = z.strictObject({ teamId: teamIdSchema });

const basedOn = z.int().min(0);

/** `PUT /api/teams/:teamId/team-window`: the team adopts this time. The reply is the week, as of every write on a board. */
export const teamWindowBody = z.strictObject({
  /** 0 = Monday; minutes since midnight on the clock of `zone`. */
  moment: z.strictObject({ weekday: z.int().min(0).max(6), minute: z.int().min(0).max(1439) }),
  minutes: z.int().min(fewestMinutes).max(mostMinutes),
  /** The team's zone as it was read: refused where the team has moved its clock since. */
  zone: zoneSchema,
  /** {@link TeamWindowReading.revision} */
  basedOn,
});
/** `DELETE /api/teams/:teamId/team-window`: the team gives it up. The reply is the week. */
export const teamWindowRemovalBody = z.strictObject({ basedOn });

export type TeamWindowBody = z.input<typeof teamWindowBody>;
export type TeamWindowRemovalBody = z.input<typeof teamWindowRemovalBody>;

/** The field window that a team has adopted for all of it. Who comes, or has put it into their calendar, nobody is told. */
export type TeamWindowView = {
  /** 0 = Monday; minutes since midnight on the clock of `zone`. */
  readonly moment: { readonly weekday: number; readonly minute: number };
  readonly minutes: number;
  /** IANA zone of the team's clock when it was adopted: there the window keeps its hour. */
  readonly zone: string;
  /** Person who adopted it, and on which day: `yyyy-mm-dd` on the team's clock. */
  readonly by: string;
  readonly on: string;
  readonly revision: number;
};

/** `GET /api/teams/:teamId/team-window` */
export type TeamWindowReading = {
  readonly window: TeamWindowView | undefined;
  /** The last other one: whoever has not moved theirs along still has it in their calendar. */
  readonly before?: Pick<TeamWindowView, 'moment' | 'minutes' | 'zone'> | undefined;
  /** Revision that the next write is based on, also of a window that was given up; 0 where there was none. */
  readonly revision: number;
  /** IANA zone of the team's clock now. */
  readonly zone: string;
};

/**
 * `GET /api/teams/:teamId/member-addresses`: everyone in the team, guests included, with the address under which their
 * calendar may be asked when they are free. Read from Teams each time, and kept nowhere.
 */
export type MemberAddressesView = {
  readonly members: readonly {
    readonly personId: string;
    readonly name: string;
    /** Lower-case SMTP address; left out where Teams tells none. */
    readonly address?: string;
  }[];
};
