import type { MeterProviderOptions, MetricReader } from '@opentelemetry/sdk-metrics';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import type { EngineProcess } from '#domain/figures/hour-figures.ts';
import type { Figures } from '#ports/figures.ts';
import { addGauges, makeInstruments } from './instruments.ts';
import type { WaitingNow } from './instruments.ts';

/** Figures on their way out of this process. */
export type Telemetry = Figures & {
  /** Sends what is left, and ends. */
  stop(): Promise<void>;
};

type Needs = {
  readonly process: EngineProcess;
  /** Left out where others tell of it: all processes would read the same. */
  readonly waiting: WaitingNow | undefined;
  readonly reader: MetricReader;
};

export const makeTelemetry = ({ process, waiting, reader }: Needs): Telemetry => {
  const provider = new MeterProvider({ readers: [reader], resource: resourceOf(process) });
  const meter = provider.getMeter('alliance');
  if (waiting !== undefined) addGauges(meter, waiting);
  return { ...makeInstruments(meter), stop: () => provider.shutdown() };
};

type Resource = NonNullable<MeterProviderOptions['resource']>;

/** Which of our programs it is, and which of them. The SDK's own makers of resources are no part of this package. */
const resourceOf = ({ id, role }: EngineProcess): Resource => {
  const attributes = { 'service.name': `alliance-${role}`, 'service.instance.id': id };
  const resource: Resource = {
    attributes,
    merge: () => resource,
    getRawAttributes: () => Object.entries(attributes),
  };
  return resource;
};
