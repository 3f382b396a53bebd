import type { TenantId } from '#domain/shared/ids.ts';
import { startConnector } from '../../support/connector.ts';
import type { ConnectorCall } from '../../support/connector.ts';
import { members } from '../../support/sample-team.ts';
import { teamsLimits } from '../../support/teams-limits.ts';

/** A post as it arrived. */
type ArrivedPost = { readonly channelId: string; readonly tenantId: TenantId; readonly at: number };

/** A Teams that keeps to its limits, answers after a while, and counts. */
export type CountingTeams = {
  readonly url: string;
  readonly posts: readonly ArrivedPost[];
  /** Calls answered with 429. */
  refused(): number;
  stop(): Promise<void>;
};

/** As long as Teams takes to answer. */
const answerMs = 120;

/** @param tenantOf whose a conversation is */
export const startCountingTeams = async (
  tenantOf: (conversationId: string) => TenantId | undefined,
): Promise<CountingTeams> => {
  const posts: ArrivedPost[] = [];
  let refused = 0;
  const limits = teamsLimits(
    () => performance.now(),
    () => undefined,
    tenantOf,
  );
  const connector = await startConnector((call) => {
    // Of a hundred thousand nothing is looked at again.
    connector.calls.length = 0;
    connector.posts.length = 0;
    const refusal = limits(call);
    if (refusal !== undefined) {
      refused += 1;
      return refusal;
    }
    const post = postOf(call);
    if (post !== undefined) posts.push(post);
    return { kind: 'slow', ms: answerMs };
  });
  connector.roster = [
    members.map(({ personId, ...rest }) => ({ ...rest, id: `29:${personId}`, aadObjectId: personId })),
  ];
  return { url: connector.url, posts, refused: () => refused, stop: () => connector.stop() };
};

const postOf = ({ method, body }: ConnectorCall): ArrivedPost | undefined => {
  if (method !== 'POST') return undefined;
  const { tenantId, channelData } = body as {
    readonly tenantId?: TenantId;
    readonly channelData?: { readonly channel?: { readonly id: string } };
  };
  const channelId = channelData?.channel?.id;
  return channelId === undefined || tenantId === undefined ? undefined : { channelId, tenantId, at: Date.now() };
};
