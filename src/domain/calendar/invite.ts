/** Someone on an invite. */
export type Attendee = {
  /** Lower case SMTP address. */
  readonly address: string;
  readonly name: string;
  readonly kind: 'user' | 'external' | 'distribution-list' | 'room' | 'other';
  readonly response: 'none' | 'organizer' | 'accepted' | 'tentative' | 'declined';
};

/** An appointment as it stands open in Outlook. */
export type Invite = {
  /** The signed-in person. */
  readonly self: Attendee;
  readonly organizer: Attendee;
  readonly attendees: readonly Attendee[];
  readonly subject: string;
  /** Milliseconds since 1970-01-01. */
  readonly start: number;
  readonly end: number;
  /** `organizer` can write into the invite, `attendee` can only read it. */
  readonly mode: 'organizer' | 'attendee';
};
