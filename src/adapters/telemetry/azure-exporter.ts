import { ManagedIdentityCredential } from '@azure/identity';
import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { TelemetryConfig } from '#config/config.ts';

const exporterPackage = '@azure/monitor-opentelemetry-exporter';

/**
 * Azure Monitor's exporter, kept to sending our figures. By itself it reports on its own use to Microsoft, asks the
 * machine's metadata service where it runs, polls a service for its settings and keeps what it could not send on disk.
 */
export const makeAzureExporter = async ({
  connectionString,
  clientId,
}: TelemetryConfig): Promise<PushMetricExporter> => {
  forbidOwnReports();
  const { AzureMonitorMetricExporter } = await import('@azure/monitor-opentelemetry-exporter');
  const exporter = new AzureMonitorMetricExporter({
    connectionString,
    disableOfflineStorage: true,
    ...(clientId !== undefined && { credential: new ManagedIdentityCredential({ clientId }) }),
  });
  await forbidPolling();
  return exporter;
};

/** The exporter reads these from the environment alone, when it is made. */
const forbidOwnReports = (): void => {
  // eslint-disable-next-line no-restricted-syntax -- nothing is read here: the exporter takes these in no other way
  Object.assign(process.env, {
    APPLICATION_INSIGHTS_NO_STATSBEAT: 'true',
    APPLICATIONINSIGHTS_STATSBEAT_DISABLED: 'true',
    APPLICATIONINSIGHTS_SDKSTATS_DISABLED: 'true',
  });
};

type SettingsPolling = {
  readonly ConfigurationManager: { getInstance(): { shutdown(): void } };
};

/**
 * No option switches the polling off; its first request leaves five seconds after the exporter is made at the earliest.
 * The part that polls is none of the package's exports. Were it elsewhere in another version, this would fail, and no
 * figure would leave: the version is pinned, and a test watches the sockets.
 */
const forbidPolling = async (): Promise<void> => {
  const place = new URL('./_configuration/configurationManager.js', import.meta.resolve(exporterPackage));
  // The package has no types for it.
  const { ConfigurationManager } = (await import(place.href)) as SettingsPolling;
  ConfigurationManager.getInstance().shutdown();
};
