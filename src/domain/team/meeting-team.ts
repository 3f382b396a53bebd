/** A team, as far as it matters who is in it. */
type Membership = {
  /** Lower-case SMTP addresses. */
  readonly addresses: readonly string[];
};

/**
 * The team that a meeting is of: the one in which most of those are who come besides oneself, and more than half of
 * them. Of several with as many, the first.
 *
 * @param others lower-case SMTP addresses
 */
export const teamOfMeeting = <Team extends Membership>(
  others: readonly string[],
  teams: readonly Team[],
): Team | undefined => {
  const countIn = ({ addresses }: Team): number => others.filter((one) => addresses.includes(one)).length;
  const [best] = [...teams].sort((one, other) => countIn(other) - countIn(one));
  return best !== undefined && countIn(best) * 2 > others.length ? best : undefined;
};
