import { hash } from 'node:crypto';
import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';

export type Prove = ConfigurationBotFrameworkAuthentication['authenticateRequest'];
export type Caller = Awaited<ReturnType<Prove>>;

/** All of an activity that its proof depends on, beside the token. */
type Claimed = Pick<Activity, 'serviceUrl' | 'channelId'>;

type Proof = Claimed & { readonly caller: Caller; readonly until: Instant };

/** A signing key that was withdrawn is trusted so much longer than the SDK keeps it, which is a day. */
const longestMs = 5 * 60_000;

/** Proofs that are kept at once: of more tokens, those that came first are proven anew. */
const mostProofs = 200;

/**
 * Proves each token once in a while: to check a signature is the most that a turn computes, and it says the same each time.
 * What has been proven holds for the very same token, from the same Bot Connector and channel, until it expires and for five
 * minutes at most; all else is for `prove` to judge. Tokens themselves are not kept, only what tells them apart.
 */
export const proveOnce = (prove: Prove, clock: Clock): Prove => {
  const proofs = new Map<string, Proof>();
  return async (activity, authorization) => {
    const key = hash('sha256', authorization, 'base64');
    const known = proofs.get(key);
    if (known !== undefined && holds(known, activity, clock.now())) return known.caller;
    proofs.delete(key);
    const caller = await prove(activity, authorization);
    const until = Math.min(expiryOf(caller), clock.now() + longestMs);
    // No number where the token never expires: such a one is proven each time.
    if (!Number.isFinite(until)) return caller;
    const { serviceUrl, channelId } = activity;
    proofs.set(key, { serviceUrl, channelId, caller, until });
    const oldest = proofs.keys().next();
    if (proofs.size > mostProofs && oldest.done !== true) proofs.delete(oldest.value);
    return caller;
  };
};

const holds = ({ serviceUrl, channelId, until }: Proof, activity: Claimed, now: Instant): boolean =>
  now < until && activity.serviceUrl === serviceUrl && activity.channelId === channelId;

/** When its token expires; `NaN` where it does not. The SDK says that claims are texts; this one is a number of seconds. */
const expiryOf = ({ claimsIdentity }: Caller): Instant => {
  const seconds: unknown = claimsIdentity.getClaimValue('exp');
  return typeof seconds === 'number' ? seconds * 1000 : Number.NaN;
};
