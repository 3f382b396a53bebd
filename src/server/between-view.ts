import type { BetweenDissent, BetweenPerson, BetweenView, ExchangedView } from '#contracts/between-api.ts';
import type { PersonalDissentView } from '#contracts/dissent-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Between, TeamExchange } from '#usecases/week/read-between.ts';
import { viewPersonalDissents } from './dissent-view.ts';

/** What is between one person and others, for nobody but them; of each other what both may read. */
export const viewBetween = ({ exchanges, dissents, keys }: Between, me: PersonId): BetweenView => {
  const open = viewPersonalDissents(dissents, me).dissents.filter(({ settled }) => !settled);
  const people = new Set<string>([...exchanges.map(({ other }) => other), ...open.map(({ other }) => other.personId)]);
  const keysBy = new Map<string, ReadonlySet<string>>(keys);
  return {
    people: [...people].map((personId): BetweenPerson => ({
      personId,
      counterparts: [...(keysBy.get(personId) ?? [])],
      recognitions: exchanges
        .filter(({ other }) => other === personId)
        .toSorted((one, next) => next.since - one.since)
        .map((one) => viewExchange(one, me)),
      dissents: open.filter(({ other }) => other.personId === personId).map((one) => viewBetweenDissent(one, me)),
    })),
  };
};

const viewExchange = ({ shoutOut, teamName, on }: TeamExchange, me: PersonId): ExchangedView => ({
  id: shoutOut.id,
  teamName,
  isMine: shoutOut.by === me,
  gesture: shoutOut.gesture,
  on,
});

const viewBetweenDissent = ({ id, fact, by, turn }: PersonalDissentView, me: PersonId): BetweenDissent => ({
  id,
  fact,
  isMine: by === me,
  turn: turn === undefined ? 'nobody' : turn.who.includes(me) ? 'mine' : 'theirs',
});
