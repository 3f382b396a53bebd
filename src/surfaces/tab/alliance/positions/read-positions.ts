import type { PositionView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { Stance } from '#domain/alliance/team/position.ts';

/** The three positions on a line, in the order in which they are offered; none of them ranks above another. */
export const stances = ['support', 'live-with', 'object'] as const;
export type StanceKind = Stance['kind'];

/** An objection as a position holds it. */
type Objection = Extract<Stance, { readonly kind: 'object' }>;

const isOn =
  (line: Pick<TeamLine, 'id'>) =>
  ({ lineId }: PositionView): boolean =>
    lineId === line.id;

/** Where one stands oneself on a line; `undefined` before one has said so. */
export const ownStance = ({ positions, me }: TeamAllianceView, line: Pick<TeamLine, 'id'>): Stance | undefined =>
  positions.filter(isOn(line)).find(({ personId }) => personId === me)?.stance;

/** An objection to a line, and whose it is. */
export type ObjectionBy = { readonly personId: string; readonly objection: Objection };

/** The objections to a line, in the order in which they came. */
export const objectionsTo = ({ positions }: TeamAllianceView, line: Pick<TeamLine, 'id'>): readonly ObjectionBy[] =>
  positions
    .filter(isOn(line))
    .flatMap(({ personId, stance }) => (stance.kind === 'object' ? [{ personId, objection: stance }] : []));

/** Who has taken one of the positions on a line, by id. */
export const peopleWho = (
  { positions }: TeamAllianceView,
  kind: StanceKind,
  line: Pick<TeamLine, 'id'>,
): readonly string[] =>
  positions
    .filter(isOn(line))
    .filter(({ stance }) => stance.kind === kind)
    .map(({ personId }) => personId);

/** Whether one's own objection to some line is open: then one cannot commit. */
export const hasOpenObjection = ({ positions, me }: TeamAllianceView): boolean =>
  positions.some(({ personId, stance }) => personId === me && stance.kind === 'object');
