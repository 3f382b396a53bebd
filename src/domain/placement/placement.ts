/** What an account says of a tenant. At no time does more than one account say `here`. */
export type Placement =
  /** All that is kept of it is here. */
  | { readonly kind: 'here' }
  /**
   * On its way to the account `to`, and there as soon as that one says `here`; until then nobody reads or writes it.
   * `run` names the one command that may move it.
   */
  | { readonly kind: 'moving'; readonly to: string; readonly run: string }
  /** Expected here, by the same command. */
  | { readonly kind: 'coming'; readonly run: string }
  /** Nothing of it is here any more. Stays for good, so that nobody takes the tenant for a new one. */
  | { readonly kind: 'gone'; readonly to: string };

/** What the accounts say of one tenant, by their names; those that know nothing of it are left out. */
export type Said = ReadonlyMap<string, Placement>;

/** Where a tenant is, as far as the accounts have said. */
export type Whereabouts =
  | { readonly kind: 'at'; readonly account: string }
  | { readonly kind: 'moving'; readonly from: string; readonly to: string }
  /** In an account that has not been asked. */
  | { readonly kind: 'elsewhere'; readonly account: string }
  | { readonly kind: 'unseen' };

export const whereabouts = (said: Said): Whereabouts => {
  let found: Whereabouts = { kind: 'unseen' };
  for (const [account, placement] of said) {
    if (placement.kind === 'here') return { kind: 'at', account };
    if (placement.kind === 'moving') found = { kind: 'moving', from: account, to: placement.to };
    // Of those that it has left one after the other, the last names an account that says nothing.
    else if (placement.kind === 'gone' && found.kind === 'unseen' && !said.has(placement.to))
      found = { kind: 'elsewhere', account: placement.to };
  }
  return found;
};
