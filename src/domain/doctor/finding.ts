/** What is looked at, each in a line of its own. */
export type Line =
  | 'address'
  | 'encryption'
  | 'hsts'
  | 'ready'
  | 'tab'
  | 'outlook'
  | 'ids'
  | 'package'
  | 'papers'
  | 'bot'
  | 'sign-in'
  | 'entra'
  | 'clock'
  | 'status'
  | 'version'
  | 'tokens'
  | 'tables'
  | 'queues'
  | 'engine';

/** Why nobody answered. */
export type Unreached = 'name-unknown' | 'turned-away' | 'certificate' | 'other';

/** What was found on a line. */
export type Finding =
  | { readonly kind: 'alive'; readonly ms: number }
  /** `code`: what the network said. */
  | { readonly kind: 'unreached'; readonly reason: Unreached; readonly code: string }
  | { readonly kind: 'no-answer'; readonly seconds: number }
  | { readonly kind: 'other-answer'; readonly status: number }
  | { readonly kind: 'encrypted'; readonly protocol: string; readonly days: number }
  | { readonly kind: 'certificate-ends'; readonly days: number }
  | { readonly kind: 'old-protocol'; readonly protocol: string }
  | { readonly kind: 'in-the-clear' }
  /** Nothing leaves this machine. */
  | { readonly kind: 'on-this-machine' }
  | { readonly kind: 'https-only' }
  | { readonly kind: 'no-https-only' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'parts-out'; readonly parts: readonly string[] }
  | { readonly kind: 'shown' }
  /** As is right where the frames of Microsoft 365 are pages of ours. */
  | { readonly kind: 'shown-in-itself' }
  | { readonly kind: 'not-shown-in'; readonly hosts: readonly string[] }
  | { readonly kind: 'shown-elsewhere'; readonly hosts: readonly string[] }
  | { readonly kind: 'frame-options' }
  | { readonly kind: 'inline-scripts' }
  | { readonly kind: 'ids-agree' }
  | { readonly kind: 'no-ids' }
  | { readonly kind: 'scope-differs'; readonly value: string; readonly wanted: string }
  | { readonly kind: 'package-fits'; readonly version: string }
  | { readonly kind: 'no-package' }
  | { readonly kind: 'package-broken'; readonly problems: number }
  | { readonly kind: 'package-differs'; readonly field: string; readonly packed: string; readonly running: string }
  /** The organisation's own pages that the package names. */
  | { readonly kind: 'papers-open' }
  | { readonly kind: 'paper-closed'; readonly field: string; readonly url: string }
  /** Not from this machine: others may reach it. */
  | { readonly kind: 'paper-unreached'; readonly field: string; readonly url: string }
  | { readonly kind: 'closed-to-strangers' }
  | { readonly kind: 'open-to-strangers'; readonly status: number }
  | { readonly kind: 'tokens-of-version-2'; readonly issuer: string }
  | { readonly kind: 'entra-unread' }
  | { readonly kind: 'entra-version-1'; readonly issuer: string }
  | { readonly kind: 'clock-right'; readonly seconds: number }
  | { readonly kind: 'clock-off'; readonly seconds: number }
  /** The machine of whoever asks is off; the server agrees with Entra. */
  | { readonly kind: 'own-clock-off'; readonly seconds: number }
  /** That of the local Microsoft 365, which one may move. */
  | { readonly kind: 'clock-moved'; readonly seconds: number }
  | { readonly kind: 'no-clock' }
  | { readonly kind: 'status-read' }
  | { readonly kind: 'no-link' }
  | { readonly kind: 'link-over' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'audience-right' }
  | { readonly kind: 'audience-differs'; readonly value: string; readonly wanted: string }
  | { readonly kind: 'written' }
  | { readonly kind: 'not-written' }
  | { readonly kind: 'engine-fine'; readonly workers: number; readonly lagSeconds: number }
  /** In the words of the status page. */
  | { readonly kind: 'engine'; readonly act: boolean; readonly what: string; readonly remedy: string };

export type Diagnosis = { readonly line: Line; readonly finding: Finding };

/** `unknown`: it could not be looked at, or is no concern here; nothing is wrong by that. */
export type Verdict = 'ok' | 'wrong' | 'unknown';

const fine: readonly Finding['kind'][] = [
  'alive',
  'encrypted',
  'https-only',
  'ready',
  'shown',
  'shown-in-itself',
  'ids-agree',
  'package-fits',
  'papers-open',
  'closed-to-strangers',
  'tokens-of-version-2',
  'clock-right',
  'status-read',
  'version',
  'audience-right',
  'written',
  'engine-fine',
];
const untold: readonly Finding['kind'][] = [
  'on-this-machine',
  'no-package',
  'paper-unreached',
  'entra-unread',
  'own-clock-off',
  'clock-moved',
  'no-link',
];

export const verdictOn = (finding: Finding): Verdict => {
  if (finding.kind === 'engine') return finding.act ? 'wrong' : 'ok';
  if (fine.includes(finding.kind)) return 'ok';
  return untold.includes(finding.kind) ? 'unknown' : 'wrong';
};
