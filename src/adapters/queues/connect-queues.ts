import { ManagedIdentityCredential } from '@azure/identity';
import { QueueServiceClient } from '@azure/storage-queue';
import type { QueueClient, StoragePipelineOptions } from '@azure/storage-queue';
import type { StorageConfig } from '#config/config.ts';
import { callQueue } from './translate-error.ts';

/** A queue and the one beside it for messages that could not be worked on. */
export type Queues = { readonly jobs: QueueClient; readonly poison: QueueClient };

/** Connects to the send queue and creates it when it is missing. Rejects with {@link Unavailable} (`queue`). */
export const connectQueues = async (storage: StorageConfig, name?: string): Promise<Queues> => {
  const queues = openQueues(storage, name);
  await createQueues(queues);
  return queues;
};

/** The send queue of an account, which is not asked anything yet. */
export const openQueues = (storage: StorageConfig, name = 'sends'): Queues => {
  const service = openService(storage);
  return { jobs: service.getQueueClient(name), poison: service.getQueueClient(`${name}-poison`) };
};

/** Creates it when it is missing. */
export const createQueues = async ({ jobs, poison }: Queues): Promise<void> => {
  await Promise.all([jobs, poison].map((queue) => callQueue(async () => await queue.createIfNotExists())));
};

const options: StoragePipelineOptions = {
  retryOptions: { maxTries: 4, tryTimeoutInMs: 10_000, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
};

const openService = (storage: StorageConfig): QueueServiceClient => {
  if (storage.kind === 'identity') {
    const credential = new ManagedIdentityCredential({ clientId: storage.clientId });
    return new QueueServiceClient(storage.queueUrl, credential, options);
  }
  if (isInTheClear(storage.value)) throw new Error('The queue is to be reached by https');
  return QueueServiceClient.fromConnectionString(storage.value, options);
};

/** Plain HTTP never leaves this machine; unlike that of the tables, the SDK of the queues would let it. */
const isInTheClear = (connectionString: string): boolean =>
  /(?:^|;)QueueEndpoint=http:\/\/(?!(?:127\.0\.0\.1|localhost|\[::1\])[:/])/i.test(connectionString);
