/** An HTTP reply, free of any server framework. */
export type BotReply = { readonly status: number; readonly body: unknown };

/** Takes what the Bot Connector posts to `/api/messages`. Authenticates the call itself. */
export type BotEndpoint = {
  receive(activity: unknown, authorization: string | undefined): Promise<BotReply>;
  /** Resolves once nothing goes on any more that followed an answer. */
  settled(): Promise<void>;
};
