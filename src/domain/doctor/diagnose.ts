import type { Answer, Encryption, PublicConfig, Report } from './deployment.ts';
import type { Diagnosis, Finding, Line } from './finding.ts';
import {
  judge,
  judgeClock,
  judgeEncryption,
  judgeEntra,
  judgeHsts,
  judgeLife,
  judgeMovedClock,
  judgeReadiness,
  judgeStrangers,
} from './judge-answers.ts';
import { judgeIds, judgePackage } from './judge-ids.ts';
import { judgePage } from './judge-page.ts';
import { judgePapers } from './judge-papers.ts';
import type { Paper } from './judge-papers.ts';
import { judgeReport } from './judge-report.ts';

/** A package to compare with. */
export type Packed =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly problems: number }
  | { readonly kind: 'read'; readonly manifest: unknown };

/** All that was asked of a deployment, and what came back. */
export type Gathered = {
  readonly url: URL;
  /** This computer's own: tried out, and without a certificate. */
  readonly isHere: boolean;
  /** When it was looked at, ms. */
  readonly now: number;
  /** Origins that are to show our pages. */
  readonly hosts: readonly string[];
  readonly packed: Packed;
  readonly hasLink: boolean;
  readonly life: Answer;
  readonly encryption: Encryption | Exclude<Answer, { readonly kind: 'answer' }> | { readonly kind: 'none' };
  readonly readiness: Answer;
  readonly tab: Answer;
  readonly outlook: Answer;
  readonly status: Answer;
  readonly entra: Answer;
  readonly strangers: { readonly bot: readonly Answer[]; readonly api: readonly Answer[] };
  readonly papers: readonly { readonly paper: Paper; readonly answer: Answer }[];
  readonly config: PublicConfig | undefined;
  readonly report: Report | undefined;
};

const on = (line: Line, findings: readonly Finding[]): readonly Diagnosis[] =>
  findings.map((finding) => ({ line, finding }));

/** What there is to say about it, line by line. */
export const diagnose = (gathered: Gathered): readonly Diagnosis[] => [
  ...diagnoseConnection(gathered),
  ...diagnosePages(gathered),
  ...diagnoseSignIn(gathered),
  ...on('status', judgeStatus(gathered)),
  ...(gathered.report === undefined ? [] : judgeReport(gathered.report, gathered.config)),
];

export const diagnoseLife = (life: Answer): readonly Diagnosis[] => on('address', judge(life, judgeLife));

const diagnoseConnection = (gathered: Gathered): readonly Diagnosis[] => {
  const { life, isHere, readiness } = gathered;
  return [
    ...diagnoseLife(life),
    ...on('encryption', judgeConnection(gathered)),
    ...on('hsts', isHere ? [{ kind: 'on-this-machine' }] : judge(life, judgeHsts)),
    ...on('ready', judge(readiness, judgeReadiness)),
  ];
};

const judgeConnection = ({ encryption, isHere, now }: Gathered): readonly Finding[] => {
  if (!('kind' in encryption)) return judgeEncryption(encryption, now);
  if (encryption.kind === 'none') return [{ kind: isHere ? 'on-this-machine' : 'in-the-clear' }];
  return judge(encryption, () => []);
};

const diagnosePages = (gathered: Gathered): readonly Diagnosis[] => {
  const { tab, outlook, config, url, isHere, papers } = gathered;
  const hosts = isHere ? [] : gathered.hosts;
  const judgeFrame = (page: Answer): readonly Finding[] => judge(page, (came) => judgePage(came, hosts));
  return [
    ...on('tab', judgeFrame(tab)),
    ...on('outlook', judgeFrame(outlook)),
    ...on('ids', judgeIds(config, isHere ? url.hostname : url.host)),
    ...on('package', judgePacked(gathered)),
    ...on('papers', judgePapers(papers)),
  ];
};

const judgePacked = ({ packed, url, config, report }: Gathered): readonly Finding[] => {
  if (packed.kind === 'none') return [{ kind: 'no-package' }];
  if (packed.kind === 'broken') return [{ kind: 'package-broken', problems: packed.problems }];
  return judgePackage(packed.manifest, { host: url.host, config, report });
};

const diagnoseSignIn = ({ strangers, entra, life, isHere }: Gathered): readonly Diagnosis[] => [
  ...on('bot', judgeStrangers(strangers.bot)),
  ...on('sign-in', judgeStrangers(strangers.api)),
  ...on('entra', judgeEntra(entra)),
  ...on(
    'clock',
    judge(life, (came) => (isHere ? judgeMovedClock(came) : judgeClock(came, entra))),
  ),
];

const judgeStatus = ({ status, hasLink, report }: Gathered): readonly Finding[] =>
  judge(status, (came) => {
    if (report !== undefined) return [{ kind: 'status-read' }];
    if (came.status === 403) return [{ kind: hasLink ? 'link-over' : 'no-link' }];
    return [{ kind: 'other-answer', status: came.status }];
  });
