import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { makeTokenVerifier } from '#adapters/entra-keys/token-verifier.ts';
import { routeTable } from '#composition/route-table.ts';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { makeHttp } from '#server/http.ts';
import type { Route } from '#server/route.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { keepingTeamSummaries } from '#usecases/team/keep-team-summaries.ts';
import { collectLog } from './log-lines.ts';
import { sampleConfig } from './sample-config.ts';
import { teamId } from './sample-team.ts';
import { makeTeamWorld } from './team-world.ts';
import type { TeamWorld } from './team-world.ts';
import { startTokenIssuer } from './tokens.ts';
import type { TokenIssuer, TokenWish } from './tokens.ts';

type Call = Pick<InjectOptions, 'method' | 'payload' | 'headers'> & { readonly url: string };

/** Our API over the sample team in memory, with real tokens. */
export type ApiServer = {
  readonly app: FastifyInstance;
  readonly routes: readonly Route[];
  readonly world: TeamWorld;
  readonly issuer: TokenIssuer;
  /** Everything that was logged so far. */
  logged(): string;
  /** Sends a call with a token that says what `wish` asks for. */
  callAs(wish: TokenWish | PersonId, call: Call): Promise<LightMyRequestResponse>;
  /** The sample team's alliance as `person` sees it. */
  read(person: PersonId): Promise<TeamAllianceView>;
  stop(): Promise<void>;
};

/** Path of the sample team's alliance. */
export const alliancePath = `/api/teams/${teamId(1)}/alliance`;

export const startApiServer = async (): Promise<ApiServer> => {
  const [world, issuer] = await Promise.all([makeTeamWorld(), startTokenIssuer()]);
  const { clock } = world;
  const config = sampleConfig({ tokens: issuer.config });
  const { log, text } = collectLog();
  const routes = routeTable({
    ...world,
    storage: { ...world, probes: [] },
    changeAlliance: keepingTeamSummaries({ ...world, changeAlliance: makeChangeAlliance(world) }),
    bot: { receive: () => Promise.resolve({ status: 401, body: undefined }) },
    clock,
  });
  const verifier = makeTokenVerifier({ config: config.tokens, clock });
  const app = await makeHttp({ config, routes, guards: { verifier, gate: world.gate }, log, clock });
  const callAs: ApiServer['callAs'] = async (wish, call) => {
    const token = await issuer.mint(typeof wish === 'string' ? { person: wish } : wish);
    return app.inject({ ...call, headers: { authorization: `Bearer ${token}`, ...call.headers } });
  };
  return {
    app,
    routes,
    world,
    issuer,
    logged: text,
    callAs,
    read: async (person) => (await callAs(person, { url: alliancePath })).json<TeamAllianceView>(),
    stop: async () => {
      await app.close();
      await issuer.stop();
    },
  };
};
