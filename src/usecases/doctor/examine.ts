import type { Answer, PublicConfig } from '#domain/doctor/deployment.ts';
import { diagnose, diagnoseLife } from '#domain/doctor/diagnose.ts';
import type { Gathered, Packed } from '#domain/doctor/diagnose.ts';
import type { Diagnosis } from '#domain/doctor/finding.ts';
import { papersOf } from '#domain/doctor/judge-papers.ts';
import type { Clock } from '#ports/clock.ts';
import type { Ask, AskedFor, ReadEncryption, ReadPublicConfig, ReadReport } from '#ports/deployment.ts';
import { strangersAsk } from './strangers.ts';

/** What is to be looked at. */
export type Patient = {
  /** Origin, without a slash at the end. */
  readonly url: string;
  /** A link that `ops status` made; left out: the page is tried as anyone could. */
  readonly statusLink: string | undefined;
  readonly packed: Packed;
};

/** Looks at a deployment from outside. Takes three limits of a request at most, however many of them hang. */
export type Examine = (patient: Patient) => Promise<readonly Diagnosis[]>;

type Needs = {
  readonly ask: Ask;
  readonly readEncryption: ReadEncryption;
  readonly readPublicConfig: ReadPublicConfig;
  readonly readReport: ReadReport;
  /** Origins that are to show our pages. */
  readonly hosts: readonly string[];
  readonly clock: Clock;
};

export const makeExamine =
  (needs: Needs): Examine =>
  async (patient) => {
    const life = await needs.ask({ url: `${patient.url}/healthz` });
    // Nothing else could answer either: one line says so, and not nineteen.
    return life.kind === 'answer' ? diagnose(await gather(needs, patient, life)) : diagnoseLife(life);
  };

const gather = async (needs: Needs, patient: Patient, life: Answer): Promise<Gathered> => {
  const { ask, readPublicConfig, readReport, hosts, clock } = needs;
  const { url, packed, statusLink } = patient;
  const where = new URL(url);
  const [encryption, readiness, tab, outlook, status, bot, api, papers] = await Promise.all([
    lookAtEncryption(needs, where),
    ask({ url: `${url}/readyz` }),
    ask({ url: `${url}/tab` }),
    ask({ url: `${url}/outlook` }),
    ask({ url: statusLink ?? `${url}/status`, headers: { accept: 'application/json' } }),
    askAll(ask, strangersAsk.bot(url)),
    askAll(ask, strangersAsk.api(url)),
    askForPapers(ask, packed),
  ]);
  const config = tab.kind === 'answer' ? readPublicConfig(tab.body) : undefined;
  return {
    ...{ url: where, isHere: isHere(where), now: clock.now(), hosts, packed, hasLink: statusLink !== undefined },
    ...{ life, encryption, readiness, tab, outlook, status, papers, config },
    strangers: { bot, api },
    report: status.kind === 'answer' && status.status === 200 ? readReport(status.body) : undefined,
    entra: await askEntra(ask, config),
  };
};

/** This computer's own names. */
const isHere = ({ hostname }: URL): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const lookAtEncryption = async ({ readEncryption }: Needs, where: URL): Promise<Gathered['encryption']> => {
  const { protocol, hostname, port } = where;
  return protocol === 'https:' ? readEncryption(hostname, Number(port === '' ? '443' : port)) : { kind: 'none' };
};

const askAll = (ask: Ask, all: readonly AskedFor[]): Promise<readonly Answer[]> => Promise.all(all.map(ask));

const askForPapers = (ask: Ask, packed: Packed): Promise<Gathered['papers']> =>
  Promise.all(
    (packed.kind === 'read' ? papersOf(packed.manifest) : []).map(async (paper) => ({
      paper,
      answer: await ask({ url: paper.url }),
    })),
  );

const askEntra = async (ask: Ask, config: PublicConfig | undefined): Promise<Answer> => {
  const url = `${config?.authority ?? ''}/v2.0/.well-known/openid-configuration`;
  return URL.canParse(url) ? ask({ url }) : { kind: 'unreached', reason: 'other', code: '' };
};
