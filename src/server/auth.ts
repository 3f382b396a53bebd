import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { allianceIdSchema, teamIdSchema } from '#contracts/ids.ts';
import type { AdministratorScope, Principal } from '#domain/people/scope.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { TokenVerifier } from '#ports/token-verifier.ts';
import type { Gate, OpenPair, OpenTeam } from '#usecases/people/gate.ts';
import { RequestProblem } from './request-problem.ts';

/** Who sends the request. @throws RequestProblem `not-signed-in` */
export const authenticate = async (request: FastifyRequest, verifier: TokenVerifier): Promise<Principal> => {
  const token = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const principal = token === undefined ? undefined : await verifier.verify(token);
  if (principal === undefined) throw new RequestProblem('not-signed-in');
  return principal;
};

const pathWithTeam = z.object({ teamId: teamIdSchema });

/**
 * The team that the path names, for a member of it.
 *
 * @throws RequestProblem `not-for-you` for a stranger, and likewise for a team that does not exist or cannot exist:
 * the replies are the same to the letter.
 */
export const admitMember = async (
  request: FastifyRequest,
  principal: Principal,
  openTeam: (asker: Principal, teamId: TeamId) => ReturnType<Gate['openTeam']>,
): Promise<OpenTeam> => {
  const path = pathWithTeam.safeParse(request.params);
  const door = path.success ? await openTeam(principal, path.data.teamId) : undefined;
  if (door?.kind !== 'open') throw new RequestProblem('not-for-you');
  return door;
};

const pathWithAlliance = z.object({ allianceId: allianceIdSchema });

/**
 * The alliance that the path names, for one of its two.
 *
 * @throws RequestProblem `not-for-you` as {@link admitMember} does
 */
export const admitToPair = async (request: FastifyRequest, principal: Principal, gate: Gate): Promise<OpenPair> => {
  const path = pathWithAlliance.safeParse(request.params);
  const door = path.success ? await gate.openPair(principal, path.data.allianceId) : undefined;
  if (door?.kind !== 'open') throw new RequestProblem('not-for-you');
  return door;
};

/** The tenant of whoever asks. @throws RequestProblem `administrators-only` for whoever has not got the role there */
export const admitAdministrator = (principal: Principal, gate: Gate): AdministratorScope => {
  const door = gate.openAdministration(principal);
  if (door.kind !== 'open') throw new RequestProblem('administrators-only');
  return door.scope;
};
