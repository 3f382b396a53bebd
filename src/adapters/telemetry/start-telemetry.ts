import type { TelemetryConfig } from '#config/config.ts';
import type { EngineProcess } from '#domain/figures/hour-figures.ts';
import type { WaitingNow } from './instruments.ts';
import type { Telemetry } from './make-telemetry.ts';

type Needs = {
  readonly config: TelemetryConfig;
  readonly process: EngineProcess;
  readonly waiting: WaitingNow | undefined;
  /** How often figures leave; ms. */
  readonly everyMs?: number;
};

const usualEveryMs = 60_000;

/**
 * Sends figures to Azure Monitor, to the one address that the connection string names, under the managed identity.
 * The SDK is loaded here and nowhere else: whoever exports nothing never loads it.
 */
export const startTelemetry = async ({
  config,
  process,
  waiting,
  everyMs = usualEveryMs,
}: Needs): Promise<Telemetry> => {
  const { makeAzureExporter } = await import('./azure-exporter.ts');
  const [{ PeriodicExportingMetricReader }, { makeTelemetry }, exporter] = await Promise.all([
    import('@opentelemetry/sdk-metrics'),
    import('./make-telemetry.ts'),
    makeAzureExporter(config),
  ]);
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: everyMs,
    exportTimeoutMillis: Math.min(everyMs, 30_000),
  });
  return makeTelemetry({ process, waiting, reader });
};
