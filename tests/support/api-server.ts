import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { makeTokenVerifier } from '#adapters/entra-keys/token-verifier.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { requestParts } from '#composition/request-parts.ts';
import { routeTable } from '#composition/route-table.ts';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { BotEndpoint } from '#ports/bot-endpoint.ts';
import { makeHttp } from '#server/http.ts';
import type { Route } from '#server/route.ts';
import { makeChangeAlliance } from '#usecases/alliance/change-alliance.ts';
import { makeAdmitsOperator } from '#usecases/figures/operator-keys.ts';
import { makeReadState } from '#usecases/figures/read-state.ts';
import { makeHeedSign } from '#usecases/privacy/heed-sign.ts';
import { keepingTeamSummaries } from '#usecases/team/keep-team-summaries.ts';
import { makeMemoryFigureStore } from './memory/figure-store.ts';
import { makeMemoryOperatorKeys } from './memory/operator-keys.ts';
import { makeMemoryPaceStore } from './memory/pace-store.ts';
import { collectLog } from './log-lines.ts';
import { running } from './engine-state.ts';
import { expectDescribed } from './reply-shapes/described-reply.ts';
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
  /** Sends a call with a token that says what `wish` asks for. Rejects where the reply is not as the API describes it. */
  callAs(wish: TokenWish | PersonId, call: Call): Promise<LightMyRequestResponse>;
  /** The sample team's alliance as `person` sees it. */
  read(person: PersonId): Promise<TeamAllianceView>;
  stop(): Promise<void>;
};

/** Path of the sample team's alliance. */
export const alliancePath = `/api/teams/${teamId(1)}/alliance`;

type Given = {
  /** Left out: nobody is taken for the Bot Connector. */
  readonly bot?: BotEndpoint;
  /** What the server uses in the place of the world's own stores. */
  readonly replaceStores?: (world: TeamWorld) => TeamWorld;
  readonly log?: ReturnType<typeof collectLog>;
  /** Since when what is due has been waiting; left out: nothing is. */
  readonly dueSince?: Instant;
};

const noBot: BotEndpoint = {
  receive: () => Promise.resolve({ status: 401, body: undefined }),
  settled: () => Promise.resolve(),
};

export const startApiServer = async ({
  bot = noBot,
  replaceStores = (world) => world,
  log: { log, text } = collectLog(),
  dueSince,
}: Given = {}): Promise<ApiServer> => {
  const [sample, issuer] = await Promise.all([makeTeamWorld(), startTokenIssuer()]);
  const world = replaceStores(sample);
  const { clock } = world;
  const config = sampleConfig({ tokens: issuer.config });
  const [backlogs, figures, operatorKeys] = [
    { due: [{ oldest: () => Promise.resolve(dueSince), setAside: () => Promise.resolve(0) }], queues: [] },
    makeMemoryFigureStore(),
    makeMemoryOperatorKeys(),
  ];
  const { stores, openBoard } = requestParts(world);
  const routes = routeTable({
    ...world,
    openBoard,
    storage: {
      ...world,
      ...stores,
      paces: makeMemoryPaceStore(),
      probes: [],
      backlogs,
      figures,
      operatorKeys,
    },
    changeAlliance: keepingTeamSummaries({ ...world, changeAlliance: makeChangeAlliance(world) }),
    checkReadiness: () => Promise.resolve({ kind: 'ready' }),
    readState: makeReadState({ backlogs, figures, clock, realClock: clock, rest: () => new Promise(() => undefined) }),
    readRunning: () => Promise.resolve(running),
    admitsOperator: makeAdmitsOperator({ operatorKeys, clock, sha256 }),
    bot,
    servesOthers: config.tokens.tenants.length > 1,
    clock,
  });
  const verifier = makeTokenVerifier({ config: config.tokens, clock });
  const heedSign = makeHeedSign({ ...world, log });
  const guards = { verifier, gate: world.gate, openBoard, heedSign };
  const app = await makeHttp({ config, routes, guards, log, clock });
  const callAs: ApiServer['callAs'] = async (wish, call) => {
    const token = await issuer.mint(typeof wish === 'string' ? { person: wish } : wish);
    const reply = await app.inject({ ...call, headers: { authorization: `Bearer ${token}`, ...call.headers } });
    expectDescribed(routes, call, reply);
    return reply;
  };
  return {
    app,
    routes,
    world: sample,
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
