import type { Principal } from '#domain/people/scope.ts';
import type { Team } from '#domain/team/team.ts';
import type { BotAnswer, NamedPerson } from '#ports/bot-events.ts';
import type { BotVoice } from '../bot-voice.ts';

/** Who wrote, and where. */
export type Asked = {
  /** `undefined` when they have no account in a tenant that we serve. */
  readonly principal: Principal | undefined;
  /** The team of the channel; `undefined` in someone's own chat. */
  readonly team: Team | undefined;
  /** The people whom they mention. */
  readonly mentioned: readonly NamedPerson[];
};

/** Answers what someone typed; `undefined` when it is another command's, or nobody's. */
export type Command<Needs> = (
  needs: Needs,
  typed: string,
  asked: Asked,
  voice: BotVoice,
) => Promise<BotAnswer> | undefined;
