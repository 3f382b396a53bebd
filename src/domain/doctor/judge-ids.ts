import { listAt, textAt } from '../app-package/json.ts';
import type { PublicConfig, Report } from './deployment.ts';
import type { Finding } from './finding.ts';

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether people sign in to the application of this very host. */
export const judgeIds = (config: PublicConfig | undefined, host: string): readonly Finding[] => {
  if (config === undefined || !guid.test(config.clientId) || !guid.test(config.appId)) return [{ kind: 'no-ids' }];
  const { apiScope, clientId } = config;
  const wanted = `api://${host}/${clientId}/access_as_user`;
  return [apiScope === wanted ? { kind: 'ids-agree' } : { kind: 'scope-differs', value: apiScope, wanted }];
};

type Running = {
  readonly host: string;
  readonly config: PublicConfig | undefined;
  /** `undefined`: only some things are known. */
  readonly report: Report | undefined;
};

/** Whether a package is the one of this deployment. */
export const judgePackage = (manifest: unknown, { host, config, report }: Running): readonly Finding[] => {
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['validDomains', textAt(manifest, 'validDomains', 0), host],
    ['id', textAt(manifest, 'id'), config?.appId],
    ['webApplicationInfo.id', textAt(manifest, 'webApplicationInfo', 'id'), config?.clientId],
    ['bots[0].botId', textAt(listAt(manifest, 'bots')[0], 'botId'), report?.ids.botId],
    ['version', textAt(manifest, 'version'), report?.version],
  ];
  const differing = pairs.flatMap(([field, packed = '', running]): readonly Finding[] =>
    running === undefined || packed.toLowerCase() === running.toLowerCase()
      ? []
      : [{ kind: 'package-differs', field, packed, running }],
  );
  return differing.length > 0 ? differing : [{ kind: 'package-fits', version: textAt(manifest, 'version') ?? '' }];
};
