import type { HealthProbe } from '#ports/health.ts';
import { ok } from '../route.ts';
import type { Route } from '../route.ts';

/** For whoever runs us: `/healthz` says that we run, `/readyz` that what we depend on answers too. */
export const healthRoutes = ({ probes }: { probes: readonly HealthProbe[] }): readonly Route[] => [
  { method: 'GET', path: '/healthz', access: 'public', handle: () => Promise.resolve(ok({ status: 'alive' })) },
  {
    method: 'GET',
    path: '/readyz',
    access: 'public',
    handle: async () => {
      await Promise.all(probes.map((one) => one.probe()));
      return ok({ status: 'ready' });
    },
  },
];
