/** What is sent: a post in a channel, a message to a person, or what is there already drawn anew. */
export type SendKind = 'post' | 'post-update' | 'message' | 'message-update';

/** What Teams is asked: to send, or who is in a team, or which channels it has. */
export type TeamsRequest = SendKind | 'members' | 'channels';

/** What Teams answered. */
export type SendOutcome =
  | 'sent'
  /** Asked to wait (429): it is sent later. */
  | 'throttled'
  /** Refused for now: it is tried again. */
  | 'refused'
  /** The bot is blocked or removed there, or the message that was to change has been deleted. */
  | 'closed'
  /** The answer was lost: it may have arrived, and is not sent again by itself. */
  | 'unknown';

/** One thing that happened, told without whom it concerned: no tenant, no team, no person. */
export type Figure =
  | { readonly kind: 'send'; readonly request: SendKind; readonly outcome: SendOutcome }
  /** Teams answered 429, whatever was asked of it. */
  | { readonly kind: 'throttled'; readonly request: TeamsRequest }
  /** A new post or message is tried again, as Teams asks for that, though it may have been accepted. */
  | { readonly kind: 'possible-duplicate'; readonly request: Extract<SendKind, 'post' | 'message'> }
  /** Something due was started, or left out as too late; so long after its time, in milliseconds. */
  | { readonly kind: 'due'; readonly outcome: 'started' | 'skipped'; readonly lagMs: number };
