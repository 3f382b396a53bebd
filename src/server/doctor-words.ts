import type { Diagnosis, Finding, Line } from '#domain/doctor/finding.ts';

/** A finding in words. `remedy`: what to do; left out where there is nothing to do. */
export type Told = { readonly what: string; readonly remedy?: string };

/** Tells an administrator what was found. */
export const tellFinding = ({ line, finding }: Diagnosis): Told => {
  const tell = words[finding.kind] as (finding: Finding, line: Line) => readonly [string, string?];
  const [what, remedy] = tell(finding, line);
  return remedy === undefined ? { what } : { what, remedy };
};

type Words = {
  readonly [Kind in Finding['kind']]: (
    finding: Extract<Finding, { readonly kind: Kind }>,
    line: Line,
  ) => readonly [what: string, remedy?: string];
};

const logs = 'Look into the log of the server for a line that begins with “Alliance cannot run”, or for status 500.';
const again = 'Deploy again (azd up), so that the settings are those of the template.';

const words: Words = {
  alive: ({ ms }) => [`The server answers, within ${ms} ms.`],
  unreached: ({ reason, code }) => unreached[reason](code),
  'no-answer': ({ seconds }) => [`There was no answer within ${seconds} s.`, logs],
  'other-answer': ({ status }, line) => [
    `The answer was ${status}, which is not Alliance’s.`,
    line === 'address' ? 'Is this the address of Alliance? Look whether the container app runs.' : logs,
  ],
  encrypted: ({ protocol, days }) => [`${protocol}; the certificate is good for ${days} more days.`],
  'certificate-ends': ({ days }) => [
    days < 0 ? 'The certificate is over.' : `The certificate is good for ${days} more days.`,
    'Renew it, or look why the managed certificate of the custom domain was not renewed.',
  ],
  'old-protocol': ({ protocol }) => [`The connection is ${protocol}.`, 'Allow TLS 1.2 and 1.3 alone.'],
  'in-the-clear': () => ['The address is without encryption.', 'Use the https address.'],
  'on-this-machine': () => ['Not looked at: nothing leaves this computer.'],
  'https-only': () => ['Browsers are told to come by https alone.'],
  'no-https-only': () => [
    'Browsers are not told to come by https alone (Strict-Transport-Security).',
    'Look whether something between the browser and the server takes headers away.',
  ],
  ready: () => ['Storage, sign-in keys and pages answer.'],
  'parts-out': ({ parts }) => [`Out of reach: ${parts.join(', ')}.`, parts.map(partRemedy).join(' ')],
  shown: () => ['The page opens in Teams and Outlook, and nowhere else.'],
  'shown-in-itself': () => ['The page opens in pages of this computer, and nowhere else.'],
  'not-shown-in': ({ hosts }) => [
    `The page does not open in ${hosts.join(', ')} (frame-ancestors).`,
    'Look whether something before the server changes Content-Security-Policy.',
  ],
  'shown-elsewhere': ({ hosts }) => [
    `The page opens in ${hosts.join(', ')} too (frame-ancestors).`,
    'Look whether something before the server changes Content-Security-Policy.',
  ],
  'frame-options': () => [
    'The page has X-Frame-Options, which keeps Teams and Outlook from opening it.',
    'Take the header away where it is added: in a gateway or a firewall before the server.',
  ],
  'inline-scripts': () => [
    'The page runs scripts that anyone may have written into it (script-src).',
    'Look whether something before the server changes Content-Security-Policy.',
  ],
  'ids-agree': () => ['People sign in to the application of this host.'],
  'no-ids': () => ['The page does not say which application people sign in to.', 'Is this the address of Alliance?'],
  'scope-differs': ({ value, wanted }) => [
    `People sign in to ${value}; on this host it has to be ${wanted}.`,
    'Set PUBLIC_URL to the address that people use, and the identifier URI of the Entra application to the same.',
  ],
  'package-fits': ({ version }) => [`The package (${version}) is the one of this deployment.`],
  'no-package': () => ['Not looked at: name one with --package <file>.'],
  'package-broken': ({ problems }) => [
    `The package has ${problems} problems.`,
    'See them with npm run package -- --check <file>.',
  ],
  'package-differs': ({ field, packed, running }) => [
    `${field} is ${packed === '' ? 'missing' : packed} in the package, and ${running === '' ? 'nothing' : running} runs.`,
    'Make the package again with npm run package, and upload it; or deploy the version that the package is of.',
  ],
  'papers-open': () => ['The pages of your organisation that the package names open.'],
  'paper-closed': ({ field, url }) => [
    `${field} does not open without sign-in (${url}).`,
    'Put the page where everyone can read it, or make the package with another address.',
  ],
  'paper-unreached': ({ field, url }) => [
    `${field} could not be reached from this machine (${url}).`,
    'Open it in a private window of a browser.',
  ],
  'closed-to-strangers': (_, line) => [
    line === 'bot' ? 'What Microsoft has not signed is turned away.' : 'Whoever has not signed in is turned away.',
  ],
  'open-to-strangers': ({ status }, line) => [
    line === 'bot'
      ? `Anyone can speak as Teams: an unsigned message was answered with ${status}.`
      : `Anyone is let in: a request without sign-in was answered with ${status}.`,
    line === 'bot' ? `Take the server down until BOT_APP_ID is set. ${again}` : `Take the server down. ${again}`,
  ],
  'tokens-of-version-2': ({ issuer }) => [`Entra issues tokens of version 2 (${issuer}).`],
  'entra-unread': () => ['Not looked at: Entra could not be reached from here.'],
  'entra-version-1': ({ issuer }) => [
    `The tokens are of version 1 (${issuer}).`,
    'Set requestedAccessTokenVersion of the Entra application to 2.',
  ],
  'clock-right': ({ seconds }) => [`The server’s clock and this one differ by ${Math.abs(seconds)} s.`],
  'clock-off': ({ seconds }) => [
    `The server’s clock is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead'}.`,
    'Tokens would be refused. Restart the server; compare the clock of this machine too.',
  ],
  'own-clock-off': ({ seconds }) => [
    `The clock of this machine is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead'}; the server’s is right.`,
  ],
  'clock-moved': ({ seconds }) => [
    `The clock of the local Microsoft 365 has been moved: it is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead'}.`,
  ],
  'no-clock': () => [
    'The server does not tell its time (Date).',
    'Look whether something before it takes headers away.',
  ],
  'status-read': () => ['The status could be read.'],
  'no-link': () => ['Not looked at: give a link that npm run ops -- status makes, with --status <link>.'],
  'link-over': () => [
    'The link to the status is over, or is not of this deployment.',
    'Make one: npm run ops -- status.',
  ],
  version: ({ version }) => [`Version ${version} runs.`],
  'audience-right': () => ['The server takes tokens of version 2 that are for it alone.'],
  'audience-differs': ({ value, wanted }) => [
    `The server takes tokens for ${value}, while people get them for ${wanted}.`,
    again,
  ],
  written: (_, line) => [`What is kept in the ${line} can be written.`],
  'not-written': (_, line) => [`Nothing can be written to the ${line}.`, partRemedy(line)],
  'engine-fine': ({ workers, lagSeconds }) => [
    `${workersThatRun(workers)}; what is due waits for ${lagSeconds} s; nothing is set aside.`,
  ],
  engine: ({ what, remedy }) => [`${what}.`, remedy],
};

const workersThatRun = (count: number): string => {
  if (count === 0) return 'No worker runs, as nothing waits for one';
  return count === 1 ? '1 worker' : `${count} workers`;
};

const partRemedy = (part: string): string => partRemedies[part] ?? logs;

const partRemedies: Readonly<Record<string, string>> = {
  tables:
    'Look whether the storage account is there, whether its firewall lets the server in, and whether the managed identity has the role Storage Table Data Contributor.',
  queues:
    'Look whether the storage account is there, whether its firewall lets the server in, and whether the managed identity has the role Storage Queue Data Contributor.',
  'sign-in': 'Let the server reach https://login.microsoftonline.com.',
  pages: 'The built pages are not in the image: build it again (azd deploy).',
};

const unreached: Readonly<
  Record<Extract<Finding, { readonly kind: 'unreached' }>['reason'], (code: string) => readonly [string, string]>
> = {
  'name-unknown': (code) => [
    `The name is not known (${code}).`,
    'Look at the address, and at the DNS record of the custom domain.',
  ],
  'turned-away': (code) => [
    `Nobody listens there (${code}).`,
    'Look whether the container app runs and has ingress from outside.',
  ],
  certificate: (code) => [
    `The certificate is not to be trusted (${code}).`,
    'Bind a certificate for this name to the container app. On a network that opens encrypted traffic, let this name pass.',
  ],
  other: (code) => [`The server could not be reached (${code}).`, 'Look at the network between here and there.'],
};
