import { access } from 'node:fs/promises';
import path from 'node:path';
import type { HealthProbe } from '#ports/health.ts';

/** Whether the built browser parts are where they are served from. */
export const makePagesProbe = (assetsDir: string): HealthProbe => ({
  part: 'pages',
  probe: () => access(path.resolve(assetsDir, 'tab.js')),
});
